package de.vertragswerk.typeset.layout;

/** Where the lines of a paragraph begin and end. */
public enum Alignment {
    JUSTIFIED,
    LEFT,
    CENTER,
    RIGHT
}
