package de.vertragswerk.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An amendment that a text includes.
 *
 * @param number among the amendments of the work, from 1
 * @param title plain text
 * @param concluded the day on which it was agreed; empty for a draft
 * @param inForce the first day on which the text reads so
 * @param occasion why it was agreed, as text before its commands; may be empty
 * @param signatures of those who agreed on it; none where they are not known
 * @param origin where the first day is given
 */
public record Change(
        int number,
        String title,
        Optional<LocalDate> concluded,
        Optional<LocalDate> inForce,
        List<Block> occasion,
        List<Signature> signatures,
        Origin origin) {}
