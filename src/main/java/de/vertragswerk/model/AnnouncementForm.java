package de.vertragswerk.model;

/** Where a party announces to the public. */
public enum AnnouncementForm {
    WEBSITE("internet"),
    GAZETTE("amtsblatt"),
    NEWSPAPER("zeitung"),
    BOARD("aushang");

    private final String german;

    AnnouncementForm(String german) {
        this.german = german;
    }

    /** The word that definitions and templates have for it. */
    public String german() {
        return german;
    }
}
