package de.vertragswerk.compare.synopsis;

/** What a Synopse does with text that did not change. */
public enum Folding {
    /** Says "unverändert" in its stead. */
    NOTED,
    /** Shows it in a container that a reader can open. */
    FOLDED,
    /** Shows it like all other text. */
    SHOWN
}
