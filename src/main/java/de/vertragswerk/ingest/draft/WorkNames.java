package de.vertragswerk.ingest.draft;

import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.FoundParty;
import de.vertragswerk.ingest.reference.Slug;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Names works by who drew them up and what they are about. */
final class WorkNames {
    /** Words that say that it is an agreement, not about what. */
    private static final String GENERIC = "(?i).*(?:vereinbarung|vertrag|änderung|satzung).*";

    private final Set<String> taken = new LinkedHashSet<>();

    /** "borken-asylbewerberleistungsgesetz"; names of one import differ. */
    String of(FoundAgreement agreement) {
        List<String> nouns = Stream.of(agreement.title().split("[^\\p{L}-]+", -1))
                .filter(word -> word.matches("\\p{Lu}.{3,}") && !word.matches(GENERIC))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Slug::of)
                .filter(word -> !word.isEmpty())
                .toList();
        String author = author(agreement).map(party -> Slug.of(party.name())).orElse("");
        StringBuilder name = new StringBuilder(author);
        for (String noun : nouns) {
            name.append(name.isEmpty() ? "" : "-").append(noun);
            if (taken.add(name.toString())) {
                return name.toString();
            }
        }
        return free(name.isEmpty() ? "vereinbarung" : name.toString());
    }

    private String free(String name) {
        String free = name;
        char letter = 'b';
        while (!taken.add(free)) {
            free = name + "-" + letter++;
        }
        return free;
    }

    private static Optional<FoundParty> author(FoundAgreement agreement) {
        return agreement.parties().stream()
                .filter(party -> party.kind().equals("kreis"))
                .findFirst()
                .or(() -> agreement.parties().stream().findFirst());
    }
}
