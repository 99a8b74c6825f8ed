package de.vertragswerk.sign;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * What makes certificates trustworthy.
 *
 * @param anchors certificates that are trusted as such
 * @param lists revocation lists (RFC 5280), encoded
 * @param answers answers of OCSP services (RFC 6960), encoded
 */
public record Trust(List<X509Certificate> anchors, List<byte[]> lists, List<byte[]> answers) {}
