package de.vertragswerk.ingest.draft;

import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.FoundParty;
import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.reference.Slug;
import de.vertragswerk.model.Address;
import de.vertragswerk.model.Gender;
import de.vertragswerk.model.Head;
import de.vertragswerk.model.Party;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The parties that agreements name, as files of the register; files that are there stay as they are. */
final class PartyFiles {
    static final String FOLDER = "agreements/beteiligte/";

    private final Map<String, Party> known;
    private final Map<String, List<FoundParty>> found = new LinkedHashMap<>();

    PartyFiles(Map<String, Party> known, List<FoundAgreement> agreements) {
        this.known = known;
        agreements.stream()
                .flatMap(agreement -> agreement.parties().stream())
                .forEach(party -> found.computeIfAbsent(key(party), key -> new ArrayList<>())
                        .add(party));
    }

    /** The name of a party in the register. */
    static String key(FoundParty party) {
        String key = Slug.of(party.kind() + " " + party.name());
        return key.isEmpty() ? "beteiligte" : key;
    }

    /** What the register will say of a party: what it says already, or what most agreements say. */
    Head head(String key) {
        Optional<Party> registered = Optional.ofNullable(known.get(key));
        return registered.map(Party::head).orElseGet(() -> usual(key, FoundParty::head));
    }

    private <T> T usual(String key, Function<FoundParty, T> field) {
        Map<T, Integer> votes = new LinkedHashMap<>();
        found.getOrDefault(key, List.of()).forEach(party -> votes.merge(field.apply(party), 1, Integer::sum));
        return votes.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .orElseThrow()
                .getKey();
    }

    /** The files of parties that are new, with a note on each reading that lost. */
    List<DraftFile> files(List<Note> notes) {
        List<DraftFile> files = new ArrayList<>();
        found.forEach((key, parties) -> {
            Optional<Party> registered = Optional.ofNullable(known.get(key));
            if (registered.isPresent()) {
                parties.stream().distinct().forEach(party -> compare(registered.get(), party, notes));
            } else {
                files.add(new DraftFile(FOLDER + key + ".yaml", content(key, parties.get(0))));
                parties.forEach(party -> compare(key, party, notes));
            }
        });
        return files;
    }

    private String content(String key, FoundParty first) {
        StringBuilder yaml = new StringBuilder("# yaml-language-server: $schema=../schema/partei.schema.json\n");
        yaml.append("art: ").append(first.kind()).append('\n');
        yaml.append("name: ").append(Yaml.scalar(first.name())).append('\n');
        String suffix = usual(key, FoundParty::suffix);
        if (!suffix.isEmpty()) {
            yaml.append("zusatz: ").append(Yaml.scalar(suffix)).append('\n');
        }
        Address address = usual(key, FoundParty::address);
        if (address.isPresent()) {
            yaml.append("anschrift: ").append(address(address)).append('\n');
        }
        Head head = head(key);
        if (head.isPresent()) {
            yaml.append("leitung: ").append(head(head)).append('\n');
        }
        return yaml.toString();
    }

    private static String address(Address address) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("strasse", address.street());
        entries.put("plz", address.postalCode().matches("[0-9]{5}") ? address.postalCode() : "");
        entries.put("ort", address.town());
        return Yaml.flow(entries);
    }

    private static String head(Head head) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("amt", head.office());
        if (!head.name().isEmpty()) {
            entries.put("anrede", head.gender() == Gender.FEMININE ? "Frau" : "Herr");
            entries.put("titel", head.title());
            entries.put("vorname", head.firstName());
            entries.put("nachname", head.lastName());
        }
        return Yaml.flow(entries);
    }

    /** Compares what an agreement says with what most say. */
    private void compare(String key, FoundParty party, List<Note> notes) {
        compare(key, party, usual(key, FoundParty::address), usual(key, FoundParty::head), Note.Kind.OUTLIER, notes);
    }

    private static void compare(Party registered, FoundParty party, List<Note> notes) {
        compare(registered.key(), party, registered.address(), registered.head(), Note.Kind.DOUBT, notes);
    }

    private static void compare(
            String key, FoundParty party, Address address, Head head, Note.Kind kind, List<Note> notes) {
        String why = kind == Note.Kind.DOUBT
                ? "Das Verzeichnis sagt zu „" + key
                        + "“ etwas anderes; es gilt weiter. Hat sich etwas geändert, eine Zeile" + " mit „ab“ ergänzen."
                : "Im Verzeichnis steht zu „" + key + "“, was die meisten Vereinbarungen sagen.";
        if (party.address().isPresent() && !party.address().equals(address)) {
            note(kind, party, text(party.address()), text(address), why, notes);
        }
        boolean otherHead = !party.head().fullName().equals(head.fullName())
                || !party.head().office().equals(head.office());
        if (party.head().isPresent() && otherHead) {
            note(kind, party, text(party.head()), text(head), why, notes);
        }
    }

    private static void note(
            Note.Kind kind, FoundParty party, String before, String after, String why, List<Note> notes) {
        notes.add(new Note(kind, party.place(), before, after, why, Note.Confidence.UNSURE));
    }

    private static String text(Address address) {
        return (address.street() + ", " + address.postalCode() + " " + address.town()).strip();
    }

    private static String text(Head head) {
        return (head.office() + " " + head.fullName()).strip();
    }
}
