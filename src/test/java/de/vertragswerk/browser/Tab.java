package de.vertragswerk.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One page of a browser, and somebody who reads it and types. */
final class Tab {
    /** A key with its code on the keyboard. */
    enum Key {
        TAB("Tab", 9),
        ENTER("Enter", 13),
        DOWN("ArrowDown", 40);

        private final String name;
        private final int code;

        Key(String name, int code) {
            this.name = name;
            this.code = code;
        }
    }

    private final Wire wire;

    Tab(Wire wire) {
        this.wire = wire;
        Stream.of("Page", "Runtime", "Log", "Network", "Accessibility", "DOM")
                .forEach(domain -> wire.call(domain + ".enable", Map.of()));
    }

    /** A window of a width, in points of style sheets. */
    Tab width(int width) {
        wire.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    Tab dark(boolean dark) {
        wire.call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        return this;
    }

    Tab withoutScript() {
        wire.call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    /** Lets pages think that it is another day. */
    Tab on(String day) {
        String clock = "{const Real = Date; Date = class extends Real {"
                + " constructor(...given) { given.length ? super(...given) : super('" + day + "T12:00:00') } } }";
        wire.call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", clock));
        return this;
    }

    /** Opens a file and waits until all of it is there. */
    Tab open(Path file) throws InterruptedException {
        wire.forget();
        wire.call("Page.navigate", Map.of("url", file.toUri().toString()));
        for (int i = 0; i < 600 && wire.events("Page.loadEventFired").isEmpty(); i++) {
            Thread.sleep(50);
        }
        return this;
    }

    /** The value of an expression of JavaScript; a promise is waited for. */
    JsonNode value(String expression) {
        JsonNode result = wire.call(
                "Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(result.path("exceptionDetails").toString());
        }
        return result.path("result").path("value");
    }

    void press(Key key) {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            wire.call(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type", type,
                            "key", key.name,
                            "code", key.name,
                            "windowsVirtualKeyCode", key.code,
                            "nativeVirtualKeyCode", key.code));
        }
    }

    void type(String text) {
        wire.call("Input.insertText", Map.of("text", text));
    }

    /** What the page made the browser complain of. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        wire.events("Log.entryAdded").forEach(event -> complaints.add(event.toString()));
        wire.events("Runtime.consoleAPICalled").forEach(event -> complaints.add(event.toString()));
        wire.events("Runtime.exceptionThrown").forEach(event -> complaints.add(event.toString()));
        return complaints;
    }

    /** The addresses that the page asked for, its own included. */
    List<String> requests() {
        return wire.events("Network.requestWillBeSent").stream()
                .map(event -> event.path("request").path("url").asString())
                .toList();
    }

    /** How often a role occurs in what a screen reader is told. */
    long count(String role) {
        return wire.call("Accessibility.getFullAXTree", Map.of())
                .path("nodes")
                .valueStream()
                .filter(node -> !node.path("ignored").asBoolean())
                .filter(node -> node.path("role").path("value").asString().equals(role))
                .count();
    }
}
