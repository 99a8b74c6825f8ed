package de.vertragswerk.sign.judge;

import de.vertragswerk.sign.Exchange;
import de.vertragswerk.sign.Trust;
import de.vertragswerk.sign.status.Verifier;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Validates signatures by the rules of ETSI EN 319 102-1. What was changed in the file is another matter. */
final class Validation {
    private final Trust trust;
    private final Optional<Exchange> exchange;
    private final Instant now;

    Validation(Trust trust, Optional<Exchange> exchange, Instant now) {
        this.trust = trust;
        this.exchange = exchange;
        this.now = now;
    }

    /**
     * The result for each signature, and for time stamps that are no good.
     *
     * @param stamps the reasons why time stamps of the whole file are not valid
     */
    record Result(List<Validated> signatures, List<Reason> stamps) {}

    Result validate(byte[] pdf) {
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(Verifier.of(trust, exchange, List.of()));
        validator.setValidationTime(Date.from(now));
        validator.setEnableEtsiValidationReport(false);
        validator.setLocale(Locale.ENGLISH);
        validator.setPdfObjFactory(withoutComparison());
        Reports reports = validator.validateDocument();
        SimpleReport report = reports.getSimpleReport();
        return new Result(
                reports.getDiagnosticData().getSignatures().stream()
                        .map(signature -> validated(signature, report))
                        .toList(),
                report.getTimestampIdList().stream()
                        .filter(id -> report.getIndication(id) != Indication.PASSED)
                        .map(id -> Reason.of(report, id))
                        .toList());
    }

    /** The library would compare revisions too, more slowly and less strictly (docs/adr/0018). */
    private static PdfBoxNativeObjectFactory withoutComparison() {
        PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
        DefaultPdfDifferencesFinder pages = new DefaultPdfDifferencesFinder();
        pages.setMaximalPagesAmountForVisualComparison(0);
        factory.setPdfDifferencesFinder(pages);
        DefaultPdfObjectModificationsFinder objects = new DefaultPdfObjectModificationsFinder();
        objects.setMaximumObjectVerificationDeepness(0);
        factory.setPdfObjectModificationsFinder(objects);
        return factory;
    }

    private static Validated validated(SignatureWrapper signature, SimpleReport report) {
        String id = signature.getId();
        boolean stamped = !signature.getTimestampList().isEmpty();
        return new Validated(
                signature.getFirstFieldName(),
                Optional.ofNullable(signature.getSigningCertificate()),
                signature.getCertificateChain(),
                Optional.ofNullable(signature.getClaimedSigningTime()).map(Date::toInstant),
                Optional.ofNullable(report.getBestSignatureTime(id))
                        .filter(time -> stamped)
                        .map(Date::toInstant),
                level(String.valueOf(report.getSignatureFormat(id))),
                report.getIndication(id) == Indication.TOTAL_PASSED
                        ? Optional.empty()
                        : Optional.of(Reason.of(report, id)));
    }

    /** "LT" of "PAdES-BASELINE-LT". */
    private static String level(String format) {
        String prefix = "PAdES-BASELINE-";
        return format.startsWith(prefix) ? format.substring(prefix.length()) : "";
    }
}
