package de.vertragswerk.typeset.font;

import java.util.Optional;

/** The cuts of a typeface and the faces that step in for characters that it lacks. */
public interface Family {
    Face face(Cut cut);

    /** The face that has a character: the cut itself, else a face that steps in; empty where none has it. */
    Optional<Face> faceFor(Cut cut, int codePoint);
}
