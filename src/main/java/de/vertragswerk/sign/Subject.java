package de.vertragswerk.sign;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/**
 * Whom a certificate was issued to.
 *
 * @param commonName as it is shown
 * @param organisations whom the holder belongs to, with its parts
 * @param person first and last name, where the certificate has them apart
 */
public record Subject(Optional<String> commonName, List<String> organisations, Optional<String> person) {

    public static Subject of(X509Certificate certificate) {
        X500Name name =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        List<String> organisations = new ArrayList<>(values(name, BCStyle.O));
        organisations.addAll(values(name, BCStyle.OU));
        List<String> person = new ArrayList<>(values(name, BCStyle.GIVENNAME));
        person.addAll(values(name, BCStyle.SURNAME));
        return new Subject(
                values(name, BCStyle.CN).stream().findFirst(),
                organisations,
                person.size() < 2 ? Optional.empty() : Optional.of(String.join(" ", person)));
    }

    private static List<String> values(X500Name name, ASN1ObjectIdentifier kind) {
        List<String> values = new ArrayList<>();
        for (RDN part : name.getRDNs(kind)) {
            values.add(IETFUtils.valueToString(part.getFirst().getValue()));
        }
        return values;
    }

    /** All that it is called. */
    List<String> names() {
        List<String> names = new ArrayList<>(organisations);
        commonName.ifPresent(names::add);
        person.ifPresent(names::add);
        return names;
    }

    /** "Kai Zwicker, Kreis Borken". */
    @Override
    public String toString() {
        List<String> shown = new ArrayList<>();
        commonName.or(() -> person).ifPresent(shown::add);
        organisations.stream().filter(name -> !shown.contains(name)).findFirst().ifPresent(shown::add);
        return String.join(", ", shown);
    }
}
