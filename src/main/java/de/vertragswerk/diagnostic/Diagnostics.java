package de.vertragswerk.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the findings of a run: a stage reports and goes on. Not safe for use by several threads at once. */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public void addAll(Collection<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    /** All findings in reading order, each once. */
    public List<Diagnostic> sorted() {
        return found.stream().sorted().distinct().toList();
    }
}
