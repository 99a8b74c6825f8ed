/** What a municipality wrote into the Word file of its agreement: listed, and turned into proposals that are proven. */
@NullMarked
package de.vertragswerk.pipeline.answer;

import org.jspecify.annotations.NullMarked;
