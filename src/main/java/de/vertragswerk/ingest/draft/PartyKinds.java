package de.vertragswerk.ingest.draft;

import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.FoundParty;
import de.vertragswerk.ingest.FoundSignature;
import de.vertragswerk.ingest.Note;
import de.vertragswerk.model.Head;
import de.vertragswerk.model.Noun;
import de.vertragswerk.model.Party;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Completes what the head of an agreement says of its parties, by its signatures and by the register. */
public final class PartyKinds {
    /** Every Stadt is a Gemeinde, so this is never quite wrong. */
    private static final String MUNICIPALITY = "gemeinde";

    private final Map<String, Noun> kinds;
    private final Map<String, Party> known;

    public PartyKinds(Map<String, Noun> kinds, Map<String, Party> known) {
        this.kinds = kinds;
        this.known = known;
    }

    /** The agreement with a kind for each party, and a head where only the signature names it. */
    public FoundAgreement completed(FoundAgreement found, List<Note> notes) {
        List<FoundParty> parties = found.parties().stream()
                .map(party -> completed(party, found, notes))
                .toList();
        return new FoundAgreement(
                found.place(),
                found.title(),
                parties,
                found.preamble(),
                found.sections(),
                found.closing(),
                found.signatures(),
                found.annexes());
    }

    private FoundParty completed(FoundParty party, FoundAgreement found, List<Note> notes) {
        String kind = kinds.containsKey(party.kind()) ? party.kind() : kind(party, found, notes);
        Optional<FoundSignature> signature = Signing.of(party, kinds, found.signatures());
        return new FoundParty(
                party.place(),
                kind,
                party.name(),
                party.suffix(),
                party.address(),
                head(party.head(), signature),
                party.shortName(),
                party.printed());
    }

    private String kind(FoundParty party, FoundAgreement found, List<Note> notes) {
        Optional<String> signed = found.signatures().stream()
                .flatMap(signature -> Signing.kind(signature.party(), party.name(), kinds).stream())
                .findFirst();
        Optional<String> registered = known.values().stream()
                .filter(other -> other.name().equals(party.name()))
                .map(Party::kind)
                .findFirst();
        return signed.or(() -> registered).orElseGet(() -> {
            notes.add(new Note(
                    Note.Kind.DOUBT,
                    party.place(),
                    party.name(),
                    party.name(),
                    "Ob „" + party.name()
                            + "“ Stadt, Gemeinde oder etwas anderes ist, sagt der Text nicht; übernommen ist"
                            + " „gemeinde“.",
                    Note.Confidence.UNSURE));
            return MUNICIPALITY;
        });
    }

    /** The signature names a person where the head of the agreement only names the office. */
    private static Head head(Head head, Optional<FoundSignature> signature) {
        if (!head.name().isEmpty()
                || signature.isEmpty()
                || signature.get().name().isEmpty()) {
            return head;
        }
        boolean isHead = signature.get().remark().isEmpty()
                && (head.office().isEmpty() || signature.get().office().isEmpty() || sameOffice(head, signature.get()));
        return isHead ? Signing.head(signature.get(), head) : head;
    }

    private static boolean sameOffice(Head head, FoundSignature signature) {
        String stem = head.office().replaceAll("in(?:nen)?$", "");
        return signature.office().startsWith(stem);
    }
}
