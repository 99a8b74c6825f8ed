package de.vertragswerk.template;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Closing;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Metadata;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Preamble;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DocumentTemplatesTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void escapesWhatItPrintsButNotWhatStands() {
        assertThat(render(Map.of("brief.md.ftl", "# ${vereinbarung.titel} ${\"<b>\"} *so*")))
                .isEqualTo("# Titel |<b>| *so*");
    }

    @Test
    void includesOnlyTemplates() {
        assertThat(render(Map.of("brief.md.ftl", "<#include \"kopf.ftl\">!", "kopf.ftl", "Kopf")))
                .isEqualTo("Kopf!");
        render(Map.of("brief.md.ftl", "<#include \"../agreements/gesetze.yaml\">", "agreements/gesetze.yaml", "x"));
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message)
                .containsExactly("Diese Vorlage gibt es nicht.");
    }

    @Test
    void refusesTheClockWhereverItStands() {
        render(Map.of("brief.md.ftl", "<#include \"kopf.ftl\">", "kopf.ftl", "Kopf\n${.now?date}"));
        assertThat(diagnostics.sorted())
                .extracting(finding -> finding.position() + " " + finding.message())
                .contains("templates/kopf.ftl:2:3 Vorlagen kennen keine Uhrzeit.");
    }

    @Test
    void findsMistakesInTheTemplatesFile() {
        render(Map.of("brief.md.ftl", "Eins\n${vereinbarung.titl}"));
        assertThat(diagnostics.sorted())
                .extracting(finding -> finding.position().toString())
                .containsExactly("templates/brief.md.ftl:2:3");
    }

    @Test
    void findsMistakesInIncludedFiles() {
        render(Map.of(
                "brief.md.ftl", "<#include \"teile/kopf.ftl\">!", "teile/kopf.ftl", "Kopf\n${vereinbarung.titl}"));
        render(Map.of("brief.md.ftl", "Eins\n<#include \"kopf.ftl\">!", "kopf.ftl", "Kopf\n\n<#if>"));
        assertThat(diagnostics.sorted())
                .extracting(finding -> finding.position() + " " + finding.message())
                .containsExactly(
                        "templates/kopf.ftl:3:2 Die Vorlage ist von hier an nicht zu verstehen.",
                        "templates/teile/kopf.ftl:2:3 „vereinbarung.titl“ gibt es hier nicht.");
    }

    @Test
    void includesFromItsOwnFolderOrFromTheTop() {
        assertThat(render(Map.of(
                        "brief.md.ftl", "<#include \"teile/kopf.ftl\">",
                        "teile/kopf.ftl", "<#include \"zeile.ftl\"><#include \"/fuss.ftl\">",
                        "teile/zeile.ftl", "Zeile ",
                        "fuss.ftl", "Fuß")))
                .isEqualTo("Zeile Fuß");
    }

    @Test
    void makesTheHeadOfTheAgreementAndOfWhatIsGiven() {
        assertThat(render(Map.of("brief.md.ftl", "${vereinbarung.kopf({})}")))
                .isEqualTo("Titel | Kreis Borken |  |  | ");
        assertThat(render(Map.of(
                        "brief.md.ftl",
                        "${vereinbarung.kopf({'titel': 'A', 'verfasser': 'B', 'vermerk': 'C',"
                                + " 'wasserzeichen': 'D', 'stil': 'e'})}")))
                .isEqualTo("A | B | C | D | e");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void refusesAHeadThatIsWrong() {
        render(Map.of("brief.md.ftl", "${vereinbarung.kopf({'vermark': 'A'})}\n${vereinbarung.kopf('A')}"));
        assertThat(diagnostics.sorted())
                .extracting(finding -> finding.position() + " " + finding.message() + " " + finding.hint())
                .containsExactly(
                        "templates/brief.md.ftl:1:1 Eine Angabe „vermark“ kennt „kopf“ nicht."
                                + " Gemeint ist vielleicht „vermerk“.",
                        "templates/brief.md.ftl:2:1 „kopf“ braucht als 1. Angabe Namen mit Texten:"
                                + " {\"titel\": \"…\"}. Es gibt: titel, verfasser, vermerk, wasserzeichen, stil.");
    }

    private String render(Map<String, String> files) {
        DocumentTemplates templates = new DocumentTemplates(
                path -> Optional.ofNullable(files.get(path.replaceFirst("^templates/", "")))
                        .map(text -> text.getBytes(StandardCharsets.UTF_8)),
                new Bars());
        DocumentSubject subject = DocumentSubject.agreement(agreement(), Optional.empty());
        return templates.render("brief", subject, vocabulary(), diagnostics);
    }

    private static Vocabulary vocabulary() {
        return new Vocabulary(
                List.of(), Map.of(), Map.of(), List.of(), new Nobody(), GermanDates.LONG, Background.NONE);
    }

    private static Agreement agreement() {
        return new Agreement(
                new Metadata("werk", "", "Kurz", "gkg-nrw", Optional.empty(), Optional.empty(), "", false),
                List.of(new Inline.Strong(List.of(new Inline.Plain("Titel")))),
                Templates.roles("kommune", "kreis"),
                new Preamble(List.of(), List.of()),
                List.of(),
                new Closing(List.of(), List.of()),
                List.of());
    }

    /** Writes what is inserted between bars, so that it can be told from what stood there. */
    private static final class Bars implements MarkdownText {
        @Override
        public String head(DocumentHead head) {
            return String.join(" | ", head.title(), head.author(), head.remark(), head.watermark(), head.style());
        }

        @Override
        public String blocks(List<Block> blocks) {
            return "";
        }

        @Override
        public String inlines(List<Inline> inlines) {
            String text = PlainText.of(inlines);
            return inlines.get(0) instanceof Inline.Filled ? "|" + text + "|" : text;
        }
    }

    private static final class Nobody implements PartyRegister {
        @Override
        public Optional<Party> find(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<String> nearest(String key) {
            return Optional.empty();
        }
    }
}
