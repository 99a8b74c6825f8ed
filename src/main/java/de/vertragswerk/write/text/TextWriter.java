package de.vertragswerk.write.text;

import de.vertragswerk.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes plain text, laid out as on a typewriter. */
public final class TextWriter {
    static final int WIDTH = 78;

    private TextWriter() {}

    /** The whole document in at most 78 columns; its remark stands at the head and at the foot. */
    public static String write(Document document) {
        return write(document, WIDTH, false);
    }

    /**
     * The same in another width.
     *
     * @param coloured whether a terminal shows what a comparison marked in colours too
     */
    public static String write(Document document, int width, boolean coloured) {
        List<String> remark = Wrapping.centred(Wrapping.wrap(marked(document.remark()), width), width);
        List<String> lines = new ArrayList<>(remark);
        List<String> blocks = new BlockLines(width).all(document.blocks());
        if (!lines.isEmpty() && !blocks.isEmpty()) {
            lines.add("");
        }
        lines.addAll(blocks);
        if (!remark.isEmpty() && !blocks.isEmpty()) {
            lines.add("");
            lines.addAll(remark);
        }
        return lines.stream()
                .map(line -> (coloured ? Paint.coloured(printed(line)) : Paint.removed(printed(line))) + "\n")
                .collect(Collectors.joining());
    }

    private static String marked(String remark) {
        return remark.isEmpty() ? "" : "*** " + remark + " ***";
    }

    /** No-break spaces have done their work once the lines are set; control characters could command a terminal. */
    private static String printed(String line) {
        return line.replaceAll("\\h", " ")
                .replaceAll("[\\p{Cc}&&[^" + Paint.ALL + "]]", "")
                .stripTrailing();
    }
}
