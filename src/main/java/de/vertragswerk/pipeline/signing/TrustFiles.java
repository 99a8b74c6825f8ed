package de.vertragswerk.pipeline.signing;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.sign.Certificates;
import de.vertragswerk.sign.Revocation;
import de.vertragswerk.sign.Trust;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what makes certificates trustworthy: files that are named, and those that a workspace always trusts. */
final class TrustFiles {
    private static final String FOLDER = "agreements/vertrauen";
    private static final List<String> ENDINGS = List.of(".cer", ".crt", ".der", ".pem");

    private final List<X509Certificate> anchors = new ArrayList<>();
    private final List<byte[]> lists = new ArrayList<>();
    private final List<byte[]> answers = new ArrayList<>();
    private final Diagnostics diagnostics;

    TrustFiles(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Trust read(List<GivenFile> trusted, List<GivenFile> revocation, Optional<Sources> workspace) {
        workspace.ifPresent(this::readFolder);
        trusted.forEach(this::readAnchors);
        revocation.forEach(this::readRevocation);
        return new Trust(anchors, lists, answers);
    }

    private void readFolder(Sources sources) {
        for (String ending : ENDINGS) {
            for (String name : sources.workspace().files(FOLDER, ending)) {
                String path = FOLDER + "/" + name;
                sources.read(path, new Trace()).ifPresent(content -> readAnchors(new GivenFile(path, content)));
            }
        }
    }

    private void readAnchors(GivenFile file) {
        List<X509Certificate> found = Certificates.read(file.content());
        if (found.isEmpty()) {
            refuse(file, "Darin ist kein Zertifikat.", "Ein Zertifikat in PEM oder DER angeben.");
        }
        anchors.addAll(found);
    }

    private void readRevocation(GivenFile file) {
        Optional<byte[]> list = Revocation.list(file.content());
        Optional<byte[]> answer = list.isPresent() ? Optional.empty() : Revocation.answer(file.content());
        list.ifPresent(lists::add);
        answer.ifPresent(answers::add);
        if (list.isEmpty() && answer.isEmpty()) {
            refuse(file, "Das ist weder eine Sperrliste noch eine OCSP-Antwort.", "Die Datei des Ausstellers angeben.");
        }
    }

    private void refuse(GivenFile file, String message, String hint) {
        diagnostics.add(Diagnostic.error("zertifikat-unlesbar", Position.of(file.name()), message, hint));
    }
}
