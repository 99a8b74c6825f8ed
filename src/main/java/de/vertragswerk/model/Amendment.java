package de.vertragswerk.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An agreement that amends another.
 *
 * @param before the agreement that it amends
 * @param title its own, plain text ("Erste Änderungsvereinbarung zum Vertrag über …")
 * @param citation the amended agreement in full, as the subject of a sentence
 * @param commands what it changes, as a document shows it
 * @param inForce the first day of the new text; empty where that is not settled
 * @param occasion why it is agreed; may be empty
 * @param signatures where the parties sign
 */
public record Amendment(
        Agreement before,
        String title,
        String citation,
        List<Block> commands,
        Optional<LocalDate> inForce,
        List<Block> occasion,
        List<Signature> signatures) {}
