package de.vertragswerk.pipeline;

import java.util.Arrays;
import java.util.Optional;

/** The forms in which documents come out. */
public enum Format {
    MARKDOWN("md", "md"),
    TEXT("text", "txt"),
    HTML("html", "html"),
    PDF("pdf", "pdf"),
    JSON("json", "json");

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

    public static Optional<Format> of(String option) {
        return Arrays.stream(values())
                .filter(format -> format.option.equals(option))
                .findFirst();
    }

    /** The format of a file, by its ending. */
    static Optional<Format> ofPath(String path) {
        return Arrays.stream(values())
                .filter(format -> path.endsWith("." + format.ending))
                .findFirst();
    }
}
