package de.vertragswerk.model;

import java.util.Arrays;
import java.util.Optional;

/** The named containers of the Markdown dialect ({@code ::: unterschriften}). */
public enum ContainerKind {
    /** All parties, as they stand at the head of an agreement. */
    PARTIES("parteien"),
    /** One party: name, address, representative, short name. */
    PARTY("partei"),
    /** The sentence that introduces what is agreed, with its legal basis. */
    FORMULA("eingangsformel"),
    /** All signature blocks; a writer may set them side by side. */
    SIGNATURES("unterschriften"),
    /** One party's signature block, never split. */
    SIGNATURE("unterschrift"),
    /** What a reader fills in: what is asked for, and a rule to write on. */
    FIELD("feld"),
    /** What piece of an agreement this is: which of its executed copies, or a transcript. */
    DESIGNATION("bezeichnung"),
    /** The certificate below a transcript that it matches the original, never split. */
    CERTIFICATION("beglaubigung"),
    /** An annex; begins on a new page where there are pages. */
    ANNEX("anlage"),
    /** A remark on the document itself, such as its being a model or a draft. */
    REMARK("vermerk"),
    /** The list of contents, made by the writer of a format that has pages; empty in the document. */
    CONTENTS("inhalt"),
    /** What goes over all columns of a page. */
    WIDE("breit"),
    /** The head of a letter: who writes. */
    LETTERHEAD("briefkopf"),
    /** The sender's address in one line, which shows in the window of an envelope above the other. */
    SENDER("absender"),
    /** The address to which a letter goes. */
    ADDRESS("anschrift"),
    /** The lines beside the address of a letter: reference, person to ask, date. */
    PARTICULARS("bezugszeichen"),
    /** The head of a gazette's first page: title, publisher, number and date. */
    MASTHEAD("titelkopf"),
    /** An item of a gazette, from its title to its reference. */
    ITEM("beitrag"),
    /** An agreement within a gazette; empty in the template, which names it by its id. */
    AGREEMENT("vereinbarung"),
    /** How an item of a gazette is cited, without the pages, which the writer of a format that has pages adds. */
    CITATION("fundstelle"),
    /** A page that is one picture. */
    PLATE("tafel"),
    /** Who publishes, prices, deadlines; stands at the foot of the last page. */
    IMPRINT("impressum"),
    /** Two texts side by side; in it {@link #VERSIONS}, {@link #FACING} and {@link #FOLDED}. */
    SYNOPSIS("synopse"),
    /** What the two texts are: a {@link #BEFORE} and an {@link #AFTER}, repeated on each page. */
    VERSIONS("fassungen"),
    /** A stretch of both texts: a {@link #BEFORE} and an {@link #AFTER}. */
    FACING("gegenueber"),
    /** The older text of a stretch. */
    BEFORE("alt"),
    /** The newer text of a stretch. */
    AFTER("neu"),
    /** What may be hidden until it is asked for, below a first block that says what it is. */
    FOLDED("zugeklappt"),
    /** A table whose first cells are the heads of their rows. */
    MATRIX("matrix");

    private final String german;

    ContainerKind(String german) {
        this.german = german;
    }

    /** The word after {@code :::}. */
    public String german() {
        return german;
    }

    public static Optional<ContainerKind> of(String german) {
        return Arrays.stream(values())
                .filter(kind -> kind.german.equals(german))
                .findFirst();
    }
}
