package de.vertragswerk.write.json;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Role;
import java.util.ArrayList;
import java.util.List;

/** Writes an agreement as the JSON that {@code show --format json} prints and every operand reads. */
public final class JsonWriter {
    private JsonWriter() {}

    /** Text is plain Unicode; references and citations are computed, open places stand in brackets. */
    public static String agreement(Agreement agreement) {
        Entry entry = new Entry();
        entry.text("titel", PlainText.line(agreement.title()));
        entry.list("beteiligte", parties(agreement.roles()));
        entry.list("eingangsformel", Lines.of(agreement.preamble().formula()));
        entry.list("praeambel", Lines.of(agreement.preamble().text()));
        entry.list("paragrafen", SectionEntries.of(agreement.sections()));
        entry.list("schluss", Lines.of(agreement.closing().text()));
        entry.list(
                "unterschriften", ClosingEntries.signatures(agreement.closing().signatures()));
        entry.list("anlagen", ClosingEntries.annexes(agreement.annexes()));
        return JsonText.of(entry.values());
    }

    private static List<Object> parties(List<Role> roles) {
        List<Object> parties = new ArrayList<>();
        for (Role role : roles) {
            role.parties().forEach(party -> parties.add(party(role, party)));
        }
        return parties;
    }

    private static Object party(Role role, Party party) {
        Entry entry = new Entry();
        entry.text("rolle", role.name());
        entry.text("schluessel", party.key());
        entry.text("name", party.fullName());
        entry.text("art", party.kind());
        entry.optional("ags", party.municipalityKey());
        Entry address = new Entry();
        address.optional("strasse", party.address().street());
        address.optional("plz", party.address().postalCode());
        address.optional("ort", party.address().town());
        entry.object("anschrift", party.address().isPresent(), address);
        Entry head = new Entry();
        head.optional("amt", party.head().office());
        head.optional("titel", party.head().title());
        head.optional("name", party.head().name());
        entry.object("vertretung", party.head().isPresent(), head);
        return entry.values();
    }
}
