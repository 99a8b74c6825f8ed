package de.vertragswerk.write.html;

import java.util.Map;

/**
 * The edition of a document that has pages, beside its page in the web.
 *
 * @param file name of the file, in the folder of the page; empty where none is offered
 * @param note which edition is authentic, and how the file is known; empty for nothing
 * @param pages where containers of the document stand in it, by their ids ("317–360")
 */
public record PrintedEdition(String file, String note, Map<String, String> pages) {
    /** For a document of which only the web page counts. */
    public static final PrintedEdition NONE = new PrintedEdition("", "", Map.of());

    /** The pages of a container; empty where they are not known. */
    String pagesOf(String id) {
        return pages.getOrDefault(id, "");
    }
}
