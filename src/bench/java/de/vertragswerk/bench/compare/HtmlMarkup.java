package de.vertragswerk.bench.compare;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import java.util.List;

/** HTML for WeasyPrint and Chromium. */
final class HtmlMarkup extends Markup {

    @Override
    String file(String head, boolean gazette, List<Block> blocks) {
        return "<!DOCTYPE html>\n<html lang=\"de\" class=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n<title>%s</title>\n<style>\n%s</style>\n</head>\n<body>\n%s</body>\n</html>\n"
                .formatted(gazette ? "gazette" : "contract", gazette ? "Amtsblatt" : "Vereinbarung", head, all(blocks));
    }

    @Override
    String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    @Override
    String bold(String content) {
        return "<b>" + content + "</b>";
    }

    @Override
    String italic(String content) {
        return "<i>" + content + "</i>";
    }

    @Override
    String newLine() {
        return "<br>";
    }

    @Override
    String paragraph(String content) {
        return "<p>" + content + "</p>\n";
    }

    @Override
    String heading(int level, String content) {
        return "<h%d>%s</h%d>\n".formatted(level, content, level);
    }

    @Override
    String hanging(String label, String body) {
        return "<div class=\"hanging\">" + labelled(label, body) + "</div>\n";
    }

    @Override
    String item(String label, String body) {
        return "<div class=\"item\">" + labelled(label, body) + "</div>\n";
    }

    private static String labelled(String label, String body) {
        return body.replaceFirst("<p>", "<p><span>" + label + "</span>");
    }

    @Override
    String items(String items) {
        return "<div class=\"items\">\n" + items + "</div>\n";
    }

    @Override
    String table(int columns, List<List<String>> rows) {
        StringBuilder table = new StringBuilder("<table>\n<thead>\n");
        for (List<String> row : rows) {
            table.append("<tr>");
            row.forEach(cell -> table.append("<td>").append(cell).append("</td>"));
            table.append(row.equals(rows.get(0)) ? "</tr>\n</thead>\n" : "</tr>\n");
        }
        return table.append("</table>\n").toString();
    }

    @Override
    String box(ContainerKind kind, String body) {
        return "<div class=\"" + kind.german() + "\">\n" + body + "</div>\n";
    }
}
