package de.vertragswerk.write.docx;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockRewriter;
import de.vertragswerk.model.Id;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/** The places of a document that references lead to. */
final class Bookmarks {
    /** The longest name that Word takes. */
    private static final int LONGEST = 40;

    private final Set<Id> known = new HashSet<>();
    private final Set<Id> given = new HashSet<>();
    private Id heading = Id.NONE;

    Bookmarks(List<Block> blocks) {
        new BlockRewriter() {
            @Override
            public Id id(Id id) {
                known.add(id);
                return id;
            }
        }.blocks(blocks);
    }

    /** Whether the document has a place of this name. */
    boolean has(Id id) {
        return id.isPresent() && known.contains(id);
    }

    /** Marks the place of an id from here to {@link #end}, but each id only once. */
    boolean start(Id id, Xml xml) {
        if (!id.isPresent() || !given.add(id)) {
            return false;
        }
        xml.empty("w:bookmarkStart", "w:id", Integer.toString(given.size()), "w:name", name(id));
        return true;
    }

    /** Takes note of the heading that the units behind it belong to. */
    void under(Id id) {
        heading = id;
    }

    /** The id of a unit; one without is named after the heading it stands under and its label. */
    Id unit(Id id, String label) {
        String number = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return id.isPresent() || !heading.isPresent() || number.isEmpty()
                ? id
                : new Id(heading.value() + "--" + number);
    }

    /** Ends the bookmark that was started last. */
    void end(Xml xml) {
        xml.empty("w:bookmarkEnd", "w:id", Integer.toString(given.size()));
    }

    /** The id as Word allows it: letters, digits and underscores; a long one is cut and told apart by its sum. */
    static String name(Id id) {
        String name = id.value().replace('-', '_');
        if (name.length() <= LONGEST) {
            return name;
        }
        CRC32 sum = new CRC32();
        sum.update(id.value().getBytes(StandardCharsets.UTF_8));
        String suffix = "_" + Long.toHexString(sum.getValue());
        return name.substring(0, LONGEST - suffix.length()) + suffix;
    }
}
