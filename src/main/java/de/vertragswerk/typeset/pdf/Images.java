package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.foreign.ForeignFiles;
import de.vertragswerk.typeset.foreign.UnfitException;
import de.vertragswerk.typeset.layout.Pictures;
import de.vertragswerk.typeset.layout.Troubles;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The pictures of a file, each embedded once. */
final class Images {
    private final PDDocument document;
    private final PDResources resources;
    private final Pictures pictures;
    private final ForeignFiles foreign;
    private final LayerUtility pages;
    private final Troubles troubles;
    private final Map<String, String> names = new HashMap<>();

    Images(PDDocument document, PDResources resources, Pictures pictures, ForeignFiles foreign, Troubles troubles) {
        this.document = document;
        this.resources = resources;
        this.pictures = pictures;
        this.foreign = foreign;
        this.pages = new LayerUtility(document);
        this.troubles = troubles;
    }

    /** The name of a picture in the resources; empty where it cannot be shown, which is reported once. */
    String name(String source) throws IOException {
        String known = names.get(source);
        if (known != null) {
            return known;
        }
        String name = ForeignFiles.isPage(source) ? embedPage(source) : embed(source);
        names.put(source, name);
        return name;
    }

    private String embedPage(String source) throws IOException {
        try {
            return resources.add(foreign.page(source).drawing(pages)).getName();
        } catch (UnfitException e) {
            troubles.noPicture(source, e.reason());
            return "";
        }
    }

    private String embed(String source) throws IOException {
        Optional<byte[]> bytes = pictures.find(source);
        if (bytes.isEmpty()) {
            troubles.noPicture(source, "Es gibt keine Datei mit diesem Namen.");
            return "";
        }
        Optional<PDImageXObject> picture = PictureFile.read(bytes.get(), document);
        if (picture.isEmpty()) {
            troubles.noPicture(source, "Die Datei ist kein lesbares Bild im Format PNG oder JPEG.");
            return "";
        }
        return resources.add(picture.get()).getName();
    }
}
