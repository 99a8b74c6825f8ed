/** Whether certificates are trusted and still valid: from what is given, then by asking services. */
@NullMarked
package de.vertragswerk.sign.status;

import org.jspecify.annotations.NullMarked;
