package de.vertragswerk.sign.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Document;
import de.vertragswerk.parse.DocumentParser;
import de.vertragswerk.pipeline.Assembled;
import de.vertragswerk.pipeline.Assembly;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.Rendering;
import de.vertragswerk.sign.text.TextMatch.State;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TextComparisonTest {
    private static final FolderWorkspace WORKSPACE = FolderWorkspace.at(Path.of(""));
    private static final Catalog CATALOG = Catalog.of(WORKSPACE);

    static List<Operand> operands() {
        return CATALOG.all();
    }

    @ParameterizedTest
    @MethodSource("operands")
    void findsNoDifferenceInWhatWasMadeOfIt(Operand operand) throws IOException {
        Map<Format, byte[]> made = make(operand);
        TextMatch match = TextComparison.compare(made.get(Format.PDF), document(made, "", ""));

        assertThat(match.differences()).isEmpty();
        assertThat(match.isSame()).isTrue();
        assertThat(match.words()).isGreaterThan(500);
    }

    @Test
    void showsEachDifferentPlace() throws IOException {
        Map<Format, byte[]> made = make(new Operand("unna-kim", ""));
        String last = "in Kraft";
        TextMatch match = TextComparison.compare(made.get(Format.PDF), document(made, last, "außer Kraft"));

        assertThat(match.isSame()).isFalse();
        Difference difference = match.differences().get(0);
        assertThat(difference.document()).isEqualTo("außer");
        assertThat(difference.file()).isEqualTo("in");
        assertThat(difference.before().split(" ")).hasSize(4);
        assertThat(difference.page()).isPositive();
    }

    @Test
    void believesWhatIsShownOnly() throws IOException {
        Map<Format, byte[]> made = make(new Operand("unna-kim", ""));
        byte[] lying = changed(made.get(Format.PDF), document -> {
            COSDictionary root =
                    document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            COSDictionary all = root.getCOSDictionary(COSName.K);
            all.setString(COSName.ACTUAL_TEXT, "etwas anderes");
            ((COSDictionary) all.getCOSArray(COSName.K).getObject(0)).setString(COSName.ACTUAL_TEXT, "");
        });

        assertThat(TextComparison.compare(lying, document(made, "", "")).isSame())
                .isTrue();
    }

    @Test
    void tellsAFileWithoutStructure() throws IOException {
        Map<Format, byte[]> made = make(new Operand("unna-kim", ""));
        byte[] plain = changed(
                made.get(Format.PDF),
                document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT));

        assertThat(TextComparison.compare(plain, document(made, "", "")).state())
                .isEqualTo(State.NO_STRUCTURE);
    }

    @Test
    void tellsAPicture() throws IOException {
        ByteArrayOutputStream scan = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(scan);
        }
        Map<Format, byte[]> made = make(new Operand("unna-kim", ""));

        assertThat(TextComparison.compare(scan.toByteArray(), document(made, "", ""))
                        .state())
                .isEqualTo(State.NO_TEXT);
    }

    private interface Deed {
        void to(PDDocument document);
    }

    private static byte[] changed(byte[] pdf, Deed deed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            deed.to(document);
            document.save(out);
        }
        return out.toByteArray();
    }

    private static Map<Format, byte[]> make(Operand operand) {
        Sources sources = new Sources(WORKSPACE);
        Trace trace = new Trace();
        Assembled.Result result = new Assembly(sources, CATALOG, false, Optional.empty())
                .assemble(operand, trace)
                .sound()
                .orElseThrow();
        return new Rendering(sources)
                .render(
                        result.agreement(),
                        result.vocabulary(),
                        List.of(Format.PDF, Format.MARKDOWN),
                        trace,
                        new Diagnostics());
    }

    private static Document document(Map<Format, byte[]> made, String old, String fresh) {
        String markdown = new String(made.get(Format.MARKDOWN), StandardCharsets.UTF_8);
        assertThat(markdown).contains(old);
        return DocumentParser.parse("", markdown.replace(old, fresh), new Diagnostics());
    }
}
