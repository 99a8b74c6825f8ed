package de.vertragswerk.check;

/** The part of an agreement in which a passage stands. */
enum Part {
    TITLE,
    PREAMBLE,
    SECTION,
    CLOSING,
    ANNEX
}
