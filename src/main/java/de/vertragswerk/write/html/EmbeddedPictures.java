package de.vertragswerk.write.html;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

/** Gives pictures as {@code data:} addresses, so that a page needs no other file. */
final class EmbeddedPictures {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final Function<String, Optional<byte[]>> files;

    /**
     * Embedded pictures.
     *
     * @param files the content of a file by its name; empty where there is none
     */
    EmbeddedPictures(Function<String, Optional<byte[]>> files) {
        this.files = files;
    }

    /** The address that holds a picture; empty where there is none of that name, or it is neither PNG nor JPEG. */
    Optional<String> find(String source) {
        return Address.isPicture(source)
                ? Optional.of(source)
                : files.apply(source).flatMap(EmbeddedPictures::address);
    }

    private static Optional<String> address(byte[] file) {
        if (begins(file, PNG)) {
            return Optional.of(address("png", file));
        }
        return begins(file, JPEG) ? Optional.of(address("jpeg", file)) : Optional.empty();
    }

    private static String address(String type, byte[] file) {
        return "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(file);
    }

    private static boolean begins(byte[] file, byte[] start) {
        return file.length > start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }
}
