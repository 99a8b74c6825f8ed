package de.vertragswerk.typeset.pdf;

import java.util.Optional;

/**
 * The pages as objects of the file.
 *
 * @param first number of the first page's object; those of the others follow
 * @param count how many there are
 * @param height of each
 */
record Sheets(int first, int count, double height, Anchors anchors) {

    /** The number of a page's object. */
    int number(int index) {
        return first + index;
    }

    /** The destination that an anchor stands for (ISO 32000-1, 12.3.2). */
    Optional<Syntax> destination(String anchor) {
        return anchors.find(anchor)
                .map(place -> new Syntax()
                        .add("[")
                        .reference(number(place.page()))
                        .add("/XYZ ")
                        .number(place.x())
                        .number(height - place.y())
                        .add("null]"));
    }
}
