package de.vertragswerk.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;

/** Reads the dates of the command line. */
final class DateConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw new WrongWord("„" + word + "“ ist kein Datum.", "Ein Datum als JJJJ-MM-TT schreiben: 2026-01-31.");
        }
    }
}
