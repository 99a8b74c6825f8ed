package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Document;
import de.vertragswerk.parse.DocumentParser;
import de.vertragswerk.typeset.Conformity;
import de.vertragswerk.typeset.SpokenText;
import de.vertragswerk.typeset.StructureTree;
import de.vertragswerk.typeset.Typeset;
import de.vertragswerk.typeset.Typesetter;
import de.vertragswerk.typeset.layout.Pictures;
import de.vertragswerk.typeset.layout.Troubles;
import de.vertragswerk.typeset.style.PageStyle;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A document in Markdown as pages. */
final class MarkdownPages {
    private static final PageStyles STYLES = new PageStyles(new Definitions(new Sources(MemoryWorkspace.small())));

    private final Document document;
    private final Typeset typeset;
    private final Set<String> troubles;

    private MarkdownPages(Document document, Typeset typeset, Set<String> troubles) {
        this.document = document;
        this.typeset = typeset;
        this.troubles = troubles;
    }

    static PageStyle style(String name) {
        Diagnostics findings = new Diagnostics();
        Optional<PageStyle> style = STYLES.find(name, Position.of("test"), new Trace(), findings);
        assertThat(findings.sorted()).isEmpty();
        return style.orElseThrow();
    }

    static MarkdownPages set(String style, String markdown) {
        return set(style(style), markdown, source -> Optional.empty());
    }

    static MarkdownPages set(PageStyle style, String markdown, Pictures pictures) {
        Document document = DocumentParser.parse("test.md", markdown, new Diagnostics());
        Noted troubles = new Noted(new TreeSet<>());
        return new MarkdownPages(document, new Typesetter(style, pictures, troubles).set(document), troubles.all());
    }

    Document document() {
        return document;
    }

    byte[] pdf() {
        return typeset.file();
    }

    Typeset typeset() {
        return typeset;
    }

    /** What could not be set as it should, sorted, each once. */
    Set<String> troubles() {
        return troubles;
    }

    /** Fails unless the file keeps the standards and is read as the document says. */
    MarkdownPages assertSound() {
        Conformity.assertConforms(pdf());
        assertThat(spoken()).isEqualTo(SpokenText.of(document));
        return this;
    }

    String spoken() {
        return StructureTree.readingOrder(pdf()).replace('\u00a0', ' ').strip();
    }

    int pages() {
        try (PDDocument file = Loader.loadPDF(pdf())) {
            return file.getNumberOfPages();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Noted(Set<String> all) implements Troubles {
        @Override
        public void tooWide(String text) {
            all.add("zu breit: " + text);
        }

        @Override
        public void missing(int codePoint, String text) {
            all.add("fehlt: " + Character.toString(codePoint) + " in " + text);
        }

        @Override
        public void noPicture(String source, String reason) {
            all.add("kein Bild: " + source + " – " + reason);
        }

        @Override
        public void tooHigh(String text) {
            all.add("zu hoch: " + text);
        }
    }
}
