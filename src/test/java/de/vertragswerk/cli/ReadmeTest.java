package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.SignatureLevel;
import de.vertragswerk.sign.Ceremony;
import de.vertragswerk.sign.pki.Authority;
import de.vertragswerk.sign.pki.Services;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what a reader sees. */
final class ReadmeTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^(?:\\| `)?\\./vertragswerk ([^`\\n]+)");
    private static final Pattern EXCERPT = Pattern.compile("<!-- aus: (\\S+) -->\n```\\w+\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SLIP = Pattern.compile(
            "<!-- ersetzt in (\\S+): (.+?) durch (.+?) -->\n```console\n\\$ \\./vertragswerk (.+?)\n(.*?)```",
            Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @TempDir
    private Path workspace = Path.of("");

    private String readme = "";

    @BeforeEach
    void copyAgreements() throws IOException {
        readme = Files.readString(Path.of("README.md"));
        Path source = Path.of("agreements");
        try (Stream<Path> paths = Files.walk(source)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path copy = workspace.resolve(path.toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> runsEachCommand() {
        List<String> commands = COMMAND.matcher(readme)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(6);
        return commands.stream()
                .map(command -> DynamicTest.dynamicTest(command, () -> {
                    Call call = run(command);
                    assertThat(call.code()).as(call.err()).isZero();
                }));
    }

    @Test
    void quotesFilesAsTheyAre() throws IOException {
        run("build");
        List<MatchResult> excerpts = EXCERPT.matcher(readme).results().toList();
        assertThat(excerpts).isNotEmpty();
        for (MatchResult excerpt : excerpts) {
            String file = Files.readString(workspace.resolve(excerpt.group(1)));
            assertThat(file.replace('\u00A0', ' ')).contains(excerpt.group(2));
        }
    }

    @Test
    void quotesFindingOfSlipAsItIs() throws IOException {
        MatchResult slip = SLIP.matcher(readme).results().findFirst().orElseThrow();
        Path file = workspace.resolve(slip.group(1));
        Files.writeString(file, Files.readString(file).replace(slip.group(2), slip.group(3)));

        Call call = run(slip.group(4));

        assertThat(call.err()).contains(slip.group(5).lines().toList());
        assertThat(call.code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void saysHowManyAgreementsThereAre() {
        assertThat(run("build").err()).startsWith("agreements/unna-kim/").contains("18 erzeugt");
        assertThat(run("build").err()).contains("0 erzeugt, 18 unverändert");
    }

    @Test
    void linksToFilesThatExist() {
        LINK.matcher(readme)
                .results()
                .map(match -> match.group(1))
                .forEach(target -> assertThat(Path.of(target)).exists());
    }

    /** Signs with a key that nobody else has, whose password is not asked for but in a file. */
    private Call sign(List<String> words) {
        Folder files = new Folder(workspace);
        files.write(words.get(1), Ceremony.copy());
        files.write(
                words.get(5),
                new Authority("Test", Optional.empty())
                        .organisation("Kreis Unna")
                        .file());
        files.write("passwort", new String(Authority.PASSWORD));
        words.set(1, workspace.resolve(words.get(1)).toString());
        words.set(5, workspace.resolve(words.get(5)).toString());
        words.addAll(List.of("--password-file", workspace.resolve("passwort").toString()));
        return Call.of(words.toArray(String[]::new));
    }

    /** Verifies what all have signed; their authority is one that the workspace trusts. */
    private Call verify(List<String> words) {
        Folder files = new Folder(workspace);
        try (Services services = new Services()) {
            files.write(words.get(1), new Ceremony(services).signAll(Ceremony.copy(), SignatureLevel.B));
            files.write(
                    "agreements/vertrauen/test.der",
                    services.authority().certificate().getEncoded());
            words.set(1, workspace.resolve(words.get(1)).toString());
            words.addAll(List.of("--workspace", workspace.toString()));
            return Call.of(words.toArray(String[]::new));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes up what nobody knows of the real work: a day of signature, and that approval has been applied for. */
    private void complete() {
        Folder files = new Folder(workspace);
        files.edit("agreements/borken-asyl/stadt-stadtlohn.yaml", "{ort: Stadtlohn}", "{datum: 2025-07-01}");
        files.edit(
                "agreements/borken-asyl/kreis-borken.yaml",
                "  genehmigung:",
                "  antrag: {datum: 2025-07-15}\n  genehmigung:");
    }

    /** Runs a command in the copy; a folder that it makes lies there too. */
    private Call run(String command) {
        List<String> words = new ArrayList<>(List.of(command.strip().split(" +")));
        if (words.get(0).equals("sign")) {
            return sign(words);
        }
        if (words.get(0).equals("verify")) {
            return verify(words);
        }
        if (words.get(0).equals("init")) {
            words.set(1, workspace.resolve(words.get(1)).toString());
        } else if (words.get(0).equals("import")) {
            run("build borken-asyl/stadt-ahaus");
            words.set(1, workspace.resolve(words.get(1)).toString());
            words.set(3, workspace.resolve(words.get(3)).toString());
        } else {
            if (words.get(0).equals("submit")) {
                complete();
            }
            words.addAll(List.of("--workspace", workspace.toString()));
        }
        return Call.of(words.toArray(String[]::new));
    }
}
