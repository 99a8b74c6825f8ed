package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.gazette.IssueKey;
import de.vertragswerk.gazette.KnownIssue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds issues by their names, whether they have appeared, are registered, or are only defined. */
final class EarlierIssues {
    private final KnownIssues known;
    private final Issues issues;

    EarlierIssues(KnownIssues known, Issues issues) {
        this.known = known;
        this.issues = issues;
    }

    /** When an issue appeared, or is to appear; empty where there is none. */
    Optional<LocalDate> date(IssueKey key) {
        return known.all(key::equals, new Diagnostics()).stream()
                .map(KnownIssue::date)
                .findFirst()
                .or(() -> issues.names().contains(key.toString())
                        ? issues.find(key.toString(), new Diagnostics())
                                .map(file -> file.value().datum())
                        : Optional.empty());
    }

    /** The name that an author who wrote an unknown one probably meant. */
    Optional<String> nearest(String name) {
        List<String> names = new ArrayList<>(issues.names());
        known.all(any -> true, new Diagnostics())
                .forEach(issue -> names.add(issue.key().toString()));
        return Nearest.to(name, names);
    }
}
