package de.vertragswerk.typeset.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An element of the structure that a screen reader follows (ISO 32000-1, 14.7). It has children, or it is drawn: a drawn
 * element's kids are what is drawn for it and the elements within its lines, in the order of drawing.
 */
public final class Element {
    private final String tag;
    private final Optional<Element> parent;
    private final Optional<Attribute> attribute;
    private final boolean within;
    private final List<Element> children = new ArrayList<>();

    private Element(String tag, Optional<Element> parent, Optional<Attribute> attribute, boolean within) {
        this.tag = tag;
        this.parent = parent;
        this.attribute = attribute;
        this.within = within;
    }

    /**
     * What a reader is told beyond the tag.
     *
     * @param owner {@code List}, {@code Table}; empty for an entry of the element itself
     * @param name {@code ListNumbering}, {@code Scope}; {@code Alt} for the text that stands for a picture
     */
    public record Attribute(String owner, String name, String value) {}

    /** The root of a document's structure. */
    public static Element root() {
        return new Element("Document", Optional.empty(), Optional.empty(), false);
    }

    /**
     * Appends a child.
     *
     * @param childTag a standard structure type: {@code P}, {@code H1}, {@code TD}
     */
    public Element add(String childTag) {
        return append(new Element(childTag, Optional.of(this), Optional.empty(), false));
    }

    /** Appends a child with an attribute. */
    public Element add(String childTag, Attribute childAttribute) {
        return append(new Element(childTag, Optional.of(this), Optional.of(childAttribute), false));
    }

    private Element append(Element child) {
        children.add(child);
        return child;
    }

    /** An element within the lines of this one, such as a {@code Link}; its place among the kids is given by drawing. */
    public Element within(String childTag) {
        return new Element(childTag, Optional.of(this), Optional.empty(), true);
    }

    /** An element with an attribute within the lines of this one. */
    public Element within(String childTag, Attribute childAttribute) {
        return new Element(childTag, Optional.of(this), Optional.of(childAttribute), true);
    }

    public String tag() {
        return tag;
    }

    public Optional<Element> parent() {
        return parent;
    }

    public Optional<Attribute> attribute() {
        return attribute;
    }

    /** Whether it stands within the lines of its parent and not among the children. */
    public boolean isWithin() {
        return within;
    }

    /** The children in reading order. */
    public List<Element> children() {
        return children;
    }
}
