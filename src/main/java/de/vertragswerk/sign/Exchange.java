package de.vertragswerk.sign;

import java.net.URI;

/** The way to services: for time stamps, and for the state of certificates. What it throws goes through. */
public interface Exchange {

    /** Sends a request (RFC 3161, RFC 6960) and gives the answer. */
    byte[] post(URI service, String contentType, byte[] request);

    /** Fetches a revocation list. */
    byte[] get(URI address);
}
