package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.font.Face;
import de.vertragswerk.typeset.font.Families;
import de.vertragswerk.typeset.font.Font;
import de.vertragswerk.typeset.layout.Bookmark;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Element.Attribute;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Link;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Page;
import de.vertragswerk.typeset.layout.Strip;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two pages by hand that have every kind of mark and of element. */
final class Sample {
    private static final Face SERIF = Families.named("serif").face(Cut.REGULAR);
    private static final Face BOLD = Families.named("serif").face(Cut.BOLD);
    private static final Face ITALIC = Families.named("serif").face(Cut.ITALIC);
    private static final Font TEXT = new Font(SERIF, 11);
    private static final Font HEADING = new Font(BOLD, 13);
    private static final Font SMALL = new Font(ITALIC, 9);

    private final Element root = Element.root();
    private final List<Page> pages = new ArrayList<>();
    private List<Page.Placed> strips = new ArrayList<>();
    private double y = 70;

    static Publication publication() {
        Sample sample = new Sample();
        sample.firstPage();
        sample.secondPage();
        return sample.publish();
    }

    private Publication publish() {
        List<Bookmark> bookmarks = List.of(
                new Bookmark(1, "Vereinbarung über Busse", "titel"),
                new Bookmark(3, "§ 1 Aufgabe", "p1"),
                new Bookmark(2, "Anlage", "anlage"),
                new Bookmark(3, "Tafel", "tafel"),
                new Bookmark(4, "Zeile", "nirgends"),
                new Bookmark(1, "Schluss", "schluss"));
        return new Publication(
                "Vereinbarung über <Busse> & Bahnen",
                "Kreis Mark",
                Optional.of(Lines.of(new Font(BOLD, 10), "Muster – nicht amtlich")),
                595.276,
                841.89,
                1,
                new ArrayDeque<>(pages),
                root,
                bookmarks);
    }

    private void firstPage() {
        decoration(40, text(0, Lines.of(SMALL, "Seite 1 von 2"), root));
        strip(30, new Mark.Anchor("titel"), text(0, Lines.of(HEADING, "Vereinbarung über Busse"), root.add("H1")));
        contents();
        strip(30, new Mark.Anchor("p1"), text(0, Lines.of(HEADING, "§ 1 Aufgabe"), root.add("H2")));
        paragraph();
        list();
        openPlaces();
        endPage();
    }

    private void contents() {
        Element toc = root.add("TOC");
        for (String entry : List.of("p1", "schluss")) {
            Element element = toc.add("TOCI").add("Reference");
            Link link = link(element, "#" + entry, "Zur Stelle " + entry);
            strip(
                    15,
                    text(0, new Lines(TEXT).link("§ 1", link).end(), element),
                    text(40, new Lines(TEXT).link("Eintrag " + entry, link).end(), element),
                    text(450, Lines.of(TEXT, "1"), element));
        }
    }

    private void paragraph() {
        Element element = root.add("P");
        Link web = link(element, "https://www.example.org/Straßen?a=(1)", "Zur Straßenliste");
        Link dead = link(element, "#nirgends", "Ins Leere");
        Link inside = link(element, "#schluss", "Zum Schluss");
        strip(
                14,
                text(0, Lines.of(TEXT, "(1) "), element),
                text(20, Lines.of(TEXT, "Der Kreis schließt die Verein\u00AD"), element));
        strip(
                14,
                text(
                        20,
                        new Lines(TEXT)
                                .wide("barung „im Einvernehmen“ und nach ", 6)
                                .link("§ 4 Absatz 2 ", inside)
                                .end(),
                        element));
        strip(
                14,
                text(
                        20,
                        new Lines(TEXT)
                                .link("Satz 1", inside)
                                .text(" oder ")
                                .link("§ 9", dead)
                                .text(" oder ")
                                .link("im Netz", web)
                                .end(),
                        element));
        strip(14, text(20, Lines.of(TEXT, " mit 5\u00A0€, Ωmega, einer Städte-"), element));
        strip(14, text(20, Lines.of(TEXT, "region und ohne \uE123 und 漢 und \uD83D\uDE80."), element));
        Element note = root.add("Note");
        strip(14, text(0, Lines.of(SMALL, "Eine Anmerkung."), note));
        strip(14, text(20, Lines.of(TEXT, "Ein Zitat."), root.add("BlockQuote").add("P")));
    }

    private static Link link(Element element, String destination, String description) {
        return new Link(element.within("Link"), destination, description);
    }

    private void list() {
        Element list = root.add("L", new Attribute("List", "ListNumbering", "Decimal"));
        for (int i = 1; i <= 2; i++) {
            Element item = list.add("LI");
            Element label = item.add("Lbl");
            Element body = item.add("LBody").add("P");
            strip(14, text(20, Lines.of(TEXT, i + ". "), label), text(40, Lines.of(TEXT, "Punkt " + i + ","), body));
        }
    }

    private void openPlaces() {
        Element element = root.add("P");
        strip(
                14,
                text(
                        0,
                        new Lines(TEXT)
                                .text("Am ")
                                .open("Datum des Bescheids")
                                .text(", sonst ")
                                .blank(80)
                                .end(),
                        element));
        strip(14, text(0, new Lines(TEXT).blank(120).end(), root.add("P")));
    }

    private void secondPage() {
        decoration(40, text(0, Lines.of(SMALL, "Seite 2 von 2"), root));
        strip(20, new Mark.Anchor("anlage"), text(0, Lines.of(HEADING, "Anlage"), root.add("H2")));
        table();
        strip(
                100,
                new Mark.Picture(
                        0, 0, 150, 90, "plan.png", root.add("Figure", new Attribute("", "Alt", "Ein Plan für Busse"))));
        strip(60, new Mark.Picture(0, 0, 50, 50, "fehlt.png", root.add("Figure", new Attribute("", "Alt", "Fehlt"))));
        Element form = root.add("Form");
        strip(
                40,
                new Mark.Field(
                        0,
                        2.3,
                        180.4,
                        30,
                        Mark.Use.SIGNATURE,
                        "stadt-adorf",
                        "Unterschrift für die Stadt Adorf",
                        form));
        strip(14, new Mark.Anchor("schluss"), text(0, Lines.of(TEXT, "Schluss."), root.add("P")));
        endPage();
    }

    private void table() {
        Element table = root.add("Table");
        Element head = table.add("TR");
        Strip header = row(head.add("TH", column()), head.add("TH", column()), "Tag", "Zeit");
        place(header, false);
        Element first = table.add("TR");
        place(row(first.add("TD"), first.add("TD"), "Freitag", "8.00"), false);
        place(header, true);
        Element second = table.add("TR");
        place(row(second.add("TD"), second.add("TD"), "Montag", ""), false);
        Element third = table.add("TR");
        place(row(third.add("TD", new Attribute("Table", "ColSpan", "2")), third, "Zusammen", ""), false);
    }

    private static Attribute column() {
        return new Attribute("Table", "Scope", "Column");
    }

    private static Strip row(Element left, Element right, String leftText, String rightText) {
        List<Mark> marks = new ArrayList<>();
        marks.add(text(3, Lines.of(TEXT, leftText), left));
        if (!rightText.isEmpty()) {
            marks.add(text(203, Lines.of(TEXT, rightText), right));
        }
        marks.add(new Mark.Rule(0, 16, 400, 16, 0.4));
        marks.add(new Mark.Rule(200, 0, 200, 16, 0.4));
        return strip(16, marks);
    }

    private static Mark.Text text(double x, Line line, Element element) {
        return new Mark.Text(x, 11, line, element);
    }

    private void strip(double height, Mark... marks) {
        place(strip(height, List.of(marks)), false);
    }

    private static Strip strip(double height, List<Mark> marks) {
        return new Strip(0, height, 0, Strip.Ending.ALLOWED, false, marks, List.of());
    }

    private void place(Strip strip, boolean decoration) {
        strips.add(new Page.Placed(strip, 70, y, decoration));
        y += strip.height();
    }

    private void decoration(double top, Mark mark) {
        strips.add(new Page.Placed(strip(12, List.of(mark)), 70, top, true));
    }

    private void endPage() {
        pages.add(new Page(strips));
        strips = new ArrayList<>();
        y = 70;
    }
}
