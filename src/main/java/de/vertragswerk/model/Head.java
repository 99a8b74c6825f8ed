package de.vertragswerk.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who heads a party's administration.
 *
 * @param office "Bürgermeisterin", "Landrat"
 * @param gender how the person is addressed; meaningful only where the name is known
 * @param title "Dr.", or empty
 * @param firstName empty while the person is not known
 * @param lastName empty while the person is not known
 */
public record Head(String office, Gender gender, String title, String firstName, String lastName) {
    public static final Head NONE = new Head("", Gender.MASCULINE, "", "", "");

    public boolean isPresent() {
        return !office.isEmpty();
    }

    /** "Kai Zwicker"; empty while the person is not known. */
    public String name() {
        return joined(firstName, lastName);
    }

    /** "Dr. Kai Zwicker"; empty while the person is not known. */
    public String fullName() {
        return joined(title, firstName, lastName);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
