package de.vertragswerk.pipeline.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The definition of a variant, to which deviations are added as a person would paste them. */
record VariantFile(String content) {
    private static final String KEY = "abweichungen:";

    /** The file with more deviations at the end of its own. */
    VariantFile with(List<String> entries) {
        List<String> lines = new ArrayList<>(content.lines().toList());
        int key = lines.indexOf(KEY);
        if (key < 0) {
            return new VariantFile(content + (content.endsWith("\n") ? "" : "\n") + key(entries));
        }
        int end = key + 1;
        while (end < lines.size() && lines.get(end).matches("[ #-].*|")) {
            end++;
        }
        boolean flush = end > key + 1 && lines.get(key + 1).startsWith("-");
        for (String entry : entries) {
            List<String> own = entry.lines()
                    .map(line -> flush ? line.substring(Math.min(2, line.length())) : line)
                    .toList();
            lines.addAll(end, own);
            end += own.size();
        }
        return new VariantFile(String.join("\n", lines) + "\n");
    }

    /** Deviations under their key. */
    static String key(List<String> entries) {
        return KEY + "\n" + entries.stream().collect(Collectors.joining());
    }
}
