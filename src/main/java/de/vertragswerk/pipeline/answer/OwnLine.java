package de.vertragswerk.pipeline.answer;

/**
 * A paragraph of our own file.
 *
 * @param place for readers ("§ 5 Absatz 2")
 * @param target what a deviation in it aims at; a name of the base text
 * @param section the § that it stands in; empty outside of §§
 * @param unit the id of the Absatz, item or § that begins with it; empty where none does or it has no id
 */
record OwnLine(String text, String place, String target, String section, String unit) {}
