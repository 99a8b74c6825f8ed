package de.vertragswerk.pipeline.answer;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.ingest.source.docx.MarkedReader;
import de.vertragswerk.ingest.source.sheet.Unreadable;
import de.vertragswerk.pipeline.Assembled;
import de.vertragswerk.pipeline.Assembly;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.Rendering;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Files of Word that came back, made by editing the XML of our own. */
final class AnswerTest {
    private static final FolderWorkspace WORKSPACE = FolderWorkspace.at(Path.of(""));
    private static final Operand AHAUS = new Operand("borken-asyl", "stadt-ahaus");
    private static final Pattern RUN = Pattern.compile("<w:r><w:t xml:space=\"preserve\">([^<]{60,})</w:t></w:r>");
    private static final String WHO = " w:id=\"900\" w:author=\"Eva Muster\" w:date=\"2026-03-01T09:00:00Z\">";

    private static final String COMMENTS =
            "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment w:id=\"7\""
                    + " w:author=\"Otto Muster\" w:date=\"2026-03-02T09:00:00Z\"><w:p><w:r><w:t>Warum nicht beides?"
                    + "</w:t></w:r></w:p></w:comment></w:comments>";

    @Test
    void saysThatNothingChanged() {
        Answer answer = read(own(AHAUS));

        assertThat(answer.isUnchanged()).isTrue();
        assertThat(answer.proposal()).isEmpty();
    }

    @Test
    void refusesWhatIsNoneOfOurs() {
        assertThat(read("Text".getBytes(StandardCharsets.UTF_8)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.isError()).isTrue());
        assertThat(read(own(new Operand("borken-asyl", "stadt-rhede"))).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("antwort-andere"));
    }

    @Test
    void saysThatTheWordingIsAnother() {
        byte[] other = edited(own(AHAUS), "docProps/custom.xml", xml -> xml.replaceAll("[0-9a-f]{64}", "0".repeat(64)));

        assertThat(read(other).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("antwort-aelter"));
    }

    @Test
    void tellsWhoChangedWhatWhere() {
        byte[] file = edited(own(AHAUS), "word/document.xml", xml -> replaced(xml, 6, "und", "oder"));

        assertThat(read(file).remarks())
                .extracting(Remark::toString)
                .containsExactly(
                        "§ 1 Absatz 1: Streichung, Eva Muster, 01.03.2026: „und“",
                        "§ 1 Absatz 1: Einfügung, Eva Muster, 01.03.2026: „oder“");
    }

    @Test
    void noticesWhatWasNotTracked() {
        byte[] file = edited(
                own(AHAUS), "word/document.xml", xml -> xml.replace("digitaler Posteingang", "Posteingang am Schirm"));

        assertThat(read(file).remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.kind()).isEqualTo(Remark.UNTRACKED));
    }

    @Test
    void putsACommentIntoTheReason() {
        byte[] file = edited(
                own(AHAUS),
                "word/document.xml",
                xml -> replaced(xml, 6, "und", "oder")
                        .replaceFirst("</w:ins>", "</w:ins><w:r><w:commentReference w:id=\"7\"/></w:r>"));
        byte[] commented = added(file, "word/comments.xml", COMMENTS);

        Answer answer = read(commented);

        assertThat(answer.remarks())
                .extracting(Remark::toString)
                .contains("§ 1 Absatz 1: Kommentar, Otto Muster, 02.03.2026: „Warum nicht beides?“");
        assertThat(answer.proposal()).contains("Kommentar: Warum nicht beides?");
    }

    /** An Absatz more, with the sign that ends it, and one fewer. */
    @Test
    void proposesWholeUnits() throws Unreadable {
        String fresh = "<w:p><w:pPr><w:rPr><w:ins" + WHO.replace(">", "/>") + "</w:rPr></w:pPr><w:ins" + WHO
                + run("(6) Der Kreis berichtet einmal im Jahr.", "t") + "</w:ins></w:p>";
        byte[] longer = edited(own(AHAUS), "word/document.xml", xml -> {
            int heading = xml.indexOf("§ 2</w:t>");
            int paragraph = xml.lastIndexOf("<w:p>", heading);
            return xml.substring(0, paragraph) + fresh + xml.substring(paragraph);
        });

        Answer answer = read(longer);

        assertThat(answer.remarks())
                .extracting(Remark::toString)
                .containsExactly("§ 1 Absatz 6: Einfügung, Eva Muster, 01.03.2026:"
                        + " „(6) Der Kreis berichtet einmal im Jahr.“");
        assertThat(answer.proposal()).contains("fuege_ein");
        assertBuilds(answer, longer);
    }

    /** Whatever is proposed gives the text of the answer when it is pasted; the rest is named as left. */
    @Test
    void proposesWhatReallyBuilds() throws Unreadable {
        int complete = 0;
        for (int seed = 0; seed < 25; seed++) {
            Random random = new Random(seed);
            int run = 5 + random.nextInt(30);
            byte[] file = edited(own(AHAUS), "word/document.xml", xml -> anyWord(xml, run, random));
            Answer answer = read(file);
            assertThat(answer.remarks()).as("seed " + seed).isNotEmpty();
            boolean isLeft = answer.report().contains("## Von Hand");
            if (!isLeft) {
                complete++;
                assertBuilds(answer, file);
            }
        }
        assertThat(complete).isGreaterThan(20);
    }

    private static void assertBuilds(Answer answer, byte[] file) throws Unreadable {
        String definition = new String(WORKSPACE.read(AHAUS.file()).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(definition).doesNotContain("abweichungen:");
        Trial.Outcome built =
                new Trial(WORKSPACE, AHAUS).with(definition + answer.proposal()).orElseThrow();
        assertThat(built.file().accepted()).isEqualTo(MarkedReader.read(file).accepted());
        assertThat(built.errors()).isZero();
    }

    private static byte[] added(byte[] file, String part, String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(part));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Answer read(byte[] file) {
        return Answer.read(WORKSPACE, AHAUS, "antwort.docx", file);
    }

    private static byte[] own(Operand operand) {
        Sources sources = new Sources(WORKSPACE);
        Assembled.Result result = new Assembly(sources, Catalog.of(WORKSPACE), false, Optional.empty())
                .assemble(operand, new Trace())
                .result()
                .orElseThrow();
        byte[] file = new Rendering(sources)
                .render(result.agreement(), result.vocabulary(), List.of(Format.DOCX), new Trace(), new Diagnostics())
                .get(Format.DOCX);
        return Optional.ofNullable(file).orElseThrow();
    }

    /** Exchanges, adds or deletes a word of a run, tracked. */
    private static String anyWord(String xml, int run, Random random) {
        List<MatchResult> runs = RUN.matcher(xml).results().toList();
        String[] words = runs.get(run % runs.size()).group(1).split(" ", -1);
        String word = words[2 + random.nextInt(words.length - 3)];
        return replaced(
                xml,
                run % runs.size(),
                word,
                List.of("", "neue", word + " zweitens", "2,50 €").get(random.nextInt(4)));
    }

    private static String replaced(String xml, int run, String old, String fresh) {
        MatchResult match = RUN.matcher(xml).results().toList().get(run);
        String text = match.group(1);
        int at = text.indexOf(" " + old + " ") + 1;
        String changed = run(text.substring(0, at), "t")
                + "<w:del" + WHO + run(old, "delText") + "</w:del>"
                + "<w:ins" + WHO + run(fresh, "t") + "</w:ins>"
                + run(text.substring(at + old.length()), "t");
        return xml.substring(0, match.start()) + changed + xml.substring(match.end());
    }

    private static String run(String text, String element) {
        return "<w:r><w:" + element + " xml:space=\"preserve\">" + text + "</w:" + element + "></w:r>";
    }

    private static byte[] edited(byte[] file, String part, UnaryOperator<String> edit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(part)
                                ? edit.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
