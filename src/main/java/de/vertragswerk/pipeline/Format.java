package de.vertragswerk.pipeline;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The forms in which documents come out. */
public enum Format {
    MARKDOWN("md", "md"),
    TEXT("text", "txt"),
    HTML("html", "html"),
    PDF("pdf", "pdf"),
    DOCX("docx", "docx"),
    JSON("json", "json");

    /** What is made where nobody asks for something else. */
    public static final List<Format> USUAL = List.of(MARKDOWN, TEXT, HTML, PDF, DOCX);

    private final String option;
    private final String ending;

    Format(String option, String ending) {
        this.option = option;
        this.ending = ending;
    }

    /** The word after {@code --format}. */
    public String option() {
        return option;
    }

    /** The ending of a file's name. */
    public String ending() {
        return ending;
    }

    /** Whether it is text that a screen can show. */
    public boolean isText() {
        return this != PDF && this != DOCX;
    }

    public static Optional<Format> of(String option) {
        return Arrays.stream(values())
                .filter(format -> format.option.equals(option))
                .findFirst();
    }

    /** Formats, and those of files that were made before. */
    static Set<Format> withThoseOf(Collection<String> paths, Collection<Format> formats) {
        Set<Format> all = new TreeSet<>(formats);
        paths.forEach(path -> ofPath(path).ifPresent(all::add));
        return all;
    }

    /** The format of a file, by its ending. */
    static Optional<Format> ofPath(String path) {
        return Arrays.stream(values())
                .filter(format -> path.endsWith("." + format.ending))
                .findFirst();
    }
}
