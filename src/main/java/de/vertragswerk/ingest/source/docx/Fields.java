package de.vertragswerk.ingest.source.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open at a place of the text; only what they result in is text. */
final class Fields {
    private final Deque<Boolean> inResult = new ArrayDeque<>();

    void mark(String type) {
        switch (type) {
            case "begin" -> inResult.push(false);
            case "separate" -> {
                if (!inResult.isEmpty()) {
                    inResult.pop();
                    inResult.push(true);
                }
            }
            default -> inResult.poll();
        }
    }

    boolean isText() {
        return !inResult.contains(false);
    }
}
