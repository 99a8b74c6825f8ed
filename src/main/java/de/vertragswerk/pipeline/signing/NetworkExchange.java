package de.vertragswerk.pipeline.signing;

import de.vertragswerk.sign.Exchange;
import de.vertragswerk.workspace.Network;
import java.net.URI;

/** Services reached through the workspace's door. */
final class NetworkExchange implements Exchange {
    private final Network network = new Network();

    @Override
    public byte[] post(URI service, String contentType, byte[] request) {
        return network.post(service, contentType, request);
    }

    @Override
    public byte[] get(URI address) {
        return network.get(address);
    }
}
