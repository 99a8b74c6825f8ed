package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Stil;
import de.vertragswerk.read.definition.Stil.Einzuege;
import de.vertragswerk.read.definition.Stil.ErsteSeite;
import de.vertragswerk.read.definition.Stil.Linien;
import de.vertragswerk.read.definition.Stil.Schrift;
import de.vertragswerk.read.definition.Stil.Tabelle;
import de.vertragswerk.read.definition.Textstil;
import de.vertragswerk.typeset.style.PageStyle;
import de.vertragswerk.typeset.style.TableStyle;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes a page style of its definition; what makes no sense is a finding. */
final class PageStyleMaking {
    private static final ErsteSeite LIKE_OTHERS = new ErsteSeite(Optional.empty(), Optional.empty(), Optional.empty());
    private static final Einzuege NO_INDENTS = new Einzuege(Optional.empty(), Optional.empty(), Optional.empty());
    private static final double LABEL = 26;
    private static final double ITEM = 20;
    private static final double QUOTE = 20;
    private static final double RULE = 0.5;
    private static final double PADDING = 4;
    private static final double TINY = 1e-6;

    private final Stil stil;
    private final StyleFindings findings;
    private final TextStyleMaking texts;
    private final Paper paper;
    private final TextStyle text;

    PageStyleMaking(Definition<Stil> definition, Diagnostics diagnostics) {
        this.stil = definition.value();
        this.findings = new StyleFindings(definition.positions(), diagnostics);
        this.paper = Paper.of(stil, findings);
        this.texts = new TextStyleMaking(paper, findings);
        this.text = texts.style(stil.text(), "/text", TextStyleMaking.PLAIN);
    }

    PageStyle style() {
        Einzuege indents = stil.einzuege().orElse(NO_INDENTS);
        ErsteSeite first = stil.ersteSeite().orElse(LIKE_OTHERS);
        FurnitureMaking lines = new FurnitureMaking(paper, text, texts, findings);
        return new PageStyle(
                stil.schrift().orElse(Schrift.SERIF).name().toLowerCase(Locale.ROOT),
                paper.width(),
                paper.height(),
                paper.body(),
                paper.firstBody(),
                paper.columns(),
                paper.gap(),
                grid(),
                text,
                headings(),
                indent(indents.absatz(), LABEL, 1, "absatz"),
                indent(indents.liste(), ITEM, 1, "liste"),
                stil.punktabstand().orElse(0.0),
                indent(indents.zitat(), QUOTE, 2, "zitat"),
                table(),
                all(stil.inhalt(), "/inhalt", TextStyleMaking.lines(text)),
                new BoxMaking(paper, text, texts, findings).boxes(stil.behaelter()),
                lines.head(stil.kopfzeile(), "/kopfzeile", paper.body()),
                lines.foot(stil.fusszeile(), "/fusszeile", paper.body()),
                first.kopfzeile().isPresent()
                        ? lines.head(first.kopfzeile(), "/erste_seite/kopfzeile", paper.firstBody())
                        : lines.head(stil.kopfzeile(), "/kopfzeile", paper.firstBody()),
                first.fusszeile().isPresent()
                        ? lines.foot(first.fusszeile(), "/erste_seite/fusszeile", paper.firstBody())
                        : lines.foot(stil.fusszeile(), "/fusszeile", paper.firstBody()),
                paper.foldMarks(stil.faltmarken(), findings));
    }

    /** The grid holds lines together only if each of them, or each second one, falls on it. */
    private double grid() {
        double grid = stil.raster().orElse(0.0);
        double halfLines = grid == 0 ? 0 : 2 * text.leading() / grid;
        if (Math.abs(halfLines - Math.rint(halfLines)) > TINY) {
            findings.warning(
                    "/text/zeile",
                    "Der Zeilenabstand passt nicht zum Raster.",
                    "Ihn als Vielfaches des Rasters oder als dessen Hälfte angeben.");
        }
        return grid;
    }

    private List<TextStyle> headings() {
        if (stil.ueberschriften().isEmpty()) {
            findings.errorAtKey(
                    "/ueberschriften",
                    "Wie Überschriften aussehen, ist nicht angegeben.",
                    "Unter „ueberschriften“ mindestens eine Stufe angeben: „- {schnitt: fett}“.");
        }
        return all(stil.ueberschriften(), "/ueberschriften", TextStyleMaking.heading(text));
    }

    private List<TextStyle> all(List<Textstil> given, String pointer, TextStyle like) {
        List<TextStyle> styles = new ArrayList<>();
        for (Textstil entry : given) {
            styles.add(texts.style(entry, pointer + "/" + styles.size(), like));
        }
        return styles;
    }

    /**
     * An indent in pt.
     *
     * @param sides on how many sides of a column it takes room
     */
    private double indent(Optional<Double> given, double otherwise, int sides, String key) {
        double indent = given.orElse(otherwise);
        if (given.isPresent() && sides * indent > paper.columnWidth() / 2) {
            findings.error(
                    "/einzuege/" + key,
                    "Dieser Einzug nimmt mehr als die halbe Spalte ein.",
                    "Ihn verkleinern oder die Spalte verbreitern.");
        }
        return indent;
    }

    private TableStyle table() {
        Optional<Tabelle> table = stil.tabelle();
        return new TableStyle(
                texts.style(table.flatMap(Tabelle::text), "/tabelle/text", TextStyleMaking.lines(text)),
                table.flatMap(Tabelle::linien).map(PageStyleMaking::rules).orElse(TableStyle.Rules.ALL),
                table.flatMap(Tabelle::staerke).orElse(RULE),
                table.flatMap(Tabelle::abstand).orElse(PADDING));
    }

    private static TableStyle.Rules rules(Linien lines) {
        return switch (lines) {
            case ALLE -> TableStyle.Rules.ALL;
            case WAAGERECHT -> TableStyle.Rules.HORIZONTAL;
            case KEINE -> TableStyle.Rules.NONE;
        };
    }
}
