package de.vertragswerk.typeset.galley;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses that a link on a page may lead to: of the web and of mail, nothing that is carried out or opened here. */
final class Destination {
    /** Characters besides letters and digits that may stand for themselves (RFC 3986, 2). */
    private static final String ALLOWED = "-._~:/?#@!$&'()*+,;=%";

    private Destination() {}

    /** The address in ASCII; empty if a link may not lead there. */
    static Optional<String> of(String address) {
        try {
            URI uri = new URI(encoded(address));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean leads = switch (scheme) {
                case "http", "https" -> uri.getHost() != null;
                case "mailto" -> uri.isOpaque();
                default -> false;
            };
            return leads ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The address with "%20" for a blank and the like; what is beyond ASCII is left to {@link URI}. */
    private static String encoded(String address) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c >= 128 || Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return out.toString();
    }
}
