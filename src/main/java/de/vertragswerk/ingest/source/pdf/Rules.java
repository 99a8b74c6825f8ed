package de.vertragswerk.ingest.source.pdf;

import de.vertragswerk.ingest.source.pdf.PageGlyphs.Rule;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Finds the horizontal lines that a page draws, whether as lines or as flat boxes. */
final class Rules {
    private static final int MOST = 20_000;
    private static final float SHORTEST = 20;
    private static final float THICKEST = 3;

    private final PDFStreamEngine engine;
    private PDRectangle box = new PDRectangle();
    private List<Rule> found = new ArrayList<>();
    private Point2D.Float last = new Point2D.Float();

    Rules(PDFStreamEngine engine) {
        this.engine = engine;
    }

    void begin(PDPage page) {
        box = page.getCropBox();
        found = new ArrayList<>();
    }

    List<Rule> found() {
        return found;
    }

    List<OperatorProcessor> operators() {
        return List.of(new Drawn("m", 2), new Drawn("l", 2), new Drawn("re", 4));
    }

    private void draw(String operator, float[] values) {
        Point2D.Float to = point(values[0], values[1]);
        if (operator.equals("l")) {
            add(last, to);
        } else if (operator.equals("re")) {
            Point2D.Float opposite = point(values[0] + values[2], values[1] + values[3]);
            add(to, opposite);
        }
        last = to;
    }

    private Point2D.Float point(float x, float y) {
        Point2D.Float point =
                engine.getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
        return new Point2D.Float(point.x - box.getLowerLeftX(), box.getUpperRightY() - point.y);
    }

    private void add(Point2D.Float from, Point2D.Float to) {
        boolean isFlat = Math.abs(from.y - to.y) <= THICKEST && Math.abs(from.x - to.x) >= SHORTEST;
        if (isFlat && found.size() < MOST) {
            found.add(new Rule(Math.min(from.x, to.x), Math.max(from.x, to.x), (from.y + to.y) / 2));
        }
    }

    /** An operator that draws a path. */
    private final class Drawn extends OperatorProcessor {
        private final String name;
        private final int count;

        Drawn(String name, int count) {
            super(engine);
            this.name = name;
            this.count = count;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            float[] values = new float[count];
            if (operands.size() < count) {
                return;
            }
            for (int i = 0; i < count; i++) {
                if (!(operands.get(i) instanceof COSNumber number)) {
                    return;
                }
                values[i] = number.floatValue();
            }
            draw(name, values);
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
