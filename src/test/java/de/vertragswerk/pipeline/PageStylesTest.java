package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Area;
import de.vertragswerk.typeset.style.BoxStyle;
import de.vertragswerk.typeset.style.Furniture;
import de.vertragswerk.typeset.style.PageStyle;
import de.vertragswerk.typeset.style.TextStyle;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageStylesTest {
    private static final double MM = 72 / 25.4;
    private static final Position WHERE = Position.of("templates/brief.md.ftl");

    private final MemoryWorkspace workspace = MemoryWorkspace.small();
    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @ValueSource(strings = {"vertrag", "brief", "zweispaltig"})
    void knowsTheStylesOfTheProgram(String name) {
        assertThat(find(name)).isPresent();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void understandsTheStyleInTheHandbook() throws IOException {
        String handbook = Files.readString(Path.of("docs/handbuch.md"));
        Matcher example = Pattern.compile("<!-- Datei: templates/stil/haus.yaml -->\n```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(handbook);
        assertThat(example.find()).isTrue();
        assertThat(sound(example.group(1)).box(ContainerKind.SIGNATURES).columns())
                .isEqualTo(2);
    }

    @Test
    void setsTextOnTheGrid() {
        PageStyle style = find("vertrag").orElseThrow();

        assertThat(style.headings()).allSatisfy(heading -> {
            assertThat(heading.leading() % style.grid()).isZero();
            assertThat(heading.before() % style.grid()).isZero();
            assertThat(heading.after() % style.grid()).isZero();
        });
    }

    @Test
    void putsTheAddressIntoTheWindowOfTheEnvelope() {
        PageStyle style = find("brief").orElseThrow();

        Area address = style.box(ContainerKind.ADDRESS).area().orElseThrow();
        assertThat(address.left()).isEqualTo(25 * MM, within(0.001));
        assertThat(address.top() + address.height()).isEqualTo(90 * MM, within(0.001));
        assertThat(style.firstBody().top()).isEqualTo(98.5 * MM, within(0.001));
        assertThat(style.foldMarks()).hasSize(3);
        assertThat(style.foot()).isPresent();
        assertThat(style.firstFoot()).isEmpty();
        assertThat(style.firstHead()).isEqualTo(style.head()).isPresent();
    }

    @Test
    void fillsInWhatADefinitionDoesNotSay() {
        PageStyle style = sound("ueberschriften: [{}]\n");

        assertThat(style.family()).isEqualTo("serif");
        assertThat(style.width()).isEqualTo(210 * MM, within(0.001));
        assertThat(style.height()).isEqualTo(297 * MM, within(0.001));
        assertThat(style.body().left()).isEqualTo(25 * MM, within(0.001));
        assertThat(style.body().height()).isEqualTo(247 * MM, within(0.001));
        assertThat(style.firstBody()).isEqualTo(style.body());
        assertThat(style.columns()).isEqualTo(1);
        assertThat(style.grid()).isZero();
        assertThat(style.text()).isEqualTo(TextStyleMaking.PLAIN);
        assertThat(style.heading(3).cut()).isEqualTo(Cut.BOLD);
        assertThat(style.head()).isEmpty();
        assertThat(style.box(ContainerKind.PARTY)).isEqualTo(BoxStyle.PLAIN);
    }

    @Test
    void takesFromTheRunningTextWhatAnotherTextDoesNotSay() {
        PageStyle style = sound("""
                text: {groesse: 10, zeile: 15, danach: 5, einzug: 8, trennen: nein}
                ueberschriften: [{groesse: 20}, {zeile: 12, schnitt: fett_kursiv, ausrichtung: rechts}]
                tabelle: {text: {groesse: 8}}
                behaelter: {vermerk: {text: {schnitt: kursiv}}}
                """);

        assertThat(style.headings())
                .containsExactly(
                        new TextStyle(20, 30, Cut.BOLD, Alignment.LEFT, 15, 7.5, 0, false),
                        new TextStyle(10, 12, Cut.BOLD_ITALIC, Alignment.RIGHT, 15, 7.5, 0, false));
        assertThat(style.table().text()).isEqualTo(new TextStyle(8, 12, Cut.REGULAR, Alignment.LEFT, 0, 0, 0, false));
        assertThat(style.box(ContainerKind.REMARK).text())
                .contains(new TextStyle(10, 15, Cut.ITALIC, Alignment.JUSTIFIED, 0, 5, 8, false));
    }

    @Test
    void turnsThePaper() {
        PageStyle style = sound("papier: A5\nquer: ja\nueberschriften: [{}]\n");

        assertThat(style.width()).isEqualTo(210 * MM, within(0.001));
        assertThat(style.height()).isEqualTo(148 * MM, within(0.001));
    }

    @Test
    void putsLinesIntoTheMiddleOfTheMargin() {
        PageStyle style = sound("""
                raender: {oben: 30, unten: 20}
                erste_seite: {oben: 60, kopfzeile: {links: Erste}, fusszeile: {}}
                ueberschriften: [{}]
                kopfzeile: {mitte: "{titel}", strich: ja, spiegeln: ja}
                fusszeile: {rechts: "{seite}"}
                """);

        Furniture head = style.head().orElseThrow();
        assertThat(head.baseline()).isEqualTo(15 * MM, within(0.001));
        assertThat(head.text().size()).isEqualTo(9);
        assertThat(head.rule()).isTrue();
        assertThat(head.mirrored()).isTrue();
        assertThat(style.foot().orElseThrow().baseline()).isEqualTo(287 * MM, within(0.001));
        assertThat(style.firstHead().orElseThrow().left()).isEqualTo("Erste");
        assertThat(style.firstFoot()).isEmpty();
    }

    @Test
    void setsWideContainersWide() {
        PageStyle style = sound("ueberschriften: [{}]\nbehaelter: {parteien: {breit: ja}, partei: {}}\n");

        assertThat(style.box(ContainerKind.WIDE).wide()).isTrue();
        assertThat(style.box(ContainerKind.PARTIES).wide()).isTrue();
        assertThat(style.box(ContainerKind.PARTY).wide()).isFalse();
    }

    @Test
    void knowsWherePlatesAndTheImprintStand() {
        PageStyle style = sound("ueberschriften: [{}]\nbehaelter: {impressum: {davor: 5}, vermerk: {unten: ja}}\n");

        assertThat(style.box(ContainerKind.PLATE)).matches(BoxStyle::wide).matches(BoxStyle::newPage);
        assertThat(style.box(ContainerKind.IMPRINT).bottom()).isTrue();
        assertThat(style.box(ContainerKind.REMARK).bottom()).isTrue();
        assertThat(style.box(ContainerKind.WIDE).bottom()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "text: {zeile: 10} → 1:15 Die Zeilen stehen enger, als die Schrift hoch ist.",
                "text: {einzug: 150} → 1:16 Dieser Einzug nimmt mehr als die halbe Spalte ein.",
                "tabelle: {text: {einzug: -80}} → 1:26 Diese Zeile hängt über das Papier hinaus.",
                "raender: {oben: 250} → 1:1 Die Ränder lassen zu wenig Platz für den Text.",
                "raender: {links: 200} → 1:1 Die Ränder lassen zu wenig Platz für den Text.",
                "erste_seite: {oben: 240} → 1:21 Auf der ersten Seite bleibt zu wenig Platz für den Text.",
                "spalten: {anzahl: 4, abstand: 50} → 1:1 Die Spalten sind zu schmal.",
                "einzuege: {absatz: 150, zitat: 115} → 1:20 Dieser Einzug nimmt mehr als die halbe Spalte ein."
                        + "|1:32 Dieser Einzug nimmt mehr als die halbe Spalte ein.",
                "behaelter: {anschrift: {platz: {links: 150, oben: 45, breite: 80, hoehe: 45}}}"
                        + " → 1:25 Dieser Platz ragt über das Papier hinaus.",
                "behaelter: {partie: {}} → 1:13 Einen Behälter „partie“ gibt es nicht.",
                "behaelter: {unterschriften: {nebeneinander: 6}}"
                        + " → 1:45 So viele Behälter passen nicht nebeneinander.",
                "kopfzeile: {grundlinie: 30, mitte: a}"
                        + " → 1:25 Diese Zeile passt nicht auf das Papier über dem Text.",
                "fusszeile: {grundlinie: 298, mitte: a}"
                        + " → 1:25 Diese Zeile passt nicht auf das Papier unter dem Text.",
                "fusszeile: {mitte: \"{seite} {saite}\"} → 1:20 Einen Platzhalter „{saite}“ gibt es nicht.",
                "faltmarken: [105, 300] → 1:19 Diese Marke liegt unter dem Papier.",
                "raster: 7 → 1:1 Der Zeilenabstand passt nicht zum Raster.",
                "papier: A4 → 1:1 Wie Überschriften aussehen, ist nicht angegeben."
            })
    void saysWhatMakesNoSense(String yaml, String expected) {
        String indents = yaml.startsWith("einzuege") || yaml.contains("einzug: 150") ? "spalten: {anzahl: 2}\n" : "";
        String headings = expected.contains("Überschriften") ? "" : "ueberschriften: [{}]\n";
        workspace.write("templates/stil/probe.yaml", yaml + "\n" + indents + headings);

        Optional<PageStyle> style = find("probe");
        assertThat(String.join("|", findings())).isEqualTo(expected);
        assertThat(style.isEmpty()).isEqualTo(diagnostics.hasErrors());
    }

    @Test
    void saysAllAtOnce() {
        workspace.write("templates/stil/probe.yaml", """
                raender: {links: 150, rechts: 50}
                text: {groesse: 12, zeile: 11}
                ueberschriften: []
                faltmarken: [400]
                """);

        assertThat(find("probe")).isEmpty();
        assertThat(findings()).hasSize(4);
    }

    @Test
    void saysAllThatIsNoValueAtOnce() {
        workspace.write("templates/stil/probe.yaml", """
                schrift: comic
                papier: A9
                quer: vielleicht
                raender: {oben: -5, links: breit}
                spalten: {anzahl: 0, abstand: 900}
                raster: 0
                text: {groesse: 500, zeile: .inf, ausrichtung: schräg}
                ueberschriften: [{schnitt: dick}]
                tabelle: {linien: keine, staerke: 0}
                behaelter: {anschrift: {platz: {links: 1, oben: 1, breite: 0, hoehe: 20}}}
                faltmarken: [-1]
                farbe: rot
                """);

        assertThat(find("probe")).isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(finding ->
                        finding.position().line() + ":" + finding.position().column())
                .containsExactly(
                        "1:10", "2:9", "3:7", "4:17", "4:28", "5:19", "5:31", "6:9", "7:17", "7:29", "7:48", "8:28",
                        "9:35", "10:60", "11:14", "12:1");
    }

    @Test
    void suggestsTheStyleThatWasMeant() {
        assertThat(find("breif")).isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(finding -> finding.position() + " " + finding.message() + " " + finding.hint())
                .containsExactly(
                        "templates/brief.md.ftl Einen Stil „breif“ gibt es nicht. Gemeint ist vielleicht „brief“.");
        assertThat(find("../brief")).isEmpty();
    }

    @Test
    void takesTheUsualStyleForADocumentThatNamesNone() {
        assertThat(find("")).isEqualTo(find("vertrag")).isPresent();
    }

    private PageStyle sound(String yaml) {
        workspace.write("templates/stil/probe.yaml", yaml);
        PageStyle style = find("probe").orElseThrow(() -> new AssertionError(findings()));
        assertThat(findings()).isEmpty();
        return style;
    }

    private Optional<PageStyle> find(String name) {
        return new PageStyles(new Definitions(new Sources(workspace))).find(name, WHERE, new Trace(), diagnostics);
    }

    private List<String> findings() {
        return diagnostics.sorted().stream().map(PageStylesTest::line).toList();
    }

    private static String line(Diagnostic finding) {
        return finding.position().line() + ":" + finding.position().column() + " " + finding.message();
    }
}
