package de.vertragswerk.ingest.draft;

import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.FoundParty;
import de.vertragswerk.ingest.FoundSignature;
import de.vertragswerk.ingest.Note;
import de.vertragswerk.model.Head;
import de.vertragswerk.model.Noun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes who signed when and where. */
final class SigningEntries {
    private final PartyFiles parties;
    private final Map<String, Noun> kinds;

    SigningEntries(PartyFiles parties, Map<String, Noun> kinds) {
        this.parties = parties;
        this.kinds = kinds;
    }

    /** The key {@code unterzeichnung}; empty where nothing is known. */
    String of(FoundAgreement agreement, List<Note> notes) {
        Map<String, String> entries = new LinkedHashMap<>();
        List<FoundSignature> foreign = new ArrayList<>(agreement.signatures());
        for (FoundSignature signature : agreement.signatures()) {
            for (FoundParty party : agreement.parties()) {
                if (Signing.of(party, kinds, List.of(signature)).isPresent()) {
                    foreign.remove(signature);
                    add(party, signature, entries, notes);
                }
            }
        }
        foreign.forEach(signature -> note(
                signature, "Zu dieser Unterschrift gehört keine der Beteiligten; sie ist nicht übernommen.", notes));
        noteMissingDates(agreement, notes);
        if (entries.isEmpty()) {
            return "";
        }
        StringBuilder yaml = new StringBuilder("unterzeichnung:\n");
        entries.forEach((key, entry) ->
                yaml.append("  ").append(key).append(": ").append(entry).append('\n'));
        return yaml.toString();
    }

    /** Where nobody's signature has a date, it is a draft. */
    private static void noteMissingDates(FoundAgreement agreement, List<Note> notes) {
        boolean draft = agreement.signatures().stream()
                .allMatch(signature -> signature.date().isEmpty());
        if (draft) {
            notes.add(new Note(
                    Note.Kind.READING,
                    agreement.place(),
                    "",
                    "",
                    "Keine Unterschrift hat ein Datum; die Vereinbarung ist als Entwurf übernommen.",
                    Note.Confidence.LIKELY));
            return;
        }
        agreement.signatures().stream()
                .filter(signature -> signature.date().isEmpty())
                .forEach(signature ->
                        note(signature, "Diese Unterschrift hat kein Datum, das das Programm erkennt.", notes));
    }

    private void add(FoundParty party, FoundSignature signature, Map<String, String> entries, List<Note> notes) {
        String key = PartyFiles.key(party);
        String entry = Yaml.flow(entry(key, signature));
        String earlier = entries.putIfAbsent(key, entry);
        if (earlier != null) {
            note(
                    signature,
                    "Diese Unterschrift steht zweimal da"
                            + (earlier.equals(entry) ? "." : ", und verschieden; die" + " erste gilt."),
                    notes);
        }
    }

    private Map<String, String> entry(String key, FoundSignature signature) {
        Head head = parties.head(key);
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("ort", signature.town());
        entry.put("datum", signature.date().map(Object::toString).orElse(""));
        entry.put("vermerk", signature.remark());
        boolean other = !signature.name().isEmpty() && !signature.name().equals(head.fullName());
        boolean otherOffice =
                !signature.office().isEmpty() && !signature.office().equals(head.office());
        entry.put("amt", otherOffice ? signature.office() : "");
        entry.put("name", other ? signature.name() : "");
        return entry;
    }

    private static void note(FoundSignature signature, String reason, List<Note> notes) {
        String words = Optional.of(signature.printed().replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .orElse(signature.party());
        notes.add(new Note(Note.Kind.DOUBT, signature.place(), words, words, reason, Note.Confidence.CERTAIN));
    }
}
