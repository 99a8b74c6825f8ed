package de.vertragswerk.write.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The pictures of a document, each once. */
final class Pictures {
    /** English metric units to a pixel of 96 to the inch. */
    private static final long UNITS = 9525;

    private final Function<String, Optional<byte[]>> files;
    private final Map<String, Optional<Picture>> found = new LinkedHashMap<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Pictures(Function<String, Optional<byte[]>> files) {
        this.files = files;
    }

    /**
     * A picture.
     *
     * @param part its name in the file ({@code media/bild1.png})
     * @param width in English metric units, 914,400 to the inch
     */
    record Picture(String part, long width, long height) {
        /** Its height at another width. */
        long heightAt(long otherWidth) {
            return height * otherWidth / width;
        }
    }

    /** The picture of a source; empty if there is no such file, or it is neither PNG nor JPEG. */
    Optional<Picture> find(String source) {
        return found.computeIfAbsent(source, name -> files.apply(name).flatMap(this::read));
    }

    /** The content of all pictures found so far, by their names in the file. */
    Map<String, byte[]> parts() {
        return parts;
    }

    private Optional<Picture> read(byte[] content) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(input);
            String format = reader.getFormatName().toLowerCase(Locale.ROOT);
            if (!format.equals("png") && !format.equals("jpeg")) {
                return Optional.empty();
            }
            Picture picture = new Picture(
                    "media/bild" + (parts.size() + 1) + "." + format,
                    reader.getWidth(0) * UNITS,
                    reader.getHeight(0) * UNITS);
            parts.put(picture.part(), content);
            return Optional.of(picture);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
