package de.vertragswerk.ingest.majority;

import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.FoundParty;
import de.vertragswerk.ingest.FullText;
import de.vertragswerk.ingest.Note;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Noun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the text that near-identical agreements share: in each place what most of them read. */
public final class Majority {
    private final Map<String, Noun> kinds;

    /**
     * A majority.
     *
     * @param kinds what parties are called, by their kind
     */
    public Majority(Map<String, Noun> kinds) {
        this.kinds = kinds;
    }

    /** The agreements, those of one text together, in the order of the source. */
    public List<Merged> merge(List<FoundAgreement> found) {
        return Kinship.groups(found).stream()
                .map(group -> group.size() == 1 ? alone(group.get(0)) : together(group))
                .toList();
    }

    /** An agreement as it stands. */
    public static Merged alone(FoundAgreement found) {
        return new Merged(
                FullText.of(found), List.of(found), List.of(), List.of(), new Merged.Speech(List.of(), Map.of()));
    }

    private Merged together(List<FoundAgreement> group) {
        List<Integer> open = open(group);
        List<Own> owns = group.stream().map(copy -> own(copy, open)).toList();
        List<FullText> texts = group.stream().map(FullText::of).toList();
        FullText typical = Kinship.typical(texts);
        List<List<Optional<List<Block>>>> aligned =
                texts.stream().map(text -> Alignment.of(typical, text).parts()).toList();
        Map<String, Designation> designations = new LinkedHashMap<>();
        List<Note> notes = new ArrayList<>();
        List<List<Block>> parts = new ArrayList<>();
        for (int i = 0; i < typical.parts().size(); i++) {
            int part = i;
            List<Optional<List<Block>>> readings =
                    aligned.stream().map(copy -> copy.get(part)).toList();
            Consensus consensus = new Consensus(
                    owns,
                    typical.place(typical.parts().get(part).spot(), group.get(0).place()),
                    designations,
                    notes);
            parts.add(consensus.of(readings, typical.parts().get(part).blocks()));
        }
        return new Merged(typical.with(parts), group, open, notes, new Merged.Speech(owns, designations));
    }

    /** The places in the head where the parties differ. */
    private static List<Integer> open(List<FoundAgreement> group) {
        List<FoundParty> first = group.get(0).parties();
        return IntStream.range(0, first.size())
                .filter(i -> group.stream()
                                .map(copy -> copy.parties().get(i).name())
                                .distinct()
                                .count()
                        > 1)
                .boxed()
                .toList();
    }

    private Own own(FoundAgreement copy, List<Integer> open) {
        if (open.isEmpty()) {
            return new Own(Optional.empty(), "");
        }
        FoundParty party = copy.parties().get(open.get(0));
        return new Own(Optional.ofNullable(kinds.get(party.kind())), (party.name() + " " + party.suffix()).strip());
    }
}
