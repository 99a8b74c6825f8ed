package de.vertragswerk.ingest.segment;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.ingest.Corpus;
import de.vertragswerk.ingest.Found;
import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.FoundIssue;
import de.vertragswerk.ingest.FoundParty;
import de.vertragswerk.ingest.FoundSignature;
import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.Source;
import de.vertragswerk.ingest.WordAccount;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.ListStyle;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of the real documents, each fact checked by hand. */
final class RealDocumentsTest {

    private static Found found(String number) {
        return Segmentation.of(Corpus.source(number));
    }

    private static FoundAgreement only(String number) {
        List<FoundAgreement> agreements = found(number).agreements();
        assertThat(agreements).hasSize(1);
        return agreements.get(0);
    }

    private static Stream<Subsection> numbered(FoundAgreement agreement) {
        return agreement.sections().stream()
                .flatMap(section -> section.subsections().stream())
                .filter(Subsection::numbered);
    }

    private static List<String> numbers(FoundAgreement agreement) {
        return agreement.sections().stream().map(Section::number).toList();
    }

    private static List<String> upTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void noWordIsLostOrInvented(String number) {
        Source source = Corpus.source(number);
        WordAccount account = WordAccount.of(source, Segmentation.of(source));
        System.out.println(source.name() + ": " + account);
        assertThat(account.compared()).isGreaterThan(300);
        assertThat(account.lost()).as("lost").isEmpty();
        assertThat(account.invented()).as("invented").isEmpty();
    }

    @Test
    void theGazetteHoldsSixteenAgreementsOfOneShape() {
        List<FoundAgreement> agreements = found("003").agreements();
        assertThat(agreements).hasSize(16);
        assertThat(agreements).allSatisfy(agreement -> {
            assertThat(numbers(agreement)).isEqualTo(upTo(11));
            assertThat(numbered(agreement)).hasSize(39);
            assertThat(agreement.title()).startsWith("Öffentlich-rechtliche Vereinbarung zur");
            assertThat(agreement.preamble().formula()).hasSize(1);
            assertThat(agreement.preamble().text()).hasSize(5);
            assertThat(agreement.annexes()).isEmpty();
            assertThat(agreement.closing()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0  | stadt    | Ahaus      | Rathausplatz 1           | 48683 | Karola Voß                | 2025-07-01 | 2025-06-13
                    1  | stadt    | Bocholt    | Kaiser-Wilhelm-Str. 52-58 | 46395 | Thomas Kerkhoff          | 2025-06-23 | 2025-06-13
                    2  | stadt    | Borken     | Im Piepershagen 17       | 46325 | Mechtilde Schulze Hessing | 2025-07-03 | 2025-06-15
                    3  | stadt    | Gescher    | Marktplatz 1             | 48712 | Anne Kortüm               | 2025-06-30 | 2025-06-13
                    4  | stadt    | Gronau     | Konrad-Adenauer-Str. 1   | 48599 | Rainer Doetkotte          | 2025-06-26 | 2025-06-26
                    5  | stadt    | Isselburg  | Minervastraße 12         | 46419 | Michael Carbanje          | 2025-06-18 | 2025-06-13
                    6  | stadt    | Rhede      | Rathausplatz 9           | 46414 | Jürgen Bernsmann          | 2025-06-18 | 2025-06-13
                    7  | stadt    | Stadtlohn  | Markt 3                  | 48703 | Berthold Dittmann         |            | 2025-06-13
                    8  | stadt    | Velen      | Ramsdorfer Str. 19       | 46342 | Dagmar Jeske              | 2025-06-25 | 2025-06-13
                    9  | stadt    | Vreden     | Burgstraße 14            | 48691 | Dr. Tom Tenostendarp      | 2025-07-02 | 2025-06-13
                    10 | gemeinde | Heek       | Bahnhofstraße 60         | 48619 | Franz Josef Weilinghoff   | 2025-06-24 | 2025-06-13
                    11 | gemeinde | Heiden     | Rathausplatz 1           | 46359 | Dr. Patrick Voßkamp       | 2025-06-23 | 2025-06-13
                    12 | gemeinde | Legden     | Amtshausstraße 1         | 48739 | Dieter Berkemeier         | 2025-06-14 | 2025-06-13
                    13 | gemeinde | Raesfeld   | Weseler Straße 19        | 46348 | Martin Tesis              | 2025-06-30 | 2025-06-13
                    14 | gemeinde | Reken      | Kirchstraße 14           | 48734 | Manuel Deiter             | 2025-06-23 | 2025-06-23
                    15 | gemeinde | Südlohn    | Winterswyker Str. 1      | 46354 | Wener Stödtke             | 2025-06-26 | 2025-06-13
                    """)
    void eachHasItsPartiesAndSigningDates(
            int index,
            String kind,
            String town,
            String street,
            String code,
            String head,
            LocalDate signed,
            LocalDate signedByKreis) {
        FoundAgreement agreement = found("003").agreements().get(index);
        FoundParty party = agreement.parties().get(0);
        assertThat(agreement.parties()).hasSize(2);
        assertThat(List.of(party.kind(), party.name(), party.head().fullName())).containsExactly(kind, town, head);
        assertThat(List.of(
                        party.address().street(),
                        party.address().postalCode(),
                        party.address().town()))
                .containsExactly(street, code, town);
        assertThat(party.shortName()).isEqualToIgnoringCase(kind);
        FoundParty kreis = agreement.parties().get(1);
        assertThat(List.of(kreis.kind(), kreis.name(), kreis.head().fullName(), kreis.shortName()))
                .containsExactly("kreis", "Borken", "Dr. Kai Zwicker", "Kreis");
        assertThat(agreement.signatures()).extracting(FoundSignature::town).containsExactly(town, "Borken");
        assertThat(agreement.signatures().get(0).date().orElse(null)).isEqualTo(signed);
        assertThat(agreement.signatures().get(1).date()).contains(signedByKreis);
    }

    @Test
    void theGazetteHasItsItemsWithPages() {
        FoundIssue issue = found("003").issue().orElseThrow();
        assertThat(issue.gazette()).isEqualTo("Amtsblatt für den Regierungsbezirk Münster");
        assertThat(issue.number()).isEqualTo(36);
        assertThat(issue.date()).contains(LocalDate.of(2025, 9, 5));
        assertThat(issue.items()).extracting(FoundIssue.Item::number).containsExactly(189, 190, 191, 192, 193, 194);
        assertThat(issue.items()).extracting(FoundIssue.Item::page).containsExactly(317, 360, 360, 360, 360, 361);
        assertThat(issue.items())
                .extracting(item -> item.section().charAt(0))
                .containsExactly('B', 'B', 'B', 'B', 'B', 'C');
        assertThat(issue.items().get(0).agreements())
                .isEqualTo(IntStream.range(0, 16).boxed().toList());
    }

    @Test
    void aSignatureThatIsPrintedTwiceIsNotedOnce() {
        assertThat(found("003").notes())
                .filteredOn(note ->
                        note.kind() == Note.Kind.OMISSION && note.reason().contains("steht zweimal da"))
                .hasSize(2);
    }

    @Test
    void wordsAreMendedByTheVocabularyOfTheDocument() {
        List<Note> repairs = found("003").notes().stream()
                .filter(note -> note.kind() == Note.Kind.REPAIR)
                .toList();
        assertThat(repairs)
                .extracting(Note::after)
                .contains("Rückerstattungsverfahren", "anzurufen.", "obliegen", "Nordrhein-Westfalen")
                .noneMatch(after -> after.contains("Systemausfallund") || after.contains("öffentlichrechtlich"));
    }

    @Test
    void anAgreementOfSevenPartiesKeepsThemAndItsAnnex() {
        FoundAgreement agreement = only("000");
        assertThat(numbers(agreement)).isEqualTo(upTo(6));
        assertThat(numbered(agreement)).hasSize(15);
        assertThat(agreement.parties())
                .extracting(party -> party.kind() + " " + party.name())
                .containsExactly(
                        "kreis Unna",
                        "stadt Bergkamen",
                        "gemeinde Bönen",
                        "stadt Lünen",
                        "stadt Schwerte",
                        "kreisstadt Unna",
                        "stadt Werne");
        assertThat(agreement.signatures())
                .extracting(FoundSignature::name)
                .contains("Michael Makiolla", "Jürgen Kleine-Frauns", "Lothar Christ")
                .hasSize(7);
        Annex annex = agreement.annexes().get(0);
        assertThat(annex.label()).isEqualTo("Anlage 1");
        assertThat(PlainText.line(annex.title())).startsWith("Organisationskonzept zur");
        assertThat(annex.blocks()).filteredOn(Block.ItemList.class::isInstance).hasSize(3);
    }

    @Test
    void aFullRestatementHasItsLetteredItems() {
        FoundAgreement agreement = only("004");
        assertThat(numbers(agreement)).isEqualTo(upTo(18));
        assertThat(numbered(agreement)).hasSize(26);
        assertThat(agreement.title()).startsWith("2. Änderung des Weiterleitungsvertrages");
        List<Block> first = agreement.sections().get(1).subsections().get(0).blocks();
        assertThat(first.get(1)).isInstanceOfSatisfying(Block.ItemList.class, list -> {
            assertThat(list.style()).isEqualTo(ListStyle.LETTER_DOT);
            assertThat(list.items()).extracting(item -> item.number()).containsExactly("a", "b");
        });
        assertThat(agreement.sections().get(3).subsections().get(0).blocks())
                .as("text, list and text after it")
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"001, Beschlussvorlage", "002, Organisationskonzept"})
    void whatIsNoAgreementIsSaidToBeNone(String number, String word) {
        Found found = found(number);
        assertThat(found.agreements()).isEmpty();
        assertThat(found.notes())
                .filteredOn(note -> note.kind() == Note.Kind.READING)
                .singleElement()
                .satisfies(note -> assertThat(note.reason()).contains("Keine Vereinbarung", word));
    }
}
