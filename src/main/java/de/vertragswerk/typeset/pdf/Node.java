package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.layout.Element;
import java.util.ArrayList;
import java.util.List;

/** What a file has of an element of the structure. */
final class Node {
    private final int number;
    private final List<Kid> kids = new ArrayList<>(1);
    private String box = "";

    Node(int number) {
        this.number = number;
    }

    /** What is drawn for an element. */
    sealed interface Kid {}

    /** A sequence of marked content. */
    record Content(int page, int number) implements Kid {}

    /** A link or field, by the number of its object. */
    record Annotation(int page, int number) implements Kid {}

    /** An element within the lines. */
    record Within(Element element) implements Kid {}

    /** The number of its object. */
    int number() {
        return number;
    }

    void add(Kid kid) {
        kids.add(kid);
    }

    /** In the order of drawing. */
    List<Kid> kids() {
        return kids;
    }

    /** The box that a picture takes, as an array; empty for what is not a picture. */
    String box() {
        return box;
    }

    void setBox(String box) {
        this.box = box;
    }
}
