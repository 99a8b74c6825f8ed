package de.vertragswerk.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A party's place at the end of an agreement.
 *
 * @param place where the party signs, or empty
 * @param date when it signed; empty until then
 * @param remark "In Vertretung", "Im Auftrag", or empty
 * @param office "Bürgermeisterin"
 * @param name full name with title; empty while it is not known
 */
public record Signature(
        Party party, String place, Optional<LocalDate> date, String remark, String office, String name) {}
