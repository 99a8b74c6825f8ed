package de.vertragswerk.sign.make;

import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What is to be seen of a signature in its field. */
final class Appearance {
    private static final String HEADING = "Digital unterschrieben";
    private static final String FONT = "/liberation/LiberationSans-Regular.ttf";
    private static final float SIZE = 7.5f;
    private static final float PADDING = 2;

    private Appearance() {}

    static SignatureImageParameters of(SignatureRequest request, int page) {
        List<String> lines = new ArrayList<>(List.of(HEADING));
        lines.addAll(request.lines());
        SignatureImageTextParameters text = new SignatureImageTextParameters();
        text.setText(String.join("\n", lines));
        text.setFont(font());
        text.setTextWrapping(TextWrapping.FONT_BASED);
        text.setSignerTextHorizontalAlignment(SignerTextHorizontalAlignment.LEFT);
        text.setPadding(PADDING);
        SignatureFieldParameters field = new SignatureFieldParameters();
        field.setFieldId(request.field());
        field.setPage(page);
        SignatureImageParameters image = new SignatureImageParameters();
        image.setFieldParameters(field);
        image.setTextParameters(text);
        return image;
    }

    /** Embedded with the characters that are used, since PDF/A asks for that. */
    private static DSSFileFont font() {
        try (InputStream file = Appearance.class.getResourceAsStream(FONT)) {
            if (file == null) {
                throw new IllegalStateException("no font " + FONT + " on the class path");
            }
            DSSFileFont font = new DSSFileFont(new InMemoryDocument(file.readAllBytes(), "LiberationSans"));
            font.setSize(SIZE);
            font.setEmbedFontSubset(true);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
