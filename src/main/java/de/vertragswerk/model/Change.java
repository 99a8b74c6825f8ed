package de.vertragswerk.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An amendment that a text includes.
 *
 * @param number among the amendments of the work, from 1
 * @param title plain text
 * @param concluded the day on which it was agreed; empty for a draft
 * @param inForce the first day on which the text reads so
 * @param origin where that day is given
 */
public record Change(
        int number, String title, Optional<LocalDate> concluded, Optional<LocalDate> inForce, Origin origin) {}
