package de.vertragswerk.browser;

import de.vertragswerk.sign.Tool;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** A real browser without a window; a test that needs it is skipped where it is missing. */
final class Chromium implements AutoCloseable {
    private static final List<String> OPTIONS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--remote-debugging-port=0");

    private final Process process;
    private final URI tabs;

    private Chromium(Process process, URI tabs) {
        this.process = process;
        this.tabs = tabs;
    }

    /** Starts it with an empty profile in a folder of its own. */
    static Chromium start(Path profile) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Tool.named("chromium", "chromium").path());
        command.addAll(OPTIONS);
        command.add("--user-data-dir=" + profile);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Chromium(process, URI.create("http://127.0.0.1:" + port(process, profile) + "/json/new"));
    }

    /** The browser writes it into a file as soon as it listens. */
    private static String port(Process process, Path profile) throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            if (Files.exists(file) && Files.size(file) > 0) {
                return Files.readAllLines(file).get(0);
            }
            Thread.sleep(50);
        }
        process.destroy();
        throw new IOException("Chromium did not start");
    }

    /** A new tab, empty. */
    Tab tab() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(tabs)
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        String answer =
                client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        String address = JsonMapper.shared()
                .readTree(answer)
                .path("webSocketDebuggerUrl")
                .asString();
        return new Tab(new Wire(client, URI.create(address)));
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
