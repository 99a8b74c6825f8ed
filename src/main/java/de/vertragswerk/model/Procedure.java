package de.vertragswerk.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The steps around the signatures of an agreement, as far as they were done; texts are empty where nothing is known.
 *
 * @param decisions by the key of the party
 * @param announcements the parties' own notices of the publication, by the key of the party
 * @param termination by one of the parties
 */
public record Procedure(
        Map<String, Decision> decisions,
        Application application,
        Approval approval,
        Publication publication,
        Map<String, Announced> announcements,
        Optional<Termination> termination) {
    /** Nothing was done. */
    public static final Procedure NONE = new Procedure(
            Map.of(),
            new Application("", Optional.empty(), Optional.empty(), Optional.empty()),
            new Approval(Optional.empty(), "", Optional.empty(), ""),
            new Publication(
                    "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            Map.of(),
            Optional.empty());

    /**
     * What a council decided.
     *
     * @param body if it was not the council itself
     * @param paper number of the council paper
     * @param open whether the session is open to the public
     * @param deliberations before it, in their order
     * @param wording SHA-256 of the text decided on, or empty
     */
    public record Decision(
            String body,
            Optional<LocalDate> date,
            String paper,
            boolean open,
            List<Deliberation> deliberations,
            String wording) {}

    /** A session of a committee before the decision. */
    public record Deliberation(String body, Optional<LocalDate> date) {}

    /**
     * The application for approval.
     *
     * @param received by the authority
     * @param objection when the authority said that it may refuse
     */
    public record Application(
            String reference, Optional<LocalDate> date, Optional<LocalDate> received, Optional<LocalDate> objection) {}

    /**
     * The approval.
     *
     * @param signatory who signed it
     */
    public record Approval(Optional<Party> authority, String reference, Optional<LocalDate> date, String signatory) {}

    /**
     * The publication.
     *
     * @param gazette title of the gazette
     * @param issue number in the year
     * @param effect a day of effect later than the statute's
     */
    public record Publication(
            String gazette,
            Optional<Integer> issue,
            Optional<Integer> item,
            Optional<Integer> page,
            Optional<LocalDate> date,
            Optional<LocalDate> effect) {

        /** The first day on which the agreement is in effect (§ 24 (4) GkG NRW); empty before it is published. */
        public Optional<LocalDate> inEffectFrom() {
            Optional<LocalDate> dayAfter = date.map(day -> day.plusDays(1));
            return dayAfter.map(statutory -> effect.filter(statutory::isBefore).orElse(statutory));
        }
    }

    /**
     * The notice by which a party ends the agreement for itself.
     *
     * @param date of its letter
     * @param end the last day on which the agreement binds it
     */
    public record Termination(Party by, Optional<LocalDate> date, LocalDate end) {}

    /** A party's own notice. */
    public record Announced(Administration.Announcement where, Optional<LocalDate> date) {}
}
