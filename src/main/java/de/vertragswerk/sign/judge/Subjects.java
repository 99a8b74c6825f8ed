package de.vertragswerk.sign.judge;

import de.vertragswerk.sign.Subject;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom certificates were issued to, as the library's report has it. */
final class Subjects {
    private Subjects() {}

    static Subject of(CertificateWrapper certificate) {
        List<String> organisations = new ArrayList<>();
        Optional.ofNullable(certificate.getOrganizationName()).ifPresent(organisations::add);
        Optional.ofNullable(certificate.getOrganizationalUnit()).ifPresent(organisations::add);
        List<String> person = new ArrayList<>();
        Optional.ofNullable(certificate.getGivenName()).ifPresent(person::add);
        Optional.ofNullable(certificate.getSurname()).ifPresent(person::add);
        return new Subject(
                Optional.ofNullable(certificate.getCommonName()),
                organisations,
                person.size() < 2 ? Optional.empty() : Optional.of(String.join(" ", person)));
    }
}
