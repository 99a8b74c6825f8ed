/** Measures how well a finished PDF is set, whoever set it. */
package de.vertragswerk.typeset.quality;
