package de.vertragswerk.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the dates of the command line. */
final class DateConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("„" + word + "“ ist kein Datum. Ein Datum als JJJJ-MM-TT schreiben.");
        }
    }
}
