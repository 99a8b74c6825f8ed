package de.vertragswerk.pipeline.parcel;

import de.vertragswerk.pipeline.archive.Sums;
import de.vertragswerk.write.Zip;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files in one folder, as a ZIP file. They are stored as they are, as nearly all of them are compressed already; so the
 * same files give the same bytes on any machine.
 */
public final class Parcel {
    private final String folder;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /**
     * An empty parcel.
     *
     * @param folder the name of the folder, which is that of the ZIP file without its ending
     */
    public Parcel(String folder) {
        this.folder = folder;
    }

    /** A text as a file: UTF-8, with the line ends that every editor of Windows shows. */
    public static byte[] text(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The same of a text that is UTF-8 already. */
    public static byte[] text(byte[] text) {
        return text(new String(text, StandardCharsets.UTF_8));
    }

    /** The name of the ZIP file. */
    public String name() {
        return folder + ".zip";
    }

    /** Adds files, whose names have to be the same on every system. */
    public void add(Map<String, byte[]> more) {
        more.forEach((name, content) -> {
            if (!FileNames.isPortable(name) || files.putIfAbsent(name, content) != null) {
                throw new IllegalArgumentException("no name for another file: " + name);
            }
        });
    }

    /** The ZIP file, with the sums of all files at its end. */
    public byte[] zip() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        files.forEach((name, content) -> all.put(folder + "/" + name, content));
        all.put(folder + "/" + Sums.FILE, Sums.of(files));
        return Zip.stored(all);
    }
}
