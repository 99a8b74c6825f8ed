package de.vertragswerk.sign.make;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** A key with which someone signs; what it is made of stays where it is. */
public interface SigningKey {

    /** The certificate of the holder, then those above it. */
    List<X509Certificate> chain();

    /** The value of the signature of data; empty if the key refuses. */
    Optional<byte[]> sign(byte[] data);
}
