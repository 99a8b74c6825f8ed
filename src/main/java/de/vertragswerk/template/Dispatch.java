package de.vertragswerk.template;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a letter about an agreement says beside it; texts are empty where nothing is given.
 *
 * @param reference under which the sender keeps the matter ("20-31.5")
 * @param date of the letter
 * @param returnBy by when an answer is asked for
 * @param contact who answers questions
 */
public record Dispatch(String reference, Optional<LocalDate> date, Optional<LocalDate> returnBy, Contact contact) {
    /** Nothing is given. */
    public static final Dispatch NONE =
            new Dispatch("", Optional.empty(), Optional.empty(), new Contact("", "", "", ""));

    /**
     * Who answers questions.
     *
     * @param unit "Kreisarchiv"
     */
    public record Contact(String unit, String name, String phone, String mail) {}
}
