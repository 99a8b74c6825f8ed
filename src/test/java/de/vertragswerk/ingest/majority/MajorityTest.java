package de.vertragswerk.ingest.majority;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.FoundParty;
import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.model.Address;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Gender;
import de.vertragswerk.model.Head;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Noun;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Preamble;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Copies of one text that differ by their party, and here and there otherwise. */
final class MajorityTest {
    private static final Noun TOWN = new Noun(Gender.FEMININE, "Stadt", "Stadt", "Städte", "Städten");
    private static final Noun VILLAGE = new Noun(Gender.FEMININE, "Gemeinde", "Gemeinde", "Gemeinden", "Gemeinden");
    private static final Noun UNION = new Noun(Gender.MASCULINE, "Verband", "Verbandes", "Verbände", "Verbänden");
    private static final Map<String, Noun> KINDS =
            Map.of("stadt", TOWN, "gemeinde", VILLAGE, "verband", UNION, "kreis", UNION);
    private static final String PADDING =
            " Das Archivgut wird sachgerecht gelagert, erschlossen und auf Wunsch gezeigt.";

    private final List<FoundAgreement> copies = new ArrayList<>();

    @Test
    void inflectsWhatDiffersByTheKindOfParty() {
        copy("stadt", "Ahorn", "Der Kreis berät die Stadt. Die Pflichten der Stadt bleiben. Er hilft bei der Stadt.");
        copy(
                "gemeinde",
                "Ulm",
                "Der Kreis berät die Gemeinde. Die Pflichten der Gemeinde bleiben. Er hilft bei der Gemeinde.");
        copy("stadt", "Esche", "Der Kreis berät die Stadt. Die Pflichten der Stadt bleiben. Er hilft bei der Stadt.");

        assertThat(text())
                .isEqualTo("Der Kreis berät {kommune.akk}. Die Pflichten {kommune.gen} bleiben."
                        + " Er hilft bei {kommune.dat}." + PADDING);
        assertThat(differences(1)).isEmpty();
    }

    @Test
    void seesTheCaseWhereGendersDiffer() {
        copy("stadt", "Ahorn", "Er zahlt der Stadt einen Betrag.");
        copy("verband", "Ulm", "Er zahlt dem Verband einen Betrag.");
        copy("stadt", "Esche", "Er zahlt der Stadt einen Betrag.");

        assertThat(text()).startsWith("Er zahlt {kommune.dat} einen Betrag.");
        assertThat(merged().notes()).isEmpty();
    }

    @Test
    void leavesWhatAllCopiesSay() {
        copy("stadt", "Ahorn", "Federführend ist die Stadt Esche. Sie spricht für die Stadt.");
        copy("gemeinde", "Ulm", "Federführend ist die Stadt Esche. Sie spricht für die Gemeinde.");
        copy("stadt", "Esche", "Federführend ist die Stadt Esche. Sie spricht für die Stadt.");

        assertThat(text()).startsWith("Federführend ist die Stadt Esche. Sie spricht für {kommune.akk}.");
    }

    @Test
    void namesThePartyInFull() {
        copy("stadt", "Ahorn", "Sitz ist das Rathaus der Stadt Ahorn.");
        copy("gemeinde", "Ulm", "Sitz ist das Rathaus der Gemeinde Ulm.");
        copy("stadt", "Bad Esche", "Sitz ist das Rathaus der Stadt Bad Esche.");

        assertThat(text()).startsWith("Sitz ist das Rathaus {kommune.voll.gen}.");
    }

    @Test
    void keepsASlipAsADeviationWithBothReadings() {
        copy("stadt", "Ahorn", "Die Kündigung ist anzuzeigen.");
        copy("gemeinde", "Ulm", "Die Kündigung ist anzuseigen.");
        copy("stadt", "Esche", "Die Kündigung ist anzuzeigen.");

        assertThat(text()).startsWith("Die Kündigung ist anzuzeigen.");
        assertThat(differences(1)).singleElement().isInstanceOfSatisfying(Difference.Words.class, words -> {
            assertThat(words.old()).isEqualTo("anzuzeigen");
            assertThat(words.fresh()).isEqualTo("anzuseigen");
            assertThat(words.isNoise()).isTrue();
        });
    }

    @Test
    void callsNoNumberAndNoNegationASlip() {
        copy("stadt", "Ahorn", "Die Frist beträgt 6 Monate. Sie ist nicht verlängerbar.");
        copy("gemeinde", "Ulm", "Die Frist beträgt 8 Monate. Sie ist verlängerbar.");
        copy("stadt", "Esche", "Die Frist beträgt 6 Monate. Sie ist nicht verlängerbar.");

        assertThat(differences(1)).hasSize(2).noneMatch(Difference::isNoise);
    }

    @Test
    void takesTheMajorityWordByWord() {
        copy("stadt", "Ahorn", "Erster Fehlerr hier, zweiter Satz richtig, dritter Satz richtig.");
        copy("gemeinde", "Ulm", "Erster Fehler hier, zweiter Satzz richtig, dritter Satz richtig.");
        copy("stadt", "Esche", "Erster Fehler hier, zweiter Satz richtig, dritter Satzz richtig.");

        assertThat(text()).startsWith("Erster Fehler hier, zweiter Satz richtig, dritter Satz richtig.");
        assertThat(differences(0)).hasSize(1);
        assertThat(differences(1)).hasSize(1);
        assertThat(differences(2)).hasSize(1);
    }

    @Test
    void keepsDifferentTextsApart() {
        copy("stadt", "Ahorn", "Die Kündigung ist anzuzeigen.");
        copies.add(agreement(
                "gemeinde", "Ulm", "Von ganz anderen Dingen ist in diesem Vertrag die Rede, etwa vom Wetter."));

        assertThat(new Majority(KINDS).merge(copies)).hasSize(2);
    }

    private void copy(String kind, String name, String text) {
        copies.add(agreement(kind, name, text + PADDING));
    }

    private static FoundAgreement agreement(String kind, String name, String text) {
        Block block = new Block.Paragraph(List.of(new Inline.Plain(text)));
        Subsection unit = new Subsection(Id.NONE, "", false, List.of(block), Origin.UNKNOWN);
        Section section = new Section(
                Id.NONE, "1", "", List.of(), List.of(new Inline.Plain("Archiv")), List.of(unit), false, Origin.UNKNOWN);
        return new FoundAgreement(
                Place.WHOLE,
                "Vereinbarung",
                List.of(party(kind, name), party("kreis", "Mark")),
                new Preamble(List.of(), List.of()),
                List.of(section),
                List.of(),
                List.of(),
                List.of());
    }

    private static FoundParty party(String kind, String name) {
        return new FoundParty(Place.WHOLE, kind, name, "", Address.NONE, Head.NONE, "", "");
    }

    private Merged merged() {
        List<Merged> works = new Majority(KINDS).merge(copies);
        assertThat(works).hasSize(1);
        assertThat(works.get(0).notes()).allMatch(note -> note.kind() == Note.Kind.DOUBT);
        return works.get(0);
    }

    private List<Difference> differences(int copy) {
        return new Differences(merged(), merged().base()).of(copy);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        Subsection unit = merged().base().sections().get(0).subsections().get(0);
        for (Inline inline : ((Block.Paragraph) unit.blocks().get(0)).content()) {
            text.append(
                    inline instanceof Inline.Filled filled
                            ? "{" + filled.role() + "}"
                            : ((Inline.Plain) inline).text());
        }
        return text.toString();
    }
}
