package de.vertragswerk.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.CitationForm;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {
    private static Inline cite(String provision, CitationForm form) {
        return new Inline.Citation("gkg", provision, form, "", Origin.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "NOMINATIVE, das Gesetz über Arbeit (GkG NRW) vom 1. Mai 1999, das GkG NRW",
        "GENITIVE, des Gesetzes über Arbeit (GkG NRW) vom 1. Mai 1999, des GkG NRW",
        "DATIVE, dem Gesetz über Arbeit (GkG NRW) vom 1. Mai 1999, dem GkG NRW",
        "ACCUSATIVE, das Gesetz über Arbeit (GkG NRW) vom 1. Mai 1999, das GkG NRW",
        "SHORT, GkG NRW, GkG NRW"
    })
    void citesInFullFirstAndShortAfter(CitationForm form, String first, String later) {
        assertThat(new Drafts()
                        .section("", "X", "• und •", cite("", form), cite("", form))
                        .lines())
                .containsExactly("§ 1 X", first + " und " + later);
    }

    @Test
    void citesProvisions() {
        assertThat(new Drafts()
                        .section(
                                "",
                                "X",
                                "nach • und •",
                                cite("§ 1", CitationForm.GENITIVE),
                                cite("§ 2", CitationForm.GENITIVE))
                        .lines())
                .endsWith("nach § 1 des Gesetzes über Arbeit (GkG NRW) vom 1. Mai 1999 und § 2 GkG NRW");
    }

    @Test
    void followsTheOrderOfPrint() {
        Inline law = cite("", CitationForm.NOMINATIVE);
        assertThat(new Drafts()
                        .annex("a", "", "Anlage", "•", law)
                        .section("", "X", "•", law)
                        .preamble("•", law)
                        .lines())
                .containsExactly(
                        "das Gesetz über Arbeit (GkG NRW) vom 1. Mai 1999",
                        "§ 1 X",
                        "das GkG NRW",
                        "Anlage Anlage",
                        "das GkG NRW");
    }

    @Test
    void staysShortInHeadingsAndShortFormsWhichCountForNothing() {
        assertThat(new Drafts()
                        .section("", "", "•, •", cite("", CitationForm.SHORT), cite("", CitationForm.DATIVE))
                        .heading(cite("§ 1", CitationForm.GENITIVE))
                        .lines())
                .containsExactly("§ 1 § 1 GkG NRW", "GkG NRW, dem Gesetz über Arbeit (GkG NRW) vom 1. Mai 1999");
    }
}
