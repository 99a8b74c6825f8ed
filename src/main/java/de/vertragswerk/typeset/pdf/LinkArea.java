package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.layout.Link;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Where one may click for a link: a rectangle for each line that it is on, down one column. */
final class LinkArea {
    private final Link link;
    private final List<Box> boxes = new ArrayList<>(1);

    /** A rectangle from the lower left corner of the page. */
    record Box(double left, double bottom, double right, double top) {
        Box around(Box other) {
            return new Box(
                    Math.min(left, other.left),
                    Math.min(bottom, other.bottom),
                    Math.max(right, other.right),
                    Math.max(top, other.top));
        }

        PDRectangle rectangle() {
            return new PDRectangle(new BoundingBox(rounded(left), rounded(bottom), rounded(right), rounded(top)));
        }

        PDRectangle onWholePoints() {
            return new PDRectangle(
                    new BoundingBox(Math.round(left), Math.round(bottom), Math.round(right), Math.round(top)));
        }

        /** The corners in the order of a link's areas. */
        float[] corners() {
            float[] corners = {
                rounded(left), rounded(bottom), rounded(right), rounded(bottom),
                rounded(right), rounded(top), rounded(left), rounded(top)
            };
            return corners;
        }

        private static float rounded(double value) {
            return Math.round(value * 1000) / 1000f;
        }
    }

    LinkArea(Link link) {
        this.link = link;
    }

    Link link() {
        return link;
    }

    /** Whether a box may be one of this area: not if it is higher up, in the next column. */
    boolean takes(Box box) {
        return box.bottom() <= last().bottom() + 0.001;
    }

    void add(Box box) {
        if (!boxes.isEmpty() && last().bottom() - box.bottom() < 0.001) {
            boxes.set(boxes.size() - 1, last().around(box));
        } else {
            boxes.add(box);
        }
    }

    private Box last() {
        return boxes.get(boxes.size() - 1);
    }

    /** The area as an annotation that does not lead anywhere yet (ISO 32000-1, 12.5.6.5). */
    PDAnnotationLink annotation() {
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setPrinted(true);
        annotation.setContents(link.description());
        annotation.setRectangle(boxes.stream().reduce(Box::around).orElseThrow().rectangle());
        COSArray noBorder = new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO));
        annotation.setBorder(noBorder);
        if (boxes.size() > 1) {
            float[] corners = new float[8 * boxes.size()];
            for (int i = 0; i < boxes.size(); i++) {
                System.arraycopy(boxes.get(i).corners(), 0, corners, 8 * i, 8);
            }
            annotation.setQuadPoints(corners);
        }
        return annotation;
    }
}
