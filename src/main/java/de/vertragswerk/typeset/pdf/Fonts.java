package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.font.Face;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** Writes the fonts and gives their entries in the resources of a page. */
    Syntax write(PdfFile file) throws IOException {
        Syntax entries = new Syntax().add("/Font<<");
        List<FontUse> all = new ArrayList<>(uses.values());
        for (FontUse use : all) {
            entries.name(use.name()).reference(new FontWriter(use).write(file));
        }
        return entries.add(">>");
    }
}
