package de.vertragswerk.typeset.foreign;

import org.apache.pdfbox.cos.COSDictionary;

/** A content stream that was cleaned. */
final class Content {
    private final byte[] bytes;
    private final COSDictionary resources;

    Content(byte[] bytes, COSDictionary resources) {
        this.bytes = bytes;
        this.resources = resources;
    }

    byte[] bytes() {
        return bytes;
    }

    /** What it uses, and no more. */
    COSDictionary resources() {
        return resources;
    }
}
