package de.vertragswerk.ingest.draft;

import de.vertragswerk.ingest.FoundParty;
import de.vertragswerk.ingest.FoundSignature;
import de.vertragswerk.model.Gender;
import de.vertragswerk.model.Head;
import de.vertragswerk.model.Noun;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whose signature one is. */
final class Signing {
    private static final Pattern NAME = Pattern.compile(
            "(?<title>(?:(?:Dr|Prof|Dipl)\\.[\\p{L}.-]*[\\s\u00a0]+)*)(?<first>.*?)[\\s\u00a0]*(?<last>[^\\s\u00a0]+)");

    private Signing() {}

    /** A party's signature. */
    static Optional<FoundSignature> of(FoundParty party, Map<String, Noun> kinds, List<FoundSignature> signatures) {
        return signatures.stream()
                .filter(signature -> isOf(signature, party, kinds))
                .findFirst();
    }

    private static boolean isOf(FoundSignature signature, FoundParty party, Map<String, Noun> kinds) {
        Optional<String> kind = kind(signature.party(), party.name(), kinds);
        return kind.isPresent()
                ? party.kind().isEmpty() || kind.get().equals(party.kind())
                : ends(signature.party(), party.name()) && !party.name().isEmpty();
    }

    /** The kind that a name such as "Stadt Ahaus" gives to a party called "Ahaus". */
    static Optional<String> kind(String written, String name, Map<String, Noun> kinds) {
        return kinds.entrySet().stream()
                .filter(kind -> written.startsWith(kind.getValue().nominative() + " " + name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean ends(String written, String name) {
        return written.equals(name) || written.endsWith(" " + name);
    }

    /** The person who signed as the head of the administration. */
    static Head head(FoundSignature signature, Head head) {
        Matcher name = NAME.matcher(signature.name());
        if (!name.matches()) {
            return head;
        }
        String office = signature.office().isEmpty() ? head.office() : signature.office();
        return new Head(
                office,
                office.endsWith("in") ? Gender.FEMININE : Gender.MASCULINE,
                name.group("title").strip(),
                name.group("first"),
                name.group("last"));
    }
}
