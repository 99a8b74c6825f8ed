/** The same text for other engines, and the limit: what they are compared by. */
package de.vertragswerk.bench.compare;
