package de.vertragswerk.model;

/** How much a signature proves for how long (ETSI EN 319 142-1, clause 6). */
public enum SignatureLevel {
    /** Signed, at a time that only the signer states. */
    B,
    /** With a time stamp of a service. */
    T,
    /** With the certificates and revocation data by which it can be checked later. */
    LT,
    /** With a time stamp over these. */
    LTA;

    /** Whether a time-stamp service is needed. */
    public boolean needsTimeStamp() {
        return this != B;
    }

    /** Whether revocation data are needed. */
    public boolean needsRevocation() {
        return this == LT || this == LTA;
    }
}
