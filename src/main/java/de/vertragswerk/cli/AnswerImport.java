package de.vertragswerk.cli;

import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.answer.Answer;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.OutputFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** {@code vertragswerk import --answer}: never changes a definition. */
record AnswerImport(Common common, @Nullable Path into) {

    int run(String word, String name, byte[] content) {
        FolderWorkspace workspace = common.workspace();
        Operand operand = operand(word, workspace);
        Answer answer = Answer.read(workspace, operand, name, content);
        common.findings().print(answer.findings());
        if (answer.isUnchanged()) {
            common.out().println("Die Datei enthält keine Änderungen und keine Kommentare.");
            return ExitCode.FINE;
        }
        answer.remarks().forEach(remark -> common.out().println(remark));
        if (!answer.report().isEmpty()) {
            write(operand, answer);
        }
        return ExitCode.FINDINGS;
    }

    private Operand operand(String word, FolderWorkspace workspace) {
        return Catalog.of(workspace).all().stream()
                .filter(known -> known.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new WrongWord(
                                "Die Vereinbarung „" + word + "“ gibt es nicht.",
                                "„vertragswerk list“ zeigt alle; nach --answer steht WERK/VARIANTE.")
                        .in(common.spec()));
    }

    private void write(Operand operand, Answer answer) {
        Path folder = into == null
                ? common.folder().resolve("out").resolve(operand.toString()).resolve("antwort")
                : into;
        OutputFolder output = new OutputFolder(folder);
        output.write("antwort.md", answer.report().getBytes(StandardCharsets.UTF_8));
        String file = "antworten/" + operand.variant() + "-vorschlag.yaml";
        if (answer.proposal().isEmpty()) {
            output.remove(file);
        } else {
            output.write(file, answer.proposal().getBytes(StandardCharsets.UTF_8));
        }
        if (!common.isQuiet()) {
            common.err().println("Bericht und Vorschlag: " + folder + ". Die Definitionen sind unverändert.");
        }
    }
}
