package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.FoundSignature;
import de.vertragswerk.ingest.repair.Line;
import java.util.ArrayList;
import java.util.List;

/** Collects signature blocks from lines that may stand in several columns. */
final class SignatureBlocks {
    private final List<SignatureDraft> columns = new ArrayList<>();
    private final List<FoundSignature> done = new ArrayList<>();

    /** Adds a line; each cell goes on with the block above it, or begins one. */
    void add(Line line) {
        List<String> cells = SignatureZone.cells(line);
        List<SignatureCell> parsed = cells.stream().map(SignatureCell::of).toList();
        boolean begins = columns.isEmpty() || begins(parsed);
        if (begins) {
            flush();
        }
        for (int i = 0; i < parsed.size(); i++) {
            if (i == columns.size()) {
                columns.add(new SignatureDraft(line.place()));
            }
            columns.get(i).add(parsed.get(i), cells.get(i));
        }
    }

    private boolean begins(List<SignatureCell> cells) {
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            if (columns.get(i).isCompleteBefore(cells.get(i))) {
                return true;
            }
        }
        return false;
    }

    private void flush() {
        for (SignatureDraft draft : columns) {
            if (draft.saysSomething() || done.isEmpty()) {
                done.add(draft.signature());
            } else {
                FoundSignature last = done.remove(done.size() - 1);
                done.add(draft.appendedTo(last));
            }
        }
        columns.clear();
    }

    List<FoundSignature> all() {
        flush();
        return List.copyOf(done);
    }
}
