package de.vertragswerk.pipeline.answer;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.ingest.draft.DraftFile;
import de.vertragswerk.ingest.majority.Hunk;
import de.vertragswerk.ingest.source.docx.MarkedDocument;
import de.vertragswerk.ingest.source.docx.MarkedReader;
import de.vertragswerk.ingest.source.sheet.Unreadable;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.pipeline.Assembled;
import de.vertragswerk.pipeline.Assembly;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.Rendering;
import de.vertragswerk.pipeline.importing.Overlay;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import de.vertragswerk.workspace.Workspace;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Builds an agreement as it would be with other definitions; nothing is written. */
final class Trial {
    private final Workspace workspace;
    private final Operand operand;

    Trial(Workspace workspace, Operand operand) {
        this.workspace = workspace;
        this.operand = operand;
    }

    /**
     * How it came out.
     *
     * @param file the agreement as a file of Word, read again
     * @param errors how many findings are errors
     */
    record Outcome(Agreement agreement, MarkedDocument file, long errors) {
        /** How many words differ from those of other lines. */
        long distance(List<String> wanted) {
            long distance = 0;
            for (Hunk lines : Hunk.between(file.accepted(), wanted, String::equals)) {
                List<String> ours = words(file.accepted().subList(lines.from(), lines.to()));
                List<String> theirs = words(wanted.subList(lines.otherFrom(), lines.otherTo()));
                for (Hunk hunk : Hunk.between(ours, theirs, String::equals)) {
                    distance += hunk.to() - hunk.from() + hunk.otherTo() - hunk.otherFrom();
                }
            }
            return distance;
        }

        /** The words; that a line ends counts as one. */
        private static List<String> words(List<String> lines) {
            return Arrays.asList(String.join(" ¶ ", lines).split(" "));
        }
    }

    /** As it is. */
    Optional<Outcome> now() {
        return of(workspace);
    }

    /** As it would be with another file of the variant; empty if none could be made of that. */
    Optional<Outcome> with(String definition) {
        return of(new Overlay(workspace, List.of(new DraftFile(operand.file(), definition))));
    }

    private Optional<Outcome> of(Workspace files) {
        Sources sources = new Sources(files);
        Assembled assembled =
                new Assembly(sources, Catalog.of(files), false, Optional.empty()).assemble(operand, new Trace());
        long errors = assembled.findings().stream().filter(Diagnostic::isError).count();
        return assembled.result().flatMap(result -> {
            byte[] file = new Rendering(sources)
                    .render(
                            result.agreement(),
                            result.vocabulary(),
                            List.of(Format.DOCX),
                            new Trace(),
                            new Diagnostics())
                    .getOrDefault(Format.DOCX, new byte[0]);
            try {
                return Optional.of(new Outcome(result.agreement(), MarkedReader.read(file), errors));
            } catch (Unreadable e) {
                return Optional.empty();
            }
        });
    }
}
