package de.vertragswerk.model;

/**
 * What a document says of itself as a whole; any part may be empty.
 *
 * @param title plain text, for the window, the file and the reader's list of documents
 * @param author who the document comes from ("Kreis Borken")
 * @param remark what each page says of the document ("Muster – nicht amtlich")
 * @param watermark a word that stands large and light behind the text of each page ("Entwurf")
 * @param style name of the style by which its pages are set ({@code brief})
 * @param firstPage the number of its first page, from 1
 */
public record DocumentHead(String title, String author, String remark, String watermark, String style, int firstPage) {

    /** A head with nothing but a title and a remark. */
    public static DocumentHead of(String title, String remark) {
        return new DocumentHead(title, "", remark, "", "", 1);
    }
}
