package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.font.Face;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/** The faces of a file, in the order of their first use. */
final class Fonts {
    private final Map<String, FontUse> uses = new LinkedHashMap<>();

    FontUse use(Face face) {
        FontUse use = uses.get(face.name());
        if (use == null) {
            use = new FontUse("F" + uses.size(), face);
            uses.put(face.name(), use);
        }
        return use;
    }

    /** Embeds what is used of each face. */
    void embed(PDDocument document, PDResources resources) throws IOException {
        for (FontUse use : uses.values()) {
            resources.put(COSName.getPDFName(use.name()), use.embed(document));
        }
    }
}
