package de.vertragswerk.write;

import static de.vertragswerk.write.Blocks.item;
import static de.vertragswerk.write.Blocks.list;
import static de.vertragswerk.write.Blocks.open;
import static de.vertragswerk.write.Blocks.paragraph;
import static de.vertragswerk.write.Blocks.reference;
import static de.vertragswerk.write.Blocks.table;
import static de.vertragswerk.write.Blocks.text;

import de.vertragswerk.model.Address;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Block.Alignment;
import de.vertragswerk.model.Closing;
import de.vertragswerk.model.Gender;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.Head;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.ListStyle;
import de.vertragswerk.model.Metadata;
import de.vertragswerk.model.Noun;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.Preamble;
import de.vertragswerk.model.Role;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Signature;
import de.vertragswerk.model.Subsection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An agreement with every part that one can have. */
final class Agreements {
    private static final Noun TOWN = new Noun(Gender.FEMININE, "Stadt", "Stadt", "Städte", "Städten");
    private static final Noun DISTRICT = new Noun(Gender.MASCULINE, "Kreis", "Kreises", "Kreise", "Kreisen");
    private static final Party GRONAU = new Party(
            "stadt-gronau",
            "stadt",
            TOWN,
            "Gronau",
            "(Westf.)",
            "05554020",
            new Address("Musterstraße 1", "48599", "Gronau"),
            new Head("Bürgermeister", Gender.MASCULINE, "Dr.", "N.", "N."));
    private static final Party BORKEN =
            new Party("kreis-borken", "kreis", DISTRICT, "Borken", "", "", Address.NONE, Head.NONE);

    private Agreements() {}

    static Agreement sample() {
        return new Agreement(
                new Metadata("fachverfahren", "stadt-gronau", "", "", Optional.empty(), Optional.empty(), "", true),
                List.of(text("Vereinbarung über ein „Fachverfahren“")),
                List.of(
                        new Role("kommune", List.of(TOWN), List.of(GRONAU)),
                        new Role("kreis", List.of(DISTRICT), List.of(BORKEN))),
                new Preamble(
                        List.of(paragraph("Nach § 1 GkG NRW wird vereinbart:")),
                        List.of(
                                paragraph("Die Beteiligten wollen"),
                                list(ListStyle.DASH, item("helfen"), item("sparen")))),
                sections(),
                new Closing(
                        List.of(paragraph("In zwei Ausfertigungen.")),
                        List.of(
                                new Signature(
                                        GRONAU,
                                        "Gronau",
                                        Optional.of(LocalDate.of(2025, 7, 1)),
                                        "In Vertretung",
                                        "Beigeordnete",
                                        "N. N."),
                                new Signature(BORKEN, "", Optional.empty(), "", "Landrat", ""))),
                List.of(
                        annex("konzept", "1", List.of(paragraph("Rechenzentrum")), List.of()),
                        annex("", "2", List.of(), List.of("Stadt Gronau (Westf.)", "Kreis Borken"))));
    }

    private static Annex annex(String id, String number, List<Block> blocks, List<String> inspection) {
        return new Annex(new Id(id), number, List.of(text("Konzept")), blocks, inspection, Origin.UNKNOWN);
    }

    private static List<Section> sections() {
        Block hours = table(List.of(Alignment.LEFT), List.of("Tag"), List.of(List.of("Freitag")));
        Block items = list(
                ListStyle.LETTER,
                item("a", "a", paragraph("Daten"), list(ListStyle.DASH, item("sichern"))),
                item("Geld"));
        Block open = paragraph(
                text("Siehe "),
                reference("a", "Absatz\u00a01 Buchstabe\u00a0a"),
                new Inline.LineBreak(),
                open("Datum"),
                text(" \\ \"<b>\" 😀 \u0007"));
        return List.of(
                section(
                        "1",
                        List.of(new Group("Teil", "1", "Allgemeines"), new Group("Abschnitt", "1", "Aufgabe")),
                        subsection("1", true, paragraph("Der Kreis übernimmt"), items),
                        subsection("2", true, open, hours)),
                section(
                        "2",
                        List.of(new Group("Abschnitt", "2", "Kosten")),
                        subsection("", false, paragraph("Keine."))),
                section("2a", List.of(new Group("Teil", "2", "Schluss")), subsection("", false)),
                new Section(Id.NONE, "3", "", List.of(), List.of(), List.of(), true, Origin.UNKNOWN));
    }

    private static Section section(String number, List<Group> groups, Subsection... subsections) {
        return new Section(
                new Id("paragraf-" + number),
                number,
                "",
                groups,
                List.of(text("Titel von " + number)),
                List.of(subsections),
                false,
                Origin.UNKNOWN);
    }

    private static Subsection subsection(String number, boolean numbered, Block... blocks) {
        return new Subsection(Id.NONE, number, numbered, List.of(blocks), Origin.UNKNOWN);
    }
}
