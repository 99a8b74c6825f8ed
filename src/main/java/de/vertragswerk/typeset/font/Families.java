package de.vertragswerk.typeset.font;

import java.util.List;
import java.util.Map;

/** The typefaces that documents can be set in. */
public final class Families {
    private static final LazyFace SYMBOLS = new LazyFace("/net/sf/jasperreports/fonts/dejavu", "DejaVuSans");

    private static final Map<String, Family> FAMILIES =
            Map.of("serif", liberation("LiberationSerif"), "sans", liberation("LiberationSans"));

    private Families() {}

    /** The names by which styles ask for a typeface. */
    public static List<String> names() {
        return List.of("serif", "sans");
    }

    /**
     * A typeface, the same for all who ask.
     *
     * @param name one of {@link #names}
     */
    public static Family named(String name) {
        Family family = FAMILIES.get(name);
        if (family == null) {
            throw new IllegalArgumentException("no typeface " + name);
        }
        return family;
    }

    private static Family liberation(String name) {
        return new FileFamily("/liberation", name, SYMBOLS);
    }
}
