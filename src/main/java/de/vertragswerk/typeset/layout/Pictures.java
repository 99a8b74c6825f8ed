package de.vertragswerk.typeset.layout;

import java.util.Optional;

/** Where pictures come from. */
public interface Pictures {
    /** The bytes of a picture, PNG, JPEG or PDF; empty where there is none of that name. */
    Optional<byte[]> find(String source);
}
