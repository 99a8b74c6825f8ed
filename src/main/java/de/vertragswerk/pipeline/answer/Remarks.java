package de.vertragswerk.pipeline.answer;

import de.vertragswerk.ingest.source.docx.MarkedDocument;
import de.vertragswerk.ingest.source.docx.MarkedParagraph;
import de.vertragswerk.ingest.source.docx.MarkedParagraph.Piece;
import de.vertragswerk.ingest.source.docx.MarkedParagraph.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists what was done and said in a file, in its order. */
final class Remarks {
    private static final Pattern SECTION = Pattern.compile("(§ \\d+[a-z]?) [^.;]*");
    private static final Pattern SUBSECTION = Pattern.compile("\\((\\d+[a-z]?)\\) .*");

    private final OwnText own;
    private final List<Remark> all = new ArrayList<>();
    private String place = "vor § 1";

    private Remarks(OwnText own) {
        this.own = own;
    }

    static List<Remark> of(MarkedDocument file, OwnText own) {
        Remarks remarks = new Remarks(own);
        file.paragraphs().forEach(remarks::add);
        remarks.untracked(file);
        return remarks.all;
    }

    private void add(MarkedParagraph paragraph) {
        move(paragraph);
        List<Piece> pieces = new ArrayList<>(paragraph.pieces());
        Piece end = paragraph.end();
        boolean isOnlyEnd = pieces.stream().allMatch(piece -> piece.state() == State.KEPT);
        if (isOnlyEnd && end.state() != State.KEPT) {
            pieces.add(new Piece("¶", end.state(), end.author(), end.date()));
        }
        for (int i = 0; i < pieces.size(); ) {
            int next = i + 1;
            StringBuilder text = new StringBuilder(pieces.get(i).text());
            while (next < pieces.size() && isSame(pieces.get(i), pieces.get(next))) {
                text.append(pieces.get(next++).text());
            }
            add(pieces.get(i), text.toString().strip());
            i = next;
        }
        paragraph
                .comments()
                .forEach(comment -> all.add(
                        new Remark(Remark.COMMENT, comment.author(), comment.date(), place, "", comment.text())));
    }

    private static boolean isSame(Piece a, Piece b) {
        return a.state() == b.state()
                && a.author().equals(b.author())
                && a.date().equals(b.date());
    }

    private void add(Piece piece, String text) {
        if (piece.state() == State.INSERTED && !text.isEmpty()) {
            all.add(new Remark("Einfügung", piece.author(), piece.date(), place, "", text));
        } else if (piece.state() == State.DELETED && !text.isEmpty()) {
            all.add(new Remark("Streichung", piece.author(), piece.date(), place, text, ""));
        }
    }

    /** The place of a paragraph: that of a bookmark of ours, else what its label says. */
    private void move(MarkedParagraph paragraph) {
        Optional<String> marked = paragraph.bookmarks().stream()
                .flatMap(name -> own.place(name).stream())
                .findFirst();
        if (marked.isPresent()) {
            place = marked.get();
            return;
        }
        MarkedDocument alone = new MarkedDocument(Map.of(), List.of(paragraph));
        List<String> lines = alone.rejected().isEmpty() ? alone.accepted() : alone.rejected();
        String line = lines.isEmpty() ? "" : lines.get(0);
        Matcher section = SECTION.matcher(line);
        Matcher subsection = SUBSECTION.matcher(line);
        Optional<String> known = own.lines().stream()
                .filter(ours -> ours.text().equals(line))
                .map(OwnLine::place)
                .findFirst();
        if (known.isPresent()) {
            place = known.get();
        } else if (section.matches()) {
            place = section.group(1);
        } else if (subsection.matches()) {
            place = place.replaceFirst(" Absatz .*", "") + " Absatz " + subsection.group(1);
        }
    }

    /** What differs from our text although the file does not say that anybody changed it. */
    private void untracked(MarkedDocument file) {
        for (Rewording change : Rewording.between(own.texts(), file.rejected())) {
            int line = Math.max(0, Math.min(change.from(), own.lines().size() - 1));
            all.add(new Remark(
                    Remark.UNTRACKED,
                    "",
                    "",
                    own.lines().get(line).place(),
                    String.join(" ¶ ", change.old()),
                    String.join(" ¶ ", change.fresh())));
        }
    }
}
