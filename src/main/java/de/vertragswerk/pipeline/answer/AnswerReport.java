package de.vertragswerk.pipeline.answer;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Section;
import de.vertragswerk.pipeline.Operand;
import java.util.List;

/** Writes down what an answer says and what can be done about it, in Markdown. */
final class AnswerReport {
    private AnswerReport() {}

    static String of(
            Operand operand,
            String name,
            List<Remark> remarks,
            List<Diagnostic> findings,
            Proposal proposal,
            Agreement agreement) {
        StringBuilder text = new StringBuilder("# Antwort zu " + operand + "\n\nDatei: " + name + "\n");
        if (!findings.isEmpty()) {
            text.append("\n## Zweifel\n\n");
            findings.forEach(
                    finding -> text.append("- ").append(finding.message()).append('\n'));
        }
        text.append("\n## Änderungen und Kommentare\n\n");
        text.append(remarks.isEmpty() ? "Keine.\n" : "");
        remarks.forEach(remark -> text.append("- ").append(remark).append('\n'));
        if (!proposal.entries().isEmpty()) {
            text.append("\n## Vorschlag als Abweichung der Variante\n\n")
                    .append("Unter `abweichungen` in `" + file(operand) + "` einfügen und jeden `grund` ausfüllen.\n")
                    .append("Mit diesen Abweichungen wurde die Vereinbarung zur Probe gebaut.\n\n```yaml\n")
                    .append(VariantFile.key(proposal.entries()))
                    .append("```\n");
        }
        if (!proposal.left().isEmpty()) {
            text.append("\n## Von Hand\n\nDas lässt sich nicht als Abweichung vorschlagen:\n\n");
            proposal.left()
                    .forEach(change -> text.append("- ").append(line(change)).append('\n'));
        }
        if (remarks.stream().anyMatch(Remark::isChange)) {
            text.append("\n## Oder für alle im Grundtext\n\n")
                    .append("Soll es für jede Variante gelten, stattdessen den Grundtext ändern:\n\n");
            agreement.sections().stream()
                    .filter(section -> remarks.stream().anyMatch(remark -> isIn(section, remark)))
                    .forEach(section -> text.append(
                            "- § " + section.number() + ": `" + section.origin().position() + "`\n"));
        }
        return text.toString();
    }

    private static String file(Operand operand) {
        return "agreements/" + operand + ".yaml";
    }

    private static String line(Rewording change) {
        return "„" + String.join(" ¶ ", change.old()) + "“ → „" + String.join(" ¶ ", change.fresh()) + "“";
    }

    private static boolean isIn(Section section, Remark remark) {
        return remark.isChange() && (remark.place() + " ").startsWith("§ " + section.number() + " ");
    }
}
