package de.vertragswerk.model;

import java.util.List;

/**
 * A part that one or many parties play in an agreement.
 *
 * @param name its name in the definition ({@code kommune})
 * @param designations what its parties are called together: one noun, or several where kinds differ ("Städte",
 *     "Gemeinden")
 * @param parties at least one, in the definition's order
 */
public record Role(String name, List<Noun> designations, List<Party> parties) {

    public boolean isPlural() {
        return parties.size() > 1;
    }
}
