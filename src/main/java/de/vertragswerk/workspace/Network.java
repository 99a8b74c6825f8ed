package de.vertragswerk.workspace;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * The one door to services on the net. A connection is made only when something is asked.
 *
 * <p>Methods throw {@link AccessException} where a service does not answer.
 */
public final class Network {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int FINE = 200;

    /** Sends content and gives the answer. */
    public byte[] post(URI address, String contentType, byte[] content) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(content))
                .timeout(PATIENCE)
                .build());
    }

    /** Fetches a file. */
    public byte[] get(URI address) {
        return send(HttpRequest.newBuilder(address).timeout(PATIENCE).build());
    }

    private static byte[] send(HttpRequest request) {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != FINE) {
                throw failure(request, "Der Dienst antwortet mit dem Fehler " + response.statusCode() + ".");
            }
            return response.body();
        } catch (IOException e) {
            throw failure(request, "Der Dienst ist nicht zu erreichen.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure(request, "Die Anfrage wurde abgebrochen.");
        }
    }

    private static AccessException failure(HttpRequest request, String message) {
        return new AccessException(request.uri().toString(), message, "Adresse und Netzverbindung prüfen.");
    }
}
