package de.vertragswerk.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MentionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nach § 7 Absatz 4 gilt; § 7 Absatz 4; own",
                "in § 4 Abs. 1 sowie; § 4 Abs. 1; own",
                "die in § 3 Absätze 1 und 2 genannten IT-Verfahren; § 3 Absätze 1 und 2; own",
                "nach Absatz 2 Satz 1 zahlt; Absatz 2 Satz 1; own",
                "nach Absatz 1 Nummer 3 Buchstabe b; Absatz 1 Nummer 3 Buchstabe b; own",
                "des § 5 dieser Vereinbarung; § 5; own",
                "nach § 24 Abs. 2 GkG NRW; § 24 Abs. 2; law",
                "gemäß § 23 Abs. 1 Alt. 2 GkG NRW; § 23 Abs. 1; law",
                "nach den §§ 1, 1a, 4, 6 AsylbLG; §§ 1, 1a, 4, 6; law",
                "nach § 10 des Asylbewerberleistungsgesetzes; § 10; law",
                "nach § 60 Verwaltungsverfahrensgesetz für das Land; § 60; law",
                "des § 314 BGB; § 314; law",
                "gemäß Artikel 28 Absatz 3 der Verordnung; Artikel 28 Absatz 3; law",
                "nach § 9 Zweites Buch Sozialgesetzbuch; § 9; law",
                "nach § 4 der Hauptsatzung; § 4; law",
                "wie in Anlage 1 beschrieben; Anlage 1; own",
            })
    void tellsOwnPlacesFromLaws(String text, String words, String whose) {
        List<Mention> mentions = Mentions.in(text);

        assertThat(mentions).hasSize(1);
        Mention mention = mentions.get(0);
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo(words);
        assertThat(mention.foreign()).isEqualTo(whose.equals("law"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nach § 10 in Verbindung mit § 1 Absatz 1 AG AsylbLG",
                "nach § 3 und § 4 GkG NRW",
            })
    void whatIsJoinedToALawBelongsToIt(String text) {
        assertThat(Mentions.in(text)).hasSize(2).allMatch(Mention::foreign);
    }
}
