package de.vertragswerk.ingest.draft;

import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.FoundParty;
import de.vertragswerk.ingest.majority.Merged;
import de.vertragswerk.ingest.reference.Slug;
import de.vertragswerk.model.Gender;
import de.vertragswerk.model.Noun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who plays which role in an agreement. */
public final class Cast {
    private static final List<String> MUNICIPALITIES = List.of("stadt", "gemeinde", "kreisstadt");

    private Cast() {}

    /**
     * A role.
     *
     * @param places of its parties in the head
     * @param designation of its own; empty where its parties are called by their kind
     */
    public record Part(String name, List<Integer> places, Optional<Noun> designation) {}

    /** The roles in the order of the head; parties that it names together play one. */
    public static List<Part> of(FoundAgreement found, List<Integer> open, Map<String, Noun> kinds) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < found.parties().size(); i++) {
            boolean joins = i > 0
                    && !open.contains(i)
                    && !open.contains(i - 1)
                    && isTogether(found.parties().get(i - 1), found.parties().get(i));
            if (joins) {
                groups.get(groups.size() - 1).add(i);
            } else {
                groups.add(new ArrayList<>(List.of(i)));
            }
        }
        List<Part> parts = new ArrayList<>();
        for (List<Integer> group : groups) {
            FoundParty first = found.parties().get(group.get(0));
            Optional<Noun> designation = designation(first, group.size(), kinds);
            boolean isOpen = !open.isEmpty() && open.get(0).equals(group.get(0));
            String name = isOpen ? Merged.ROLE : name(first, group.size(), designation);
            parts.add(new Part(free(name, parts), group, designation));
        }
        return parts;
    }

    /** Parties of one block in the head are of one kind, or all municipalities, and called the same. */
    private static boolean isTogether(FoundParty a, FoundParty b) {
        boolean sameKind = a.kind().equals(b.kind()) || (isMunicipality(a) && isMunicipality(b));
        return sameKind && a.shortName().equals(b.shortName()) && a.place().equals(b.place());
    }

    private static boolean isMunicipality(FoundParty party) {
        return MUNICIPALITIES.contains(party.kind());
    }

    private static String name(FoundParty party, int count, Optional<Noun> designation) {
        String name = designation.map(noun -> Slug.of(noun.nominative())).orElse("");
        if (!name.isEmpty()) {
            return name.replace('-', '_');
        }
        return isMunicipality(party)
                ? count > 1 ? "kommunen" : "kommune"
                : party.kind().replace('-', '_');
    }

    private static String free(String name, List<Part> parts) {
        String free = name;
        char letter = 'b';
        while (taken(free, parts)) {
            free = name + "_" + letter++;
        }
        return free;
    }

    private static boolean taken(String name, List<Part> parts) {
        return parts.stream().anyMatch(part -> part.name().equals(name));
    }

    /** A short name that is not just the kind of the party. */
    private static Optional<Noun> designation(FoundParty party, int count, Map<String, Noun> kinds) {
        String word = party.shortName().strip();
        boolean byKind = kinds.values().stream()
                .anyMatch(noun -> List.of(noun.nominative(), noun.genitive(), noun.plural(), noun.pluralDative())
                        .contains(word));
        if (word.isEmpty() || byKind || word.matches(".*[^\\p{L}-].*")) {
            return Optional.empty();
        }
        return Optional.of(guess(word, count > 1));
    }

    /** German gives a noun's gender away by its ending, mostly. */
    private static Noun guess(String word, boolean plural) {
        boolean feminine = word.matches(".*(?:in|ung|heit|keit|schaft|ion|tät|stelle|e|innen|stellen|ungen)$");
        boolean sameInPlural = word.endsWith("er");
        String genitive = feminine ? word : word.endsWith("s") ? word : word + "s";
        String several = sameInPlural || plural ? word : feminine && word.endsWith("e") ? word + "n" : word + "en";
        String dative = several.endsWith("n") || several.endsWith("s") ? several : several + "n";
        return new Noun(feminine ? Gender.FEMININE : Gender.MASCULINE, word, genitive, several, dative);
    }
}
