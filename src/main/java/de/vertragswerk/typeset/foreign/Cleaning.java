package de.vertragswerk.typeset.foreign;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Cleans the content of a page and what it draws: forms, patterns, masks, drawn letters. */
final class Cleaning {
    /** What a graphics state may not say in PDF/A (ISO 19005-2, 6.2.5), or not together with profiles (6.2.4.2). */
    private static final List<String> DEVICE_STATE = List.of("TR", "TR2", "HT", "HTP", "OPM");

    /** ISO 32000-1, tables 136 and 137. */
    private static final Set<String> BLEND_MODES =
            Set.of(("Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight"
                            + " Difference Exclusion Hue Saturation Color Luminosity")
                    .split(" "));

    private final Map<COSDictionary, ForeignFont> fonts = new HashMap<>();
    private final Set<COSBase> cleaned = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A content stream without what PDF/A does not allow, and all that it draws. */
    Content content(byte[] bytes, COSDictionary resources) throws IOException, UnfitException {
        Content content = ContentFilter.filter(bytes, resources, fonts);
        for (COSBase drawn : values(content.resources(), COSName.XOBJECT)) {
            if (drawn instanceof COSStream form && COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE))) {
                form(form, resources);
            }
        }
        for (COSBase pattern : values(content.resources(), COSName.PATTERN)) {
            if (pattern instanceof COSStream tile) {
                form(tile, resources);
            } else if (pattern instanceof COSDictionary shading) {
                state(shading.getDictionaryObject(COSName.EXT_G_STATE), resources);
            }
        }
        for (COSBase state : values(content.resources(), COSName.EXT_G_STATE)) {
            state(state, resources);
        }
        for (COSBase font : values(content.resources(), COSName.FONT)) {
            drawnLetters(font, resources);
        }
        return content;
    }

    private static List<COSBase> values(COSDictionary dictionary, COSName kind) {
        COSDictionary named = dictionary.getCOSDictionary(kind);
        return named == null
                ? List.of()
                : named.keySet().stream().map(named::getDictionaryObject).toList();
    }

    private void form(COSStream form, COSDictionary outer) throws IOException, UnfitException {
        if (cleaned.add(form)) {
            COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
            Content content = content(Streams.read(form), own == null ? outer : own);
            Streams.write(form, content.bytes());
            form.setItem(COSName.RESOURCES, content.resources());
        }
    }

    private void state(COSBase given, COSDictionary resources) throws IOException, UnfitException {
        if (!(given instanceof COSDictionary state) || !cleaned.add(state)) {
            return;
        }
        DEVICE_STATE.forEach(name -> state.removeItem(COSName.getPDFName(name)));
        if (state.getDictionaryObject(COSName.SMASK) instanceof COSDictionary mask
                && mask.getDictionaryObject(COSName.G) instanceof COSStream drawn) {
            form(drawn, resources);
        }
        COSBase mode = state.getDictionaryObject(COSName.BM);
        COSBase first = mode instanceof COSArray several && several.size() > 0 ? several.getObject(0) : mode;
        if (first instanceof COSName name) {
            state.setItem(COSName.BM, name);
            if (!BLEND_MODES.contains(name.getName())) {
                throw new UnfitException("Die Seite mischt Farben auf eine Weise, die PDF nicht kennt.");
            }
        }
    }

    private void drawnLetters(COSBase given, COSDictionary outer) throws IOException, UnfitException {
        if (!(given instanceof COSDictionary font)
                || !COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))
                || !cleaned.add(font)) {
            return;
        }
        COSDictionary own = font.getCOSDictionary(COSName.RESOURCES);
        COSDictionary resources = own == null ? outer : own;
        for (COSBase letter : values(font, COSName.CHAR_PROCS)) {
            if (letter instanceof COSStream drawn) {
                Streams.write(drawn, content(Streams.read(drawn), resources).bytes());
            }
        }
        font.setItem(COSName.RESOURCES, resources);
    }
}
