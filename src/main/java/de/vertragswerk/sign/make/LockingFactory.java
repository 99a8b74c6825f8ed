package de.vertragswerk.sign.make;

import eu.europa.esig.dss.pades.PAdESCommonParameters;
import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.visible.nativedrawer.PdfBoxNativeSignatureDrawerFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Signs so that the field is locked (ISO 32000-1, 12.8.2.4), which the library can do only instead of certifying the
 * file, not besides; and stamps so that the file stays accessible.
 */
final class LockingFactory extends PdfBoxNativeObjectFactory {

    @Override
    public PDFSignatureService newPAdESSignatureService() {
        return configure(new Locking());
    }

    @Override
    public PDFSignatureService newArchiveTimestampService() {
        return configure(new Stamping());
    }

    /** The invisible field of a time stamp is on the first page; a page with fields has an order (ISO 14289-1, 7.18.3). */
    private static final class Stamping extends PdfBoxSignatureService {
        Stamping() {
            super(PDFServiceMode.ARCHIVE_TIMESTAMP, new PdfBoxNativeSignatureDrawerFactory());
        }

        @Override
        protected void digitalSignatureEnhancement(PdfDocumentReader reader, PAdESCommonParameters parameters) {
            super.digitalSignatureEnhancement(reader, parameters);
            PDDocument document = ((PdfBoxDocumentReader) reader).getPDDocument();
            document.getPage(0).getCOSObject().setName("Tabs", "S");
        }
    }

    private static final class Locking extends PdfBoxSignatureService {
        Locking() {
            super(PDFServiceMode.SIGNATURE, new PdfBoxNativeSignatureDrawerFactory());
        }

        @Override
        protected void digitalSignatureEnhancement(PdfDocumentReader reader, PAdESCommonParameters parameters) {
            super.digitalSignatureEnhancement(reader, parameters);
            PDDocument document = ((PdfBoxDocumentReader) reader).getPDDocument();
            FieldLock.add(
                    document,
                    parameters.getImageParameters().getFieldParameters().getFieldId());
        }
    }
}
