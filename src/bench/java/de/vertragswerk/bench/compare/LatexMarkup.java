package de.vertragswerk.bench.compare;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import java.util.List;

/** LaTeX for XeLaTeX and LuaLaTeX. */
final class LatexMarkup extends Markup {

    @Override
    String file(String head, boolean gazette, List<Block> blocks) {
        return "\\newif\\ifgazette\\gazette" + gazette + "\n" + head + "\\begin{document}\n" + all(blocks)
                + "\\end{document}\n";
    }

    @Override
    String escape(String text) {
        return text.replaceAll("[#$%&_{}]", "\\\\$0")
                .replace("~", "\\textasciitilde{}")
                .replace('\u00a0', '~');
    }

    @Override
    String bold(String content) {
        return "\\textbf{" + content + "}";
    }

    @Override
    String italic(String content) {
        return "\\emph{" + content + "}";
    }

    @Override
    String newLine() {
        return "\\\\\n";
    }

    @Override
    String paragraph(String content) {
        return content + "\n\n";
    }

    @Override
    String heading(int level, String content) {
        return (level == 1 ? "\\Titel{" : "\\Paragraf{") + content + "}\n\n";
    }

    @Override
    String hanging(String label, String body) {
        return "\\begin{hanging}{" + label + "}" + body.strip() + "\n\\end{hanging}\n\n";
    }

    @Override
    String item(String label, String body) {
        return "\\Item{" + label + "}" + body.strip() + "\n\n";
    }

    @Override
    String items(String items) {
        return "\\begin{items}\n" + items + "\\end{items}\n\n";
    }

    @Override
    String table(int columns, List<List<String>> rows) {
        StringBuilder table = new StringBuilder("\\begin{tabular}{" + "l".repeat(columns) + "}\n");
        for (List<String> row : rows) {
            table.append(String.join(" & ", row)).append("\\\\\n");
        }
        return table.append("\\end{tabular}\n\n").toString();
    }

    @Override
    String box(ContainerKind kind, String body) {
        String end = kind == ContainerKind.SIGNATURE ? "%\n" : "\n\n"; // signatures stand side by side
        return "\\begin{" + kind.german() + "}\n" + body + "\\end{" + kind.german() + "}" + end;
    }
}
