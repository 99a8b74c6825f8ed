package de.vertragswerk.write.docx;

/** Writes a picture that stands in its line (DrawingML). */
final class Drawing {
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    /** English metric units to a twentieth of a point. */
    private static final long UNITS = 635;

    private static final long WIDEST = PageSetup.TEXT_WIDTH * UNITS;

    private Drawing() {}

    static void write(Pictures.Picture picture, String alternative, Story story) {
        long width = Math.min(picture.width(), WIDEST);
        String[] size = {"cx", Long.toString(width), "cy", Long.toString(picture.heightAt(width))};
        String id = picture.part().replaceAll("\\D", "");
        Xml xml = story.xml();
        xml.open("w:r").open("w:drawing");
        xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", size);
        xml.empty("wp:docPr", "id", id, "name", "Bild " + id, "descr", alternative);
        xml.open("a:graphic").open("a:graphicData", "uri", PICTURE).open("pic:pic");
        xml.open("pic:nvPicPr")
                .empty("pic:cNvPr", "id", id, "name", "Bild " + id)
                .empty("pic:cNvPicPr");
        xml.close().open("pic:blipFill");
        xml.empty("a:blip", "r:embed", story.relations().part("image", picture.part()));
        xml.open("a:stretch").empty("a:fillRect").close();
        xml.close()
                .open("pic:spPr")
                .open("a:xfrm")
                .empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", size);
        xml.close().open("a:prstGeom", "prst", "rect").empty("a:avLst").close();
        xml.close().close().close().close().close().close().close();
    }
}
