/** Signatures in PDF files: what they are made with, and what is known of them. */
@NullMarked
package de.vertragswerk.sign;

import org.jspecify.annotations.NullMarked;
