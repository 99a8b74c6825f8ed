package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.resolve.PrintedText;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract of 2022 with its two amendments, of which only the second has been handed down. */
final class UnnaKimTest {
    /** Of the printed text when it was still written down as one, after the second amendment as it has been handed down. */
    private static final String HANDED_DOWN = "e7ffb0765ba52e3fa78838073beb0278edccc822ec905225b24185aac9e7bfd5";

    private static Agreement text(Version version) {
        FolderWorkspace workspace = FolderWorkspace.at(Path.of(""));
        Assembly assembly = new Assembly(new Sources(workspace), Catalog.of(workspace), false, Optional.empty());
        return assembly.assemble(new Operand("unna-kim", ""), version, new Trace())
                .sound()
                .orElseThrow()
                .agreement();
    }

    @Test
    void becomesTheTextThatHasBeenHandedDown() {
        assertThat(Conclusion.sum(text(Version.NEWEST))).isEqualTo(HANDED_DOWN);
        assertThat(text(Version.NEWEST).metadata().until()).contains(LocalDate.of(2023, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({"2022-01-13, 0", "2022-08-31, 0", "2022-09-01, 1", "2022-12-31, 1", "2023-01-01, 2", "2030-01-01, 2"})
    void readsOnEachDayAsAmendedUntilThen(LocalDate day, int amendments) {
        assertThat(PrintedText.of(text(new Version.On(day))))
                .isEqualTo(PrintedText.of(text(new Version.After(amendments))));
    }

    @Test
    void keepsItsNumbersUntilTheSecondAmendmentCountsThemAnew() {
        assertThat(PrintedText.of(text(new Version.After(1))))
                .contains("§ 11 Rückforderung", "§ 11a Nutzungsrechte", "§ 12 Nebenabreden und Datenschutz")
                .contains("insgesamt 4,0 VzÄ für den Mittelkreis");
        assertThat(PrintedText.of(text(new Version.After(2))))
                .contains("§ 12 Nutzungsrechte", "§ 13 Nebenabreden und Datenschutz");
    }

    @Test
    void saysOfItsEarlierTextsThatTheyAreAssumed() {
        assertThat(text(Version.ORIGINAL).metadata().remark()).contains("zurückgerechnet");
        assertThat(text(new Version.After(1)).metadata().remark()).contains("angenommen");
        assertThat(text(Version.NEWEST).metadata().remark()).isEmpty();
    }
}
