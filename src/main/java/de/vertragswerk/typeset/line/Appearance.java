package de.vertragswerk.typeset.line;

import de.vertragswerk.typeset.font.Font;
import de.vertragswerk.typeset.layout.Decoration;
import de.vertragswerk.typeset.layout.Link;
import java.util.Optional;

/** What the glyphs of a run have in common. */
record Appearance(Font font, Optional<Link> link, boolean open, Optional<Decoration> decoration) {
    int hyphen() {
        return font.face().glyph('-');
    }

    /** What a line grows by when a hyphen is added after a glyph, in pt. */
    double hyphenAfter(int glyph) {
        int hyphen = hyphen();
        return font.advance(hyphen) + font.kern(glyph, hyphen);
    }
}
