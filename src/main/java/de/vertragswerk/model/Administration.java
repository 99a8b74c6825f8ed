package de.vertragswerk.model;

import java.util.Optional;

/**
 * How a party decides, writes and announces; texts are empty where nothing is known.
 *
 * @param council who decides for it ("Rat", "Kreistag")
 * @param unit that writes its letters ("Rechtsamt")
 * @param announcement how it announces to the public
 */
public record Administration(
        Optional<Noun> council,
        String unit,
        String phone,
        String mail,
        String website,
        Optional<Announcement> announcement) {
    /** Nothing is known. */
    public static final Administration NONE = new Administration(Optional.empty(), "", "", "", "", Optional.empty());

    /**
     * How a party announces, as its main statute prescribes.
     *
     * @param place address of the page, name of the paper, place of the board, or empty
     */
    public record Announcement(AnnouncementForm form, String place) {}
}
