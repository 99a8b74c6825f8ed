package de.vertragswerk.compare.matrix;

import de.vertragswerk.compare.Unit;
import de.vertragswerk.model.DeclaredDeviation;
import java.util.List;

/**
 * One of the texts that a matrix holds against each other.
 *
 * @param word by which the command line calls it
 * @param name what readers call it
 * @param text its outline
 * @param declared where it says that it deviates
 */
public record Variant(String word, String name, Unit text, List<DeclaredDeviation> declared) {}
