package de.vertragswerk.pipeline.operand;

import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.Version;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A word of a command line: {@code WERK/VARIANTE}, with {@code @2026-01-01}, {@code @fassung:0} or {@code @git:REV}.
 *
 * @param name what stands before the {@code @}
 * @param suffix what stands behind the name, with the {@code @}
 * @param revision of the whole workspace; empty for the files as they are
 */
record Word(String name, String suffix, Version version, Optional<String> revision) {
    private static final String REVISION = "git:";
    private static final String NUMBER = "fassung:";

    static Word of(String word) {
        int at = word.indexOf('@');
        return at <= 0
                ? new Word(word, "", Version.NEWEST, Optional.empty())
                : of(word.substring(0, at), word.substring(at + 1));
    }

    /** The version of an agreement after an amendment. */
    static Word after(Operand operand, int amendment) {
        return new Word(operand.toString(), "@" + NUMBER + amendment, new Version.After(amendment), Optional.empty());
    }

    private static Word of(String name, String suffix) {
        if (suffix.startsWith(REVISION)) {
            return new Word(
                    name, "@" + suffix, Version.NEWEST, Optional.of(revision(suffix.substring(REVISION.length()))));
        }
        Version version =
                suffix.startsWith(NUMBER) ? number(suffix.substring(NUMBER.length())) : new Version.On(day(suffix));
        return new Word(name, "@" + suffix, version, Optional.empty());
    }

    private static String revision(String revision) {
        if (revision.isBlank()) {
            throw new UnknownOperand(
                    "Nach „@git:“ fehlt die Revision.",
                    "Einen Zweig, eine Marke oder einen Commit nennen: @git:HEAD~1.");
        }
        return revision;
    }

    private static Version number(String number) {
        if (!number.matches("[0-9]{1,4}")) {
            throw new UnknownOperand(
                    "„" + number + "“ ist keine Nummer einer Fassung.",
                    "@fassung:0 ist der geschlossene Text, @fassung:1 der nach der ersten Änderung.");
        }
        return new Version.After(Integer.parseInt(number));
    }

    private static LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new UnknownOperand(
                    "„@" + day + "“ bezeichnet keine Fassung.",
                    "Es gibt @JJJJ-MM-TT (@2026-01-31), @fassung:N und @git:REVISION.");
        }
    }
}
