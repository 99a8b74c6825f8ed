package de.vertragswerk.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The structure of a file as a reader meets it, one line for each element, link and field, indented by depth: tag,
 * attributes, and the text in quotation marks. A line's end shows as the space or soft hyphen (¬) that the file has there.
 */
public final class StructureTree {
    private static final List<COSName> PLAIN = List.of(COSName.S, COSName.P, COSName.PG, COSName.K, COSName.TYPE);

    private final Map<COSDictionary, Map<Integer, String>> texts = new LinkedHashMap<>();
    private final StringBuilder tree = new StringBuilder();
    private final StringBuilder reading = new StringBuilder();

    private StructureTree(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            texts.put(page.getCOSObject(), MarkedText.of(page));
        }
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        for (COSBase kid : kids(root)) {
            element((COSDictionary) kid, "");
        }
    }

    /** The tree of a file. */
    public static String of(byte[] pdf) {
        return read(pdf).tree.toString();
    }

    /**
     * The text of a file in the order of its structure, as a screen reader says it: a paragraph or row of a table in a line
     * of its own, cells divided by tabs, pictures by what stands for them, words that were divided at the end of a line put together again, no page heads.
     */
    public static String readingOrder(byte[] pdf) {
        return read(pdf)
                .reading
                .toString()
                .replace("\u00AD", "")
                .replaceAll("(?m)[ \t]+$", "")
                .replaceAll(" +", " ");
    }

    private static StructureTree read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new StructureTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void element(COSDictionary element, String indent) {
        tree.append(indent).append(element.getNameAsString(COSName.S));
        attributes(element);
        tree.append('\n');
        int start = reading.length();
        StringBuilder text = new StringBuilder();
        for (COSBase kid : kids(element)) {
            Optional<String> words = words(element, kid);
            if (words.isPresent()) {
                text.append(words.get());
            } else {
                flush(text, indent + "  ");
                COSDictionary child = (COSDictionary) kid;
                if (child.containsKey(COSName.OBJ)) {
                    annotation(child.getCOSDictionary(COSName.OBJ), indent + "  ");
                } else {
                    element(child, indent + "  ");
                }
            }
        }
        flush(text, indent + "  ");
        String alternative = element.getString(COSName.ALT, "");
        if (!alternative.isEmpty()) {
            reading.replace(start, reading.length(), alternative);
        }
        end(element.getNameAsString(COSName.S));
    }

    /** Separates an element from what is read after it. */
    private void end(String tag) {
        if (List.of("Lbl", "TH", "TD").contains(tag)) {
            reading.append(tag.equals("Lbl") ? ' ' : '\t');
        } else if (!List.of("Link", "Span", "Reference", "Form").contains(tag)
                && !reading.isEmpty()
                && reading.charAt(reading.length() - 1) != '\n') {
            reading.append('\n');
        }
    }

    /** The text of a kid that is content, or that says what its content stands for. */
    private Optional<String> words(COSDictionary element, COSBase kid) {
        if (kid instanceof COSInteger number) {
            return Optional.of(words(element, number.intValue()));
        }
        COSDictionary part = (COSDictionary) kid;
        if (part.containsKey(COSName.MCID)) {
            return Optional.of(words(part, part.getInt(COSName.MCID)));
        }
        return Optional.ofNullable(part.getString(COSName.ACTUAL_TEXT));
    }

    private String words(COSDictionary part, int number) {
        return texts.get(part.getCOSDictionary(COSName.PG)).getOrDefault(number, "");
    }

    private void flush(StringBuilder text, String indent) {
        if (!text.isEmpty()) {
            tree.append(indent)
                    .append('„')
                    .append(text.toString().replace('\u00AD', '¬'))
                    .append("“\n");
            reading.append(text);
            text.setLength(0);
        }
    }

    private void attributes(COSDictionary element) {
        for (Map.Entry<COSName, COSBase> entry : element.entrySet()) {
            COSBase value = element.getDictionaryObject(entry.getKey());
            if (entry.getKey().equals(COSName.A) && value instanceof COSDictionary attributes) {
                for (COSName name : attributes.keySet()) {
                    attribute(name, attributes.getDictionaryObject(name));
                }
            } else if (!PLAIN.contains(entry.getKey())) {
                attribute(entry.getKey(), value);
            }
        }
    }

    private void attribute(COSName name, COSBase value) {
        if (!name.equals(COSName.O)) {
            tree.append(' ').append(name.getName()).append('=').append(shown(value));
        }
    }

    private static String shown(COSBase value) {
        if (value instanceof COSName name) {
            return name.getName();
        }
        if (value instanceof COSArray array) {
            return array.toList().stream().map(StructureTree::shown).toList().toString();
        }
        return value instanceof COSNumber number
                ? String.valueOf(number.intValue())
                : "„" + ((COSString) value).getString() + "“";
    }

    private void annotation(COSDictionary annotation, String indent) {
        tree.append(indent).append('<').append(annotation.getNameAsString(COSName.SUBTYPE));
        annotation.entrySet().stream()
                .filter(entry -> List.of("Contents", "TU", "T", "URI")
                        .contains(entry.getKey().getName()))
                .forEach(entry -> attribute(entry.getKey(), annotation.getDictionaryObject(entry.getKey())));
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        if (action != null) {
            tree.append(" → ").append(action.getString(COSName.URI));
        }
        tree.append(">\n");
    }

    private static List<? extends COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            return array.toList().stream()
                    .map(kid -> kid instanceof org.apache.pdfbox.cos.COSObject object ? object.getObject() : kid)
                    .toList();
        }
        return kids == null ? List.of() : List.of(kids);
    }
}
