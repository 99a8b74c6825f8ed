package de.vertragswerk.model;

/**
 * What a reference points at: a unit by id, or one of its sentences.
 *
 * @param id of a §, an Absatz, an item or an annex
 * @param sentence number of the sentence in that unit, counted from 1; 0 for the whole unit
 */
public record Target(Id id, int sentence) {}
