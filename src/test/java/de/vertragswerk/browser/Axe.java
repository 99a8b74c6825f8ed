package de.vertragswerk.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The rules of WCAG 2.1, levels A and AA, as far as axe-core can try them on a page. */
final class Axe {
    private static final String RUN =
            "axe.run({runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}})"
                    + ".then(found => ({passed: found.passes.map(rule => rule.id), broken: found.violations.flatMap("
                    + "rule => rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 200) + ' ' + node.failureSummary))}))";
    private static final String SCRIPT = script();

    private final JsonNode found;

    private Axe(JsonNode found) {
        this.found = found;
    }

    static Axe on(Tab tab) {
        tab.value(SCRIPT);
        return new Axe(tab.value(RUN));
    }

    /** What breaks a rule. */
    List<String> broken() {
        return found.path("broken").valueStream().map(JsonNode::asString).toList();
    }

    /** The rules that something on the page was held against, and kept. */
    List<String> kept() {
        return found.path("passed").valueStream().map(JsonNode::asString).toList();
    }

    private static String script() {
        try (InputStream file = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8) + "; undefined";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
