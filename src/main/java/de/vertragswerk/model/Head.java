package de.vertragswerk.model;

/**
 * Who heads a party's administration.
 *
 * @param office "Bürgermeisterin", "Landrat"
 * @param gender how the person is addressed; meaningful only where the name is known
 * @param title "Dr.", or empty
 * @param name first and last name; empty while the person is not known
 */
public record Head(String office, Gender gender, String title, String name) {
    public static final Head NONE = new Head("", Gender.MASCULINE, "", "");

    public boolean isPresent() {
        return !office.isEmpty();
    }

    /** "Dr. Kai Zwicker"; empty while the person is not known. */
    public String fullName() {
        return title.isEmpty() ? name : title + " " + name;
    }
}
