package de.vertragswerk.model;

import java.util.List;

/**
 * New text for a unit.
 *
 * @param id of the new unit, or none to keep the one it replaces
 * @param heading of a §; empty for an Absatz or item
 */
public record Wording(Id id, List<Inline> heading, List<Subsection> subsections) {

    public boolean isSection() {
        return !heading.isEmpty();
    }
}
