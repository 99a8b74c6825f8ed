package de.vertragswerk.write.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a link may lead: to the web, to a mail address, to a place of the page; never to a script. */
final class Address {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    /** Whatever RFC 3986 does not allow to stand for itself. */
    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9\\-._~:/?#@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})");

    private static final Pattern PICTURE =
            Pattern.compile("data:image/(?:png|jpeg|gif|webp|svg\\+xml);base64,[A-Za-z0-9+/]+={0,2}");

    private Address() {}

    /** The destination as it may stand in {@code href}, percent-encoded; empty if it may not. */
    static Optional<String> of(String destination) {
        String encoded = encode(destination);
        if (encoded.matches("#[^#]+")) {
            return Optional.of(encoded);
        }
        return parse(encoded).filter(Address::isAllowed).map(uri -> encoded);
    }

    /** Whether a picture's source is the picture itself, so that the page needs no other file. */
    static boolean isPicture(String source) {
        return PICTURE.matcher(source).matches();
    }

    private static boolean isAllowed(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean hasGoal = scheme.equals("mailto") ? uri.isOpaque() : uri.getHost() != null;
        return SCHEMES.contains(scheme) && hasGoal;
    }

    private static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String encode(String text) {
        return FOREIGN.matcher(text).replaceAll(match -> {
            String encoded = URLEncoder.encode(match.group(), StandardCharsets.UTF_8);
            return encoded.equals("+") ? "%20" : encoded;
        });
    }
}
