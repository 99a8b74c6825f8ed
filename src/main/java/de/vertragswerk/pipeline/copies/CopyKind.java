package de.vertragswerk.pipeline.copies;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What kinds of copies there are. */
public enum CopyKind {
    /** To be signed: one on paper for each party, and an electronic one for all. */
    EXECUTED("ausfertigung", "ausfertigung"),
    /** What was signed, with "gez." and names. */
    TRANSCRIPT("abschrift", "abschrift"),
    /** The same with the certificate that it matches. */
    CERTIFIED("abschrift-beglaubigt", "abschrift");

    private final String german;
    private final String template;

    CopyKind(String german, String template) {
        this.german = german;
        this.template = template;
    }

    /** How a user names it, and its files begin. */
    public String german() {
        return german;
    }

    /** {@code templates/NAME.md.ftl}. */
    String template() {
        return template;
    }

    /** The kind of a name. */
    public static Optional<CopyKind> of(String german) {
        return Arrays.stream(values())
                .filter(kind -> kind.german.equals(german))
                .findFirst();
    }

    /** All names. */
    public static List<String> names() {
        return Arrays.stream(values()).map(CopyKind::german).toList();
    }
}
