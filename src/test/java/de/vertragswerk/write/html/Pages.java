package de.vertragswerk.write.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The built-in page, read from its folder. */
public final class Pages {
    private Pages() {}

    public static HtmlWriter writer() {
        return new HtmlWriter(read("seite.html"), read("seite.css"));
    }

    /** A page without its style, which would stand in each expected file. */
    public static HtmlWriter plain() {
        return new HtmlWriter(read("seite.html"), "");
    }

    static String read(String name) {
        try {
            return Files.readString(Path.of("templates/html", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
