package de.vertragswerk.sign.make;

import de.vertragswerk.sign.Exchange;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.net.URI;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** A time-stamp service (RFC 3161). */
final class TimeStampService implements TSPSource {
    private static final long serialVersionUID = 1L;
    private static final String REQUEST = "application/timestamp-query";

    private final URI address;
    private final transient Exchange exchange;

    TimeStampService(URI address, Exchange exchange) {
        this.address = address;
        this.exchange = exchange;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        try {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest request = generator.generate(new ASN1ObjectIdentifier(algorithm.getOid()), digest);
            TimeStampResponse response = new TimeStampResponse(exchange.post(address, REQUEST, request.getEncoded()));
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new NoTimeStamp();
            }
            return new TimestampBinary(response.getTimeStampToken().getEncoded());
        } catch (IOException | TSPException e) {
            throw new NoTimeStamp();
        }
    }
}
