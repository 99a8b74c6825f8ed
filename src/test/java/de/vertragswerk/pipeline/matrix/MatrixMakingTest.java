package de.vertragswerk.pipeline.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.compare.matrix.Explanation;
import de.vertragswerk.compare.matrix.Explanation.Kind;
import de.vertragswerk.compare.matrix.Matrix;
import de.vertragswerk.compare.matrix.Row;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.pipeline.matrix.MatrixMaking.Screen;
import de.vertragswerk.pipeline.operand.NamedAgreement;
import de.vertragswerk.pipeline.operand.Operands;
import de.vertragswerk.typeset.Conformity;
import de.vertragswerk.write.html.MarkupChecker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class MatrixMakingTest {
    private static final Screen SCREEN = new Screen(80, false);

    private static List<NamedAgreement> all(String work) {
        return Operands.in(Path.of("")).findAll(work);
    }

    private static byte[] made(MatrixFormat format) {
        return made(all("borken-asyl"), format);
    }

    private static byte[] made(List<NamedAgreement> all, MatrixFormat format) {
        Diagnostics findings = new Diagnostics();
        byte[] content = MatrixMaking.make(all, format, SCREEN, findings).orElseThrow();
        assertThat(findings.sorted()).isEmpty();
        return content;
    }

    private static String text(MatrixFormat format) {
        return new String(made(format), StandardCharsets.UTF_8);
    }

    @Test
    void showsTheFourDeviationsOfBocholtAndNothingElse() {
        List<NamedAgreement> all = all("borken-asyl");
        Matrix matrix = MatrixMaking.matrix(all);
        Set<Explanation> explanations = new LinkedHashSet<>();
        for (Row row : matrix.rows()) {
            for (int i = 0; i < all.size(); i++) {
                assertThat(row.explanations(i).isEmpty() || all.get(i).word().equals("borken-asyl/stadt-bocholt"))
                        .as(row.place() + " " + all.get(i).word())
                        .isTrue();
                explanations.addAll(row.explanations(i));
            }
            assertThat(row.isSame()).isEqualTo(row.explanations().isEmpty());
        }
        assertThat(explanations).extracting(Explanation::kind).containsOnly(Kind.DECLARED);
        assertThat(explanations)
                .extracting(Explanation::reason)
                .satisfiesExactlyInAnyOrder(
                        reason -> assertThat(reason).startsWith("Beschlüsse zu einer Abrechnung"),
                        reason -> assertThat(reason).startsWith("Der Kreis rechnet für Bocholt keine"),
                        reason -> assertThat(reason).startsWith("Bocholt rechnet die Krankenhilfe selbst ab"),
                        reason -> assertThat(reason).startsWith("Der § nennt als fortbestehenden Anspruch"));
        assertThat(matrix.camps()).hasSize(2);
    }

    @Test
    void saysThatAWorkHasNoVariants() {
        Diagnostics findings = new Diagnostics();
        assertThat(MatrixMaking.make(all("unna-kim"), MatrixFormat.text, SCREEN, findings))
                .isEmpty();
        assertThat(findings.sorted()).extracting(finding -> finding.rule()).containsExactly("keine-varianten");
    }

    @Test
    void writesAValidPageWhoseLinksLeadToWordings() throws Exception {
        String page = text(MatrixFormat.html);
        assertThat(MarkupChecker.verdict(page)).isEqualTo(MarkupChecker.VALID);
        assertThat(page).contains("<th scope=\"col\">Stadt Bocholt</th>", "<th scope=\"row\">", "<summary>");
        Matcher link = Pattern.compile("href=\"#(stelle-[0-9-]+)\"").matcher(page);
        List<String> targets = new ArrayList<>();
        while (link.find()) {
            targets.add(link.group(1));
        }
        assertThat(targets)
                .hasSizeGreaterThan(20)
                .allSatisfy(id -> assertThat(page).contains("id=\"" + id + "\""));
    }

    @Test
    void setsPagesThatConform() {
        Conformity.assertConforms(made(MatrixFormat.pdf));
    }

    @Test
    void writesALineForEachPlaceAndVariant() {
        Matrix matrix = MatrixMaking.matrix(all("borken-asyl"));
        String csv = text(MatrixFormat.csv);
        long lines = Pattern.compile("(?m)^[^\"\r\n]*,borken-asyl/")
                .matcher(csv)
                .results()
                .count();
        assertThat(csv).startsWith("Stelle,Einheit,Variante,Name,Zeichen,").endsWith("\r\n");
        assertThat(lines)
                .isEqualTo((long) matrix.rows().size() * matrix.variants().size());
    }

    @Test
    void makesTheSameBytesAgain() {
        List<NamedAgreement> all = all("borken-asyl");
        List<NamedAgreement> again = all("borken-asyl");
        for (MatrixFormat format : MatrixFormat.values()) {
            assertThat(made(all, format)).as(format.toString()).isEqualTo(made(again, format));
        }
    }
}
