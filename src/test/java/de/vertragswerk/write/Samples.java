package de.vertragswerk.write;

import static de.vertragswerk.write.Blocks.container;
import static de.vertragswerk.write.Blocks.filled;
import static de.vertragswerk.write.Blocks.heading;
import static de.vertragswerk.write.Blocks.item;
import static de.vertragswerk.write.Blocks.labelled;
import static de.vertragswerk.write.Blocks.lines;
import static de.vertragswerk.write.Blocks.list;
import static de.vertragswerk.write.Blocks.open;
import static de.vertragswerk.write.Blocks.paragraph;
import static de.vertragswerk.write.Blocks.reference;
import static de.vertragswerk.write.Blocks.table;
import static de.vertragswerk.write.Blocks.text;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Block.Alignment;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.ListStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Documents that every writer has to set. */
public final class Samples {
    /** Characters that mean something in Markdown, HTML, YAML or JSON, or are set in an unusual way. */
    public static final String NASTY =
            "\\ ` * _ [x](y) <b>&amp;</b> # + - | ! {#a} {.offen} ~~ ^ ::: \"'</style><script>alert(1)</script>"
                    + " 😀 x\u0302 \u05d0\u05d1\u05d2 \u200f§\u00a03 z.\u00a0B. _a_ **b** -- ${x} %20 \u00ad";

    private static final String DOT =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

    private Samples() {}

    public static Map<String, Document> all() {
        Map<String, Document> all = new LinkedHashMap<>();
        all.put("leer", new Document(DocumentHead.of("Leeres Blatt", ""), List.of()));
        all.put("listen", lists());
        all.put("sonderzeichen", nasty());
        all.put("tabellen", tables());
        all.put("unterschriften", signatures());
        all.put("unterschriften-lang", wideSignatures());
        all.put("vereinbarung", agreement());
        return all;
    }

    public static Document agreement() {
        List<Block> blocks = new ArrayList<>(List.of(
                heading(
                        1,
                        "",
                        "",
                        "Öffentlich-rechtliche Vereinbarung über den gemeinsamen Betrieb eines Fachverfahrens"),
                container(
                        ContainerKind.PARTIES,
                        paragraph("Zwischen"),
                        container(
                                ContainerKind.PARTY,
                                paragraph(
                                        text("der "),
                                        new Inline.Strong(List.of(filled("Stadt Gronau (Westf.)"))),
                                        text(", Musterstraße 1, 48599 Gronau, vertreten durch den Bürgermeister,")),
                                paragraph("– nachstehend „Stadt“ genannt –")),
                        paragraph("und"),
                        container(
                                ContainerKind.PARTY,
                                paragraph(
                                        "dem Kreis Borken, Burloer Straße 93, 46325 Borken, vertreten durch den Landrat,"),
                                paragraph("– nachstehend „Kreis“ genannt –"))),
                container(
                        ContainerKind.FORMULA,
                        paragraph("wird nach den §§ 1, 23 und 24 des Gesetzes über kommunale Gemeinschaftsarbeit"
                                + " (GkG NRW) Folgendes vereinbart:")),
                heading(2, "", "", "Präambel"),
                paragraph("Die Beteiligten wollen Geflüchteten schnell und verlässlich helfen. Dazu bündeln sie,"
                        + " was nicht in jedem Rathaus einzeln vorgehalten werden muss."),
                heading(2, "", "Abschnitt 1", "Aufgaben"),
                heading(2, "gegenstand", "§ 1", "Gegenstand"),
                labelled(
                        "betrieb",
                        "(1)",
                        paragraph(text("Die Stadt lässt das Fachverfahren vom Kreis betreiben."
                                + " Dazu gehören insbesondere")),
                        list(
                                ListStyle.ARABIC,
                                item("", "1", paragraph("Speicherung und Sicherung der Daten,")),
                                item(
                                        "auszahlung",
                                        "2",
                                        paragraph("die Auszahlung, und zwar"),
                                        list(
                                                ListStyle.LETTER,
                                                item("täglich, soweit die Daten bis 10.00 Uhr vorliegen, und sonst am"
                                                        + " folgenden Arbeitstag sowie"),
                                                item("auf Anforderung,"))),
                                item("", "2a", paragraph("die amtlichen Statistiken."))),
                        paragraph("Weitere Leistungen bedürfen einer Vereinbarung.")),
                labelled(
                        "",
                        "(2)",
                        paragraph(
                                text("Die Aufgabe selbst bleibt bei "),
                                filled("der Stadt"),
                                text(", z.\u00a0B. die Bescheide."))),
                heading(2, "erreichbarkeit", "§ 2", "Erreichbarkeit"),
                labelled(
                        "zeiten",
                        "(1)",
                        paragraph("Der Kreis ist zu diesen Zeiten erreichbar:"),
                        table(
                                List.of(Alignment.LEFT, Alignment.RIGHT),
                                List.of("Tag", "Zeit"),
                                List.of(
                                        List.of("Montag bis Donnerstag", "8.00 bis 16.00 Uhr"),
                                        List.of("Freitag", "8.00 bis 12.30 Uhr")))),
                labelled(
                        "",
                        "(10)",
                        paragraph(
                                text("Für Störungen gilt "),
                                reference("auszahlung", "§\u00a01 Absatz\u00a01 Nummer\u00a02"),
                                text(" entsprechend; Näheres regelt der Bescheid vom "),
                                open("Datum des Bescheids"),
                                text(". Auskunft gibt "),
                                new Inline.Link(
                                        "https://www.example.org/hilfe?a=1&b=2", List.of(text("die Hilfeseite"))),
                                text("."))),
                heading(2, "schluss", "§ 3a", "Inkrafttreten"),
                paragraph("Die Vereinbarung tritt am Tag nach ihrer Bekanntmachung in Kraft.")));
        blocks.add(container(
                ContainerKind.SIGNATURES,
                signature("Gronau, den 1. Juli 2025", "Für die Stadt Gronau (Westf.)", "Der Bürgermeister"),
                signature("Borken, den 2. Juli 2025", "Für den Kreis Borken", "Der Landrat")));
        blocks.add(container(
                ContainerKind.ANNEX,
                heading(2, "konzept", "Anlage 1", "Organisationskonzept"),
                heading(3, "", "", "1. Aufbau"),
                paragraph("Das Verfahren läuft im Rechenzentrum des Kreises."),
                heading(4, "", "", "Vertretung"),
                paragraph(text("Siehe "), reference("fehlt", "§ 99"), text("."))));
        return new Document(
                new DocumentHead(
                        "Vereinbarung Fachverfahren – Stadt Gronau (Westf.)",
                        "Kreis Borken",
                        "Muster – nicht amtlich",
                        "Entwurf",
                        "vertrag",
                        1),
                blocks);
    }

    private static Block signature(String place, String party, String office) {
        return container(
                ContainerKind.SIGNATURE,
                lines(place),
                paragraph(party),
                lines("______________________________", office, "N. N."));
    }

    private static Document signatures() {
        Block[] signatures = Stream.of("Unna", "Lünen", "Selm")
                .map(town -> signature(town + ", den __________", "Für die Stadt " + town, "Bürgermeisterin"))
                .toArray(Block[]::new);
        return new Document(
                DocumentHead.of("Unterschriften", ""),
                List.of(heading(1, "", "", "Unterschriften"), container(ContainerKind.SIGNATURES, signatures)));
    }

    private static Document wideSignatures() {
        Block signatures = container(
                ContainerKind.SIGNATURES,
                paragraph("Für die Beteiligten:"),
                signature("Unna", "Für den Zweckverband Gemeinsame Datenverarbeitung Nordwest", "Vorsteherin"),
                signature("Lünen", "Für die Stadt Lünen", "Bürgermeister"));
        return new Document(
                DocumentHead.of("Unterschriften", ""), List.of(heading(1, "", "", "Unterschriften"), signatures));
    }

    private static Document lists() {
        Block deep = list(
                ListStyle.ARABIC,
                item(
                        paragraph("eins"),
                        list(
                                ListStyle.LETTER,
                                item(
                                        paragraph("Buchstabe"),
                                        list(
                                                ListStyle.DOUBLE_LETTER,
                                                item(
                                                        paragraph("doppelt"),
                                                        list(ListStyle.DASH, item("Strich"), item("noch einer"))),
                                                item("zweimal"))),
                                item(list(ListStyle.ARABIC_PAREN, item("sofort eine Liste"))))),
                item(
                        "zwei",
                        "",
                        paragraph("zwei"),
                        paragraph("mit einem zweiten Absatz, der so lang ist, dass er in"
                                + " jedem Fall auf eine weitere Zeile reicht und hängt"),
                        list(ListStyle.LETTER_DOT, item("Punkt"))),
                item("", "2a", paragraph("eingefügt")),
                item());
        Block tight = list(ListStyle.DASH, item("kurz"), item("knapp"));
        return new Document(
                DocumentHead.of("Listen", "Entwurf"),
                List.of(
                        heading(1, "", "", "Listen"),
                        deep,
                        tight,
                        list(ListStyle.DASH, item("eine andere Liste")),
                        new Block.Quoted(List.of(
                                labelled("", "(2a)", list(ListStyle.ARABIC, item("zitiert"))),
                                list(ListStyle.ARABIC, item("noch eine")))),
                        container(ContainerKind.REMARK, paragraph("Nur zur Ansicht."), tight)));
    }

    private static Document tables() {
        Alignment left = Alignment.LEFT;
        String sentence = "Ein langer Satz, der in seiner Spalte umbrochen wird, weil er auf keine Zeile passt";
        return new Document(
                DocumentHead.of("Tabellen", ""),
                List.of(
                        heading(1, "", "", "Tabellen"),
                        table(List.of(left), List.of(""), List.of(List.of("ohne Kopf"), List.of(""))),
                        table(
                                List.of(left, Alignment.CENTER, Alignment.RIGHT),
                                List.of("Leistung", "", "Betrag"),
                                List.of(
                                        List.of(sentence, "a|b", "57.000,00\u00a0€"),
                                        List.of("Rindfleischetikettierungsüberwachung", sentence, "1\u00a0€"))),
                        list(
                                ListStyle.ARABIC,
                                item(
                                        paragraph("Tabelle in einer Nummer"),
                                        table(List.of(left, left), List.of("a", "b"), List.of(List.of("1", "2"))))),
                        new Block.Image(DOT, "Ein Punkt"),
                        new Block.Image("https://example.org/spion.png", "Ein Bild aus dem Netz")));
    }

    private static Document nasty() {
        List<Inline> content = List.of(
                text(NASTY),
                new Inline.Strong(List.of(text("<b>“"), new Inline.Emphasis(List.of(text(" *kursiv* "))))),
                text("wort"),
                new Inline.LineBreak(),
                text("1. [kein](Punkt)"),
                reference("a", "§ <1> & \"2\""),
                text("!"),
                open("<i>[Tag]</i>"),
                filled("]{#b}"),
                new Inline.Link("javascript:alert(1)", List.of(text("böse"))),
                new Inline.Link("mailto:x@example.org?subject=a b&c=\"<>", List.of(text("a&b](c)"))));
        Block paragraph = new Block.Paragraph(content);
        return new Document(
                new DocumentHead(NASTY, NASTY, "\"<b>\" & 'so' </style> \\ #", NASTY, NASTY, 317),
                List.of(
                        new Block.Heading(1, Id.NONE, "", content),
                        new Block.Heading(2, new Id("a"), "§ 3 <&> \"", content),
                        new Block.Heading(2, new Id("a"), "", List.of(text("# und ##"))),
                        paragraph,
                        labelled("b", "(1)", paragraph, list(ListStyle.LETTER, item("c", "", paragraph))),
                        new Block.Table(List.of(Alignment.LEFT), List.of(content), List.of(List.of(content))),
                        new Block.Image("a b(c)<d>\"'.png", NASTY),
                        new Block.Quoted(List.of(paragraph))));
    }
}
