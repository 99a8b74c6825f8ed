package de.vertragswerk.typeset.font;

import java.util.Optional;

/** A family of four files, and one that steps in for all of them. */
final class FileFamily implements Family {
    private final LazyFace regular;
    private final LazyFace bold;
    private final LazyFace italic;
    private final LazyFace boldItalic;
    private final LazyFace substitute;

    /** Reads {@code folder/name-Regular.ttf} and so on. */
    FileFamily(String folder, String name, LazyFace substitute) {
        regular = new LazyFace(folder, name + "-Regular");
        bold = new LazyFace(folder, name + "-Bold");
        italic = new LazyFace(folder, name + "-Italic");
        boldItalic = new LazyFace(folder, name + "-BoldItalic");
        this.substitute = substitute;
    }

    @Override
    public Face face(Cut cut) {
        return lazy(cut).face();
    }

    @Override
    public Optional<Face> faceFor(Cut cut, int codePoint) {
        LazyFace own = lazy(cut);
        if (own.face().glyph(codePoint) != 0) {
            return own.found();
        }
        return substitute.face().glyph(codePoint) != 0 ? substitute.found() : Optional.empty();
    }

    private LazyFace lazy(Cut cut) {
        return switch (cut) {
            case REGULAR -> regular;
            case BOLD -> bold;
            case ITALIC -> italic;
            case BOLD_ITALIC -> boldItalic;
        };
    }
}
