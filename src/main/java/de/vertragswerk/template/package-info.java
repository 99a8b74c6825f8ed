/**
 * Templates, carried out in a sandbox: a clerk's clauses, whose insertions stay known, and whole documents. Holds the
 * grammar of designations, amounts and dates that templates speak.
 */
@NullMarked
package de.vertragswerk.template;

import org.jspecify.annotations.NullMarked;
