/** What an authority gets that is to approve and publish agreements, by profiles that say what it wants. */
@NullMarked
package de.vertragswerk.pipeline.submit;

import org.jspecify.annotations.NullMarked;
