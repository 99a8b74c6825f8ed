package de.vertragswerk.ingest.majority;

import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.FullText;
import de.vertragswerk.ingest.Note;
import de.vertragswerk.model.Inline;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Agreements that are one text but for details.
 *
 * @param base what most of them read; where it names the party that differs, there stands {@link Inline.Filled} with what a
 *     template says for it
 * @param copies at least one
 * @param open places in the head of the parties that differ from copy to copy; none for a single agreement
 * @param notes doubts about how the text speaks of them
 */
public record Merged(FullText base, List<FoundAgreement> copies, List<Integer> open, List<Note> notes, Speech speech) {

    /** The role of the party that differs, in templates. */
    public static final String ROLE = "kommune";

    /**
     * How the base text speaks of the party that differs.
     *
     * @param owns the party of each copy
     * @param designations by what a template says
     */
    public record Speech(List<Own> owns, Map<String, Designation> designations) {}

    boolean isAlone() {
        return copies.size() == 1;
    }

    /** The words of the base text in one of the copies. */
    Inline printed(Inline inline, int copy) {
        if (inline instanceof Inline.Filled filled) {
            Optional<Designation> designation =
                    Optional.ofNullable(speech.designations().get(filled.role()));
            return designation
                    .<Inline>map(form -> new Inline.Filled(
                            filled.role(), form.text(speech.owns().get(copy))))
                    .orElse(inline);
        }
        return inline;
    }
}
