package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.font.Font;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Glyphs;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Page;
import java.io.IOException;

/**
 * Draws pages, one after the other, to content streams. Ground goes below the text and rules above it, so that neither
 * divides what belongs to one element: what is drawn for it without a break is one sequence of marked content.
 */
final class PageContent {
    private static final String GROUND_COLOUR = "1 0.95 0.7 rg\n";
    private static final double BLANK_THICKNESS = 0.5;
    private static final Element NOTHING = Element.root();
    private static final Element ARTIFACT = Element.root();

    private final Sheets sheets;
    private final Structure structure;
    private final Annotations annotations;
    private final Images images;
    private final Syntax watermark;
    private final Syntax ground = new Syntax();
    private final Syntax text = new Syntax();
    private final Syntax rules = new Syntax();
    private final Ink ink;
    private int page;
    private Element current = NOTHING;

    PageContent(
            Sheets sheets, Structure structure, Annotations annotations, Fonts fonts, Images images, Syntax watermark) {
        this.sheets = sheets;
        this.structure = structure;
        this.annotations = annotations;
        this.images = images;
        this.watermark = watermark;
        ink = new Ink(fonts, text);
    }

    /** Draws a page; what it gives holds until the next call. */
    Syntax draw(int index, Page content) throws IOException {
        page = index;
        ground.clear();
        ink.clear();
        rules.clear();
        for (Page.Placed placed : content.strips()) {
            for (Mark mark : placed.strip().marks()) {
                draw(mark, placed);
            }
        }
        enter(NOTHING);
        Syntax all = new Syntax().add(watermark);
        if (ground.length() > 0) {
            all.add("/Artifact BMC q\n").add(GROUND_COLOUR).add(ground).add("Q EMC\n");
        }
        all.add(text);
        if (rules.length() > 0) {
            all.add("/Artifact BMC\n").add(rules).add("EMC\n");
        }
        return all;
    }

    private void draw(Mark mark, Page.Placed placed) throws IOException {
        double left = placed.x();
        double top = sheets.height() - placed.y();
        boolean read = !placed.decoration();
        if (mark instanceof Mark.Text line) {
            line(line, left + line.x(), top - line.baseline(), read);
        } else if (mark instanceof Mark.Rule rule) {
            rule(left + rule.x1(), top - rule.y1(), left + rule.x2(), top - rule.y2(), rule.thickness());
        } else if (mark instanceof Mark.PageNumber number) {
            pageNumber(number, left + number.right(), top - number.baseline(), read);
        } else if (mark instanceof Mark.Picture picture) {
            picture(picture, left + picture.x(), top - picture.y() - picture.height(), read);
        } else if (mark instanceof Mark.Field field && read) {
            double bottom = top - field.y() - field.height();
            annotations.field(field, page, box(left + field.x(), bottom, field.width(), field.height()));
        }
    }

    private void line(Mark.Text mark, double left, double baseline, boolean read) {
        for (Line.Fragment fragment : mark.line().fragments()) {
            double x = left + fragment.x();
            if (fragment instanceof Glyphs glyphs) {
                glyphs(glyphs, mark.element(), x, baseline, read);
            } else {
                rule(x, baseline, x + fragment.width(), baseline, BLANK_THICKNESS);
            }
        }
    }

    private void glyphs(Glyphs glyphs, Element element, double x, double baseline, boolean read) {
        LinkArea.Box box = box(glyphs.font(), x, baseline, glyphs.width());
        if (glyphs.isOpen()) {
            ground.number(box.left()).number(box.bottom());
            ground.number(box.right() - box.left())
                    .number(box.top() - box.bottom())
                    .add("re f\n");
        }
        if (read && glyphs.link().isPresent()) {
            enter(glyphs.link().get().element());
            annotations.link(glyphs.link().get(), box);
        } else {
            enter(read ? element : ARTIFACT);
        }
        ink.show(glyphs, x, baseline);
    }

    private void pageNumber(Mark.PageNumber mark, double right, double baseline, boolean read) {
        sheets.anchors().find(mark.anchor()).ifPresent(place -> {
            Glyphs number = Digits.glyphs(place.page() + 1, mark.font());
            enter(read ? mark.element() : ARTIFACT);
            if (read) {
                annotations.continueLink(
                        mark.element(), box(mark.font(), right - number.width(), baseline, number.width()));
            }
            ink.show(number, right - number.width(), baseline);
        });
    }

    private void picture(Mark.Picture mark, double left, double bottom, boolean read) throws IOException {
        enter(read ? mark.element() : ARTIFACT);
        if (read) {
            Syntax edges = new Syntax();
            box(left, bottom, mark.width(), mark.height()).addTo(edges);
            structure.node(mark.element()).setBox(edges.toString());
        }
        String name = images.name(mark.source());
        if (name.isEmpty()) {
            ink.rectangle(left, bottom, mark.width(), mark.height());
        } else {
            ink.picture(name, left, bottom, mark.width(), mark.height());
        }
    }

    private void rule(double x1, double y1, double x2, double y2, double thickness) {
        rules.number(thickness).add("w ").number(x1).number(y1).add("m ");
        rules.number(x2).number(y2).add("l S\n");
    }

    /** The box of a stretch of text, as high as letters rise and fall. */
    private static LinkArea.Box box(Font font, double left, double baseline, double width) {
        double bottom = baseline + font.face().descent() * font.size();
        return new LinkArea.Box(
                left, bottom, left + width, baseline + font.face().ascent() * font.size());
    }

    private static LinkArea.Box box(double left, double bottom, double width, double height) {
        return new LinkArea.Box(left, bottom, left + width, bottom + height);
    }

    /** Goes on with an element, in the sequence that is open or in a new one. */
    private void enter(Element element) {
        if (element == current) {
            return;
        }
        if (current != NOTHING) {
            ink.end();
        }
        current = element;
        if (element == ARTIFACT) {
            ink.beginArtifact("<</Type/Pagination>>");
        } else if (element != NOTHING) {
            ink.begin(element.tag(), structure.content(element, page));
        }
    }
}
