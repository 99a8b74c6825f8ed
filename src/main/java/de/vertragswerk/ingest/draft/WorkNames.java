package de.vertragswerk.ingest.draft;

import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.FoundParty;
import de.vertragswerk.ingest.reference.Slug;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names works by who drew them up and what they are about. */
final class WorkNames {
    /** Words that say that it is an agreement, not about what. */
    private static final String GENERIC = "(?iu).*(?:öffentlich|vereinbarung|vertrag|änderung|satzung).*";

    private final Set<String> taken = new LinkedHashSet<>();
    private final Map<String, Integer> wanted = new LinkedHashMap<>();

    /** Names for the works of one import. */
    WorkNames(List<FoundAgreement> works) {
        works.forEach(work -> wanted.merge(subject(work), 1, Integer::sum));
    }

    /** "borken-asylbewerberleistungsgesetz"; with the other party too where several works would be called so. */
    String of(FoundAgreement work) {
        String subject = subject(work);
        boolean shared = wanted.getOrDefault(subject, 0) > 1;
        return free(
                shared
                        ? other(work)
                                .map(party -> subject + "-" + PartyFiles.key(party))
                                .orElse(subject)
                        : subject);
    }

    private static String subject(FoundAgreement work) {
        Stream<String> noun = Stream.of(work.title().split("[^\\p{L}-]+", -1))
                .filter(word -> word.matches("\\p{Lu}.{3,}") && !word.matches(GENERIC))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(1);
        Stream<String> author = author(work).map(FoundParty::name).stream();
        String subject = Stream.concat(author, noun)
                .map(Slug::of)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
        return subject.isEmpty() ? "vereinbarung" : subject;
    }

    private static Optional<FoundParty> other(FoundAgreement work) {
        Optional<FoundParty> author = author(work);
        return work.parties().stream()
                .filter(party -> !Optional.of(party).equals(author))
                .findFirst();
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
