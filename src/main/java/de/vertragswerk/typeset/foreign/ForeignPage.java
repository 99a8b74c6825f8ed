package de.vertragswerk.typeset.foreign;

import de.vertragswerk.typeset.layout.PictureSize;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A page of another file as far as it is printed: its content within the crop box, no annotations, no marks. */
public final class ForeignPage {
    private final PDDocument file;
    private final PDPage page;
    private final double unit;

    private ForeignPage(PDDocument file, PDPage page, double unit) {
        this.file = file;
        this.page = page;
        this.unit = unit;
    }

    /** What can be printed of a page. */
    static ForeignPage of(PDPage page, PDDocument file) throws IOException, UnfitException {
        PDResources resources = page.getResources();
        Content content =
                new Cleaning().content(bytes(page), resources == null ? new COSDictionary() : resources.getCOSObject());
        Purge.of(content.resources());
        PDPage excerpt = new PDPage(page.getCropBox());
        excerpt.setRotation(page.getRotation());
        excerpt.setContents(new PDStream(file, new ByteArrayInputStream(content.bytes()), COSName.FLATE_DECODE));
        excerpt.setResources(new PDResources(content.resources()));
        COSDictionary group = page.getCOSObject().getCOSDictionary(COSName.GROUP);
        if (group != null) {
            Purge.of(group);
            excerpt.getCOSObject().setItem(COSName.GROUP, group);
        }
        return new ForeignPage(file, excerpt, page.getUserUnit());
    }

    private static byte[] bytes(PDPage page) throws IOException {
        try (InputStream content = page.getContents()) {
            return content.readAllBytes();
        }
    }

    /** How large it is as it is shown, turned where its file says so. */
    public PictureSize size() {
        PDRectangle box = page.getCropBox();
        boolean isTurned = page.getRotation() % 180 != 0;
        double width = box.getWidth() * unit;
        double height = box.getHeight() * unit;
        return isTurned ? new PictureSize(height, width) : new PictureSize(width, height);
    }

    /** The page as a drawing in a document; it fills the unit square, as a picture does. */
    public PDFormXObject drawing(LayerUtility document) throws IOException {
        PDFormXObject drawing = document.importPageAsForm(file, page);
        AffineTransform place = turned();
        PDRectangle box = page.getCropBox();
        place.scale(1 / box.getWidth(), 1 / box.getHeight());
        place.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        drawing.setMatrix(place);
        drawing.setFormType(1);
        return drawing;
    }

    /** Turns the unit square clockwise. */
    private AffineTransform turned() {
        return switch (page.getRotation()) {
            case 90 -> new AffineTransform(0, -1, 1, 0, 0, 1);
            case 180 -> new AffineTransform(-1, 0, 0, -1, 1, 1);
            case 270 -> new AffineTransform(0, 1, -1, 0, 1, 0);
            default -> new AffineTransform();
        };
    }
}
