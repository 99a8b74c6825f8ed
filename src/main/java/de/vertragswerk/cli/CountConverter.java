package de.vertragswerk.cli;

import picocli.CommandLine.ITypeConverter;

/** Reads a number of things of which there must be one. */
final class CountConverter implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String word) {
        if (!word.matches("[1-9][0-9]{0,3}")) {
            throw new WrongWord("„" + word + "“ ist keine Anzahl.", "Eine Zahl von 1 bis 9999 schreiben.");
        }
        return Integer.valueOf(word);
    }
}
