package de.vertragswerk.model;

import java.util.List;

/** German enumeration: "1", "1 und 2", "1, 2 und 3". */
public final class Enumeration {
    private Enumeration() {}

    public static String of(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " und " + parts.get(last);
    }
}
