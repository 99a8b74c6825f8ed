package de.vertragswerk.typeset.galley;

import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Piece;
import java.util.List;

/** A cell of a table before its lines are broken. */
record Cell(Element element, List<Piece> pieces, Alignment alignment) {}
