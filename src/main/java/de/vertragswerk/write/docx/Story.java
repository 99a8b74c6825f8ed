package de.vertragswerk.write.docx;

import de.vertragswerk.model.Id;
import java.util.Optional;

/** What the body of a document shares while it is written: its XML, its places, and what it refers to. */
record Story(Xml xml, Bookmarks bookmarks, Relations relations, Pictures pictures) {

    /** Writes something with the bookmark of an id around it, if it has one. */
    void marked(Id id, Runnable content) {
        boolean starts = bookmarks.start(id, xml);
        content.run();
        if (starts) {
            bookmarks.end(xml);
        }
    }

    /** The picture of a source; empty where there is none that Word can show. */
    Optional<Pictures.Picture> picture(String source) {
        return pictures.find(source);
    }
}
