package de.vertragswerk.model;

import java.util.List;

/**
 * An annex.
 *
 * @param number bare ("1"); empty where the agreement has only one
 * @param blocks its text; empty where it is not printed
 * @param inspection full names of the parties with whom an annex that is not printed can be read
 */
public record Annex(
        Id id, String number, List<Inline> title, List<Block> blocks, List<String> inspection, Origin origin) {

    /** "Anlage 1", or "Anlage" where it is the only one. */
    public String label() {
        return number.isEmpty() ? "Anlage" : "Anlage " + number;
    }
}
