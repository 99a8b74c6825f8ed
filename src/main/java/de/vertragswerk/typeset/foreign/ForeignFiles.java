package de.vertragswerk.typeset.foreign;

import de.vertragswerk.typeset.layout.Pictures;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * PDF files whose pages are pictures, named {@code plan.pdf#2}, or {@code plan.pdf} for the first page. Each file is opened
 * once, and stays open, as drawings of its pages need it, until all are closed.
 */
public final class ForeignFiles implements AutoCloseable {
    private static final Pattern NAME =
            Pattern.compile("(?<file>.+\\.pdf)(?<page>#.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("#[0-9]{1,6}");
    private static final String UNREADABLE = "Die Datei ist kein lesbares PDF.";
    private static final String ENCRYPTED = "Die Datei ist verschlüsselt.";

    private final Pictures pictures;
    private final Map<String, PDDocument> files = new LinkedHashMap<>();
    private final Map<String, ForeignPage> pages = new HashMap<>();

    public ForeignFiles(Pictures pictures) {
        this.pictures = pictures;
    }

    /** Whether the name of a picture is that of a page. */
    public static boolean isPage(String source) {
        return NAME.matcher(source).matches();
    }

    /** A page by its name. */
    public ForeignPage page(String source) throws UnfitException {
        ForeignPage page = pages.get(source);
        if (page == null) {
            page = find(source);
            pages.put(source, page);
        }
        return page;
    }

    private ForeignPage find(String source) throws UnfitException {
        Matcher name = NAME.matcher(source);
        if (!name.matches()) {
            throw new IllegalArgumentException(source);
        }
        PDDocument file = file(name.group("file"));
        String wanted = name.group("page") == null ? "#1" : name.group("page");
        int number = NUMBER.matcher(wanted).matches() ? Integer.parseInt(wanted.substring(1)) : 0;
        if (number < 1 || number > file.getNumberOfPages()) {
            throw new UnfitException("Die Datei hat keine Seite „" + wanted.substring(1) + "“.");
        }
        try {
            return ForeignPage.of(file.getPage(number - 1), file);
        } catch (IOException | RuntimeException e) {
            // Damaged files show as any exception there is.
            throw new UnfitException(UNREADABLE);
        }
    }

    private PDDocument file(String name) throws UnfitException {
        PDDocument file = files.get(name);
        if (file == null) {
            byte[] bytes =
                    pictures.find(name).orElseThrow(() -> new UnfitException("Es gibt keine Datei mit diesem Namen."));
            file = open(bytes);
            files.put(name, file);
        }
        refuseHidden(file.getDocumentCatalog());
        return file;
    }

    private static PDDocument open(byte[] bytes) throws UnfitException {
        try {
            PDDocument file = Loader.loadPDF(bytes);
            if (!file.isEncrypted()) {
                return file;
            }
            file.close();
        } catch (InvalidPasswordException e) {
            throw new UnfitException(ENCRYPTED);
        } catch (IOException | RuntimeException e) {
            throw new UnfitException(UNREADABLE);
        }
        throw new UnfitException(ENCRYPTED);
    }

    /** Layers are printed as one; what a layer hides must not come to light by that. */
    private static void refuseHidden(PDDocumentCatalog catalog) throws UnfitException {
        COSDictionary layers = catalog.getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary shown = layers == null ? null : layers.getCOSDictionary(COSName.D);
        if (shown != null) {
            COSArray off = shown.getCOSArray(COSName.OFF);
            if ((off != null && off.size() > 0) || COSName.OFF.equals(shown.getCOSName(COSName.BASE_STATE))) {
                throw new UnfitException("Die Datei hat ausgeblendete Ebenen.");
            }
        }
        catalog.setOCProperties(null);
    }

    @Override
    public void close() throws IOException {
        for (PDDocument file : files.values()) {
            file.close();
        }
    }
}
