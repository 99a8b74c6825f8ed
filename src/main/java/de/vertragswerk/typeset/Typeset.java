package de.vertragswerk.typeset;

import java.util.Map;

/** A document that was set: its file, and where in it things are. */
public final class Typeset {
    private final byte[] file;
    private final Map<String, Integer> pages;
    private final int firstPage;
    private final int lastPage;

    /**
     * @param file the PDF
     * @param pages the number of the page on which each anchor of the document stands
     */
    Typeset(byte[] file, Map<String, Integer> pages, int firstPage, int lastPage) {
        this.file = file;
        this.pages = pages;
        this.firstPage = firstPage;
        this.lastPage = lastPage;
    }

    /** The PDF file. */
    public byte[] file() {
        return file;
    }

    /** The number of the page on which each anchor of the document stands. */
    public Map<String, Integer> pages() {
        return pages;
    }

    public int firstPage() {
        return firstPage;
    }

    public int lastPage() {
        return lastPage;
    }
}
