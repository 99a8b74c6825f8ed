package de.vertragswerk.typeset.layout;

/**
 * Where a stretch of text leads. Each occurrence has an element of its own.
 *
 * @param element of type {@code Link}, which the text is drawn for
 * @param destination {@code #id} for an anchor of the document, else an address
 * @param description what a reader is told of it
 */
public record Link(Element element, String destination, String description) {}
