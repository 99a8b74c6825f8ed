package de.vertragswerk.model;

import java.util.List;

/**
 * A §.
 *
 * @param number bare ("3", "3a"); empty until numbers are given
 * @param fixedNumber the number that an amendment gave it, or empty
 * @param groups the groups that begin with this §, outermost first
 * @param struck whether only its number is left ("weggefallen")
 */
public record Section(
        Id id,
        String number,
        String fixedNumber,
        List<Group> groups,
        List<Inline> heading,
        List<Subsection> subsections,
        boolean struck,
        Origin origin) {}
