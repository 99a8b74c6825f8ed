package de.vertragswerk.compare.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.compare.Texts;
import de.vertragswerk.compare.matrix.Explanation.Kind;
import de.vertragswerk.compare.outline.Outline;
import de.vertragswerk.model.DeclaredDeviation;
import de.vertragswerk.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MatrixTest {
    private static final String BASE = """
            Vereinbarung über den Winterdienst
            § 1 Gegenstand {#gegenstand}
            (1) {kommune:Die Stadt} überträgt dem Kreis den Winterdienst auf ihren Straßen. {#aufgabe}
            (2) Zum Dienst gehören {#umfang}
            1. das Räumen der Fahrbahnen,
            2. das Streuen der Kreuzungen und
            3. die Abfuhr von Schnee.
            § 2 Kosten {#kosten}
            {kommune:Die Stadt} zahlt im Jahr 57.000,00 Euro.
            § 3 Dauer {#dauer}
            Die Vereinbarung gilt unbefristet und endet durch Kündigung.
            Anlage Straßen
            | Straße | Länge |
            | Hauptstraße | 1,2 km |
            | Am Markt | 0,4 km |""";

    private static Variant variant(int number, String text, DeclaredDeviation... declared) {
        return new Variant("werk/" + number, "Ort " + number, Outline.of(Texts.agreement(text)), List.of(declared));
    }

    private static DeclaredDeviation of(String unit, String reason) {
        return new DeclaredDeviation(List.of(new Id(unit)), Optional.empty(), reason, false);
    }

    /** Some variants of the base text, which differ in what is filled in alone, then others. */
    private static Matrix matrix(int usual, Variant... others) {
        Stream<Variant> all = IntStream.range(0, usual)
                .mapToObj(i -> variant(i, i % 2 == 0 ? BASE : BASE.replace(":Die Stadt", ":Die Gemeinde")));
        return Matrix.of(Stream.concat(all, Stream.of(others)).toList());
    }

    private static List<Row> differing(Matrix matrix) {
        return matrix.rows().stream().filter(row -> !row.isSame()).toList();
    }

    private static Row only(Matrix matrix) {
        assertThat(differing(matrix)).hasSize(1);
        return differing(matrix).get(0);
    }

    @Test
    void takesWhatIsFilledInForEqual() {
        Matrix matrix = matrix(4);
        assertThat(matrix.isSame()).isTrue();
        assertThat(matrix.camps()).hasSize(1);
        assertThat(matrix.rows())
                .extracting(Row::place)
                .containsExactly(
                        "Überschrift",
                        "§ 1 Überschrift",
                        "§ 1 Absatz 1",
                        "§ 1 Absatz 2",
                        "§ 1 Absatz 2 Nummer 1",
                        "§ 1 Absatz 2 Nummer 2",
                        "§ 1 Absatz 2 Nummer 3",
                        "§ 2 Überschrift",
                        "§ 2",
                        "§ 3 Überschrift",
                        "§ 3",
                        "Anlage Überschrift");
    }

    @Test
    void tellsDeclaredFromUndeclaredDifferences() {
        String other = BASE.replace("57.000,00", "60.000,00");
        Matrix matrix = matrix(4, variant(4, other, of("kosten", "Längere Straßen")), variant(5, other));
        Row row = only(matrix);
        assertThat(row.place()).isEqualTo("§ 2");
        assertThat(row.wordings()).extracting(Wording::letter).containsExactly("A", "B");
        assertThat(row.wordings().get(1).variants()).containsExactly(4, 5);
        assertThat(row.wordings().get(1).isOutlier()).isFalse();
        assertThat(row.explanations(4)).containsExactly(new Explanation(Kind.DECLARED, "Längere Straßen"));
        assertThat(row.explanations(5)).containsExactly(new Explanation(Kind.UNEXPLAINED, ""));
        assertThat(row.explanations(0)).isEmpty();
    }

    @Test
    void saysWhatIsProbablyMisread() {
        DeclaredDeviation slip = new DeclaredDeviation(List.of(new Id("dauer")), Optional.empty(), "aus Seite 3", true);
        Row row = only(matrix(3, variant(3, BASE.replace("Kündigung", "Kundigung"), slip)));
        assertThat(row.explanations(3)).containsExactly(new Explanation(Kind.MISREADING, "aus Seite 3"));
        assertThat(row.wordings().get(1).isOutlier()).isTrue();
    }

    @Test
    void tellsWhoStaysWithTheBaseText() {
        String other = BASE.replace("57.000,00", "60.000,00");
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            variants.add(variant(i, other, of("kosten", "Neuer Betrag")));
        }
        variants.add(variant(3, BASE));
        Row row = only(Matrix.of(variants));
        assertThat(row.explanations(3)).containsExactly(new Explanation(Kind.BASE, ""));
        assertThat(row.explanations(0)).containsExactly(new Explanation(Kind.DECLARED, "Neuer Betrag"));
    }

    @Test
    void showsTitlesItemsAndTablesWhereTheyDiffer() {
        Matrix matrix = matrix(
                3,
                variant(3, BASE.replace("§ 2 Kosten", "§ 2 Entgelt")),
                variant(4, BASE.replace("2. das Streuen der Kreuzungen und", "2. das Streuen der Brücken und")),
                variant(5, BASE.replace("0,4 km", "0,5 km")));
        assertThat(differing(matrix))
                .extracting(Row::place)
                .containsExactly("§ 1 Absatz 2 Nummer 2", "§ 2 Überschrift", "Anlage Überschrift");
        assertThat(differing(matrix))
                .extracting(row -> row.wordings().get(1).variants())
                .containsExactly(List.of(4), List.of(3), List.of(5));
    }

    @Test
    void showsWhatIsStruckAndInsertedInItsPlace() {
        String struck = BASE.replaceFirst("(?s)§ 2 Kosten.*Euro\\.\n", "").replace("§ 3", "§ 2");
        String inserted = BASE.replace(
                "§ 3 Dauer", "§ 3 Haftung\nDer Kreis haftet nur für Vorsatz und grobe Fahrlässigkeit.\n§ 4 Dauer");
        DeclaredDeviation insertion =
                new DeclaredDeviation(List.of(), Optional.of(new Id("kosten")), "Wunsch des Rates", false);
        Matrix matrix = matrix(
                3,
                variant(3, struck, of("kosten", "Der Kreis zahlt")),
                variant(4, inserted, insertion),
                variant(5, inserted.replace("Vorsatz und grobe", "grobe")));
        assertThat(differing(matrix))
                .extracting(Row::place)
                .containsExactly("§ 2 Überschrift", "§ 2", "§ 3 Überschrift (eingefügt)", "§ 3 (eingefügt)");
        Row gone = differing(matrix).get(1);
        assertThat(gone.of(3).isMissing()).isTrue();
        assertThat(gone.explanations(3)).containsExactly(new Explanation(Kind.DECLARED, "Der Kreis zahlt"));
        Row fresh = differing(matrix).get(3);
        assertThat(fresh.of(0).isMissing()).isTrue();
        assertThat(fresh.of(4).letter()).isEqualTo("A");
        assertThat(fresh.of(5).letter()).isEqualTo("B");
        assertThat(fresh.explanations(4)).containsExactly(new Explanation(Kind.DECLARED, "Wunsch des Rates"));
        assertThat(fresh.explanations(5)).containsExactly(new Explanation(Kind.UNEXPLAINED, ""));
    }

    @Test
    void tellsWhatStandsElsewhere() {
        String moved = """
                Vereinbarung über den Winterdienst
                § 1 Dauer {#dauer}
                Die Vereinbarung gilt unbefristet und endet durch Kündigung.
                """
                + BASE.lines()
                        .skip(1)
                        .filter(line -> !line.contains("Dauer") && !line.contains("unbefristet"))
                        .map(line -> line.replace("§ 2", "§ 3").replace("§ 1", "§ 2"))
                        .reduce((one, other) -> one + "\n" + other)
                        .orElseThrow();
        Row row = only(matrix(3, variant(3, moved)));
        assertThat(row.place()).isEqualTo("§ 3 Überschrift");
        assertThat(row.of(3).note()).isEqualTo("steht als § 1");
    }

    @Test
    void doesNotDependOnTheOrderOfVariantsButInNames() {
        List<Variant> variants =
                new ArrayList<>(matrix(5, variant(5, BASE.replace("57", "58"))).variants());
        List<String> places =
                differing(Matrix.of(variants)).stream().map(Row::place).toList();
        java.util.Collections.reverse(variants);
        assertThat(differing(Matrix.of(variants))).extracting(Row::place).isEqualTo(places);
    }

    @Test
    void holdsFourHundredTextsThatAllDiffer() {
        List<Variant> variants = IntStream.range(0, 400)
                .mapToObj(i -> variant(
                        i,
                        BASE.replace("57.000,00", (10_000 + i) + ",00")
                                .replace(
                                        "§ 3 Dauer",
                                        i % 7 == 0
                                                ? "§ 3 Haftung\nDer Kreis haftet für Ort " + i + ".\n§ 4 Dauer"
                                                : "§ 3 Dauer")))
                .toList();
        Matrix matrix = Matrix.of(variants);
        Row costs = differing(matrix).get(0);
        assertThat(costs.place()).isEqualTo("§ 2");
        assertThat(costs.wordings()).hasSize(400);
        assertThat(costs.wordings().get(399).letter()).isEqualTo("OJ");
        assertThat(differing(matrix)).hasSize(3);
        assertThat(differing(matrix).get(2).wordings().get(0).variants()).hasSize(400 - 58);
    }
}
