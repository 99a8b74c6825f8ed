package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.font.Font;
import de.vertragswerk.typeset.layout.Decoration;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Glyphs;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Link;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Page;
import java.io.IOException;
import java.util.Optional;

/**
 * Draws pages, one after the other, to content streams. Ground goes below the text and rules above it, so that neither
 * divides the text that belongs to one element.
 */
final class PageContent {
    private static final String GROUND_COLOUR = "1 0.95 0.7 rg\n";
    private static final double BLANK_THICKNESS = 0.5;

    /** Where a stroke below text is, in em above the baseline. */
    private static final double UNDER = -0.13;

    /** Where a stroke through text is, in capital heights above the baseline: in the middle of small letters. */
    private static final double THROUGH = 0.36;

    /** The thickness of strokes along text, in em. */
    private static final double STROKE = 0.055;

    private final Sheets sheets;
    private final Structure structure;
    private final Annotations annotations;
    private final Images images;
    private final String watermark;
    private final Syntax ground = new Syntax();
    private final Syntax text = new Syntax();
    private final Syntax rules = new Syntax();
    private final Ink ink;
    private final TaggedText tagged;
    private int page;

    PageContent(
            Sheets sheets, Structure structure, Annotations annotations, Fonts fonts, Images images, String watermark) {
        this.sheets = sheets;
        this.structure = structure;
        this.annotations = annotations;
        this.images = images;
        this.watermark = watermark;
        ink = new Ink(fonts, text);
        tagged = new TaggedText(structure, ink);
    }

    /** Draws a page; what it gives holds until the next call. */
    Syntax draw(int index, Page content) throws IOException {
        page = index;
        tagged.beginPage(index);
        ground.clear();
        rules.clear();
        for (Page.Placed placed : content.strips()) {
            for (Mark mark : placed.strip().marks()) {
                draw(mark, placed);
            }
        }
        tagged.endPage();
        Syntax all = new Syntax();
        if (!watermark.isEmpty()) {
            all.add("/Artifact BMC /").add(watermark).add(" Do EMC\n");
        }
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
        } else if (mark instanceof Mark.Picture picture && read) {
            picture(picture, left + picture.x(), top - picture.y() - picture.height());
        } else if (mark instanceof Mark.Field field && read) {
            double bottom = top - field.y() - field.height();
            annotations.field(field, page, box(left + field.x(), bottom, field.width(), field.height()));
        }
    }

    private void line(Mark.Text mark, double left, double baseline, boolean read) {
        boolean isFirst = true;
        for (Line.Fragment fragment : mark.line().fragments()) {
            double x = left + fragment.x();
            if (fragment instanceof Line.Blank) {
                rule(x, baseline, x + fragment.width(), baseline, BLANK_THICKNESS);
            } else if (fragment instanceof Glyphs glyphs && glyphs.count() > 0) {
                LinkArea.Box box = box(glyphs, x, baseline);
                if (glyphs.isOpen()) {
                    ground(box);
                }
                glyphs.decoration().ifPresent(found -> stroke(found.stroke(), glyphs, x, baseline));
                if (read) {
                    Optional<Link> link = glyphs.link();
                    tagged.show(glyphs, element(glyphs, mark), x, baseline, isFirst);
                    link.ifPresent(found -> annotations.link(found, box));
                    isFirst = false;
                } else {
                    tagged.decorate(glyphs, x, baseline);
                }
            }
        }
    }

    /** What a run is read as: a link, text with a stroke along it, or the line that it stands in. */
    private static Element element(Glyphs glyphs, Mark.Text line) {
        return glyphs.link()
                .map(Link::element)
                .or(() -> glyphs.decoration().map(Decoration::element))
                .orElse(line.element());
    }

    private void stroke(Decoration.Stroke stroke, Glyphs glyphs, double left, double baseline) {
        Font font = glyphs.font();
        double height = stroke == Decoration.Stroke.UNDER
                ? UNDER * font.size()
                : THROUGH * font.face().capHeight() * font.size();
        rule(left, baseline + height, left + glyphs.width(), baseline + height, STROKE * font.size());
    }

    private void ground(LinkArea.Box box) {
        ground.number(box.left()).number(box.bottom());
        ground.number(box.right() - box.left()).number(box.top() - box.bottom()).add("re f\n");
    }

    private void picture(Mark.Picture mark, double left, double bottom) throws IOException {
        tagged.enter(mark.element());
        structure.place(
                mark.element(), box(left, bottom, mark.width(), mark.height()).rectangle());
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

    /** The box of a run, as high as letters rise and fall. */
    private static LinkArea.Box box(Glyphs glyphs, double left, double baseline) {
        Font font = glyphs.font();
        double bottom = baseline + font.face().descent() * font.size();
        return new LinkArea.Box(
                left, bottom, left + glyphs.width(), baseline + font.face().ascent() * font.size());
    }

    private static LinkArea.Box box(double left, double bottom, double width, double height) {
        return new LinkArea.Box(left, bottom, left + width, bottom + height);
    }
}
