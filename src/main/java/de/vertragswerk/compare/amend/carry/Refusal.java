package de.vertragswerk.compare.amend.carry;

/**
 * Why a command was not carried out.
 *
 * @param command its position among the commands, from 0
 * @param message what is wrong
 * @param hint what to do
 */
public record Refusal(int command, String message, String hint) {}
