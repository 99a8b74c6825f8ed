package de.vertragswerk.ingest.source.pdf;

/** A file asks for more than any document needs. PDFBox lets only unchecked exceptions through. */
final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMuch(String what) {
        super(what);
    }
}
