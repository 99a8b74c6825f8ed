package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.layout.Pictures;
import de.vertragswerk.typeset.layout.Troubles;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The pictures of a file, each embedded once, and other drawings that several pages show. */
final class Images {
    private final PdfFile file;
    private final Pictures pictures;
    private final Troubles troubles;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Syntax entries = new Syntax();
    private int count;

    Images(PdfFile file, Pictures pictures, Troubles troubles) {
        this.file = file;
        this.pictures = pictures;
        this.troubles = troubles;
    }

    /** The name of a picture in the resources; empty where it cannot be shown, which is reported once. */
    String name(String source) throws IOException {
        String known = names.get(source);
        if (known != null) {
            return known;
        }
        String name = embed(source);
        names.put(source, name);
        return name;
    }

    private String embed(String source) throws IOException {
        Optional<byte[]> bytes = pictures.find(source);
        if (bytes.isEmpty()) {
            troubles.noPicture(source, "Es gibt keine Datei mit diesem Namen.");
            return "";
        }
        OptionalInt number = PictureFile.write(bytes.get(), file);
        if (number.isEmpty()) {
            troubles.noPicture(source, "Die Datei ist kein lesbares Bild im Format PNG oder JPEG.");
            return "";
        }
        return add(number.getAsInt());
    }

    /** Names a drawing that is part of the file. */
    String add(int number) {
        count++;
        String name = "X" + count;
        entries.name(name).reference(number);
        return name;
    }

    /** The entry in the resources of a page; empty without pictures. */
    Syntax entries() {
        Syntax all = new Syntax();
        return entries.length() == 0 ? all : all.add("/XObject<<").add(entries).add(">>");
    }
}
