package de.vertragswerk.ingest.source.docx;

import java.util.List;

/**
 * A paragraph as it stands in a file, with what was changed in it.
 *
 * @param bookmarks the names of those that begin in it
 * @param end the sign that ends it, which may be inserted or deleted too
 */
public record MarkedParagraph(List<String> bookmarks, List<Piece> pieces, List<Comment> comments, Piece end) {

    /** Who is said to have changed what. */
    public enum State {
        KEPT,
        INSERTED,
        DELETED,
        /** Inserted by one and deleted by another: in neither reading. */
        GONE
    }

    /** A stretch of text of one author and day; both are empty where nothing was changed or the file does not say. */
    public record Piece(String text, State state, String author, String date) {
        boolean isIn(State reading) {
            return state == State.KEPT || state == reading;
        }
    }

    /** What somebody said of it. */
    public record Comment(String author, String date, String text) {}

    public MarkedParagraph {
        bookmarks = List.copyOf(bookmarks);
        pieces = List.copyOf(pieces);
        comments = List.copyOf(comments);
    }
}
