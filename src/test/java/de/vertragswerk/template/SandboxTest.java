package de.vertragswerk.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates that would leave the sandbox, or never end. */
class SandboxTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Templates templates = new Templates();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "${kommune?api.class}",
                "${kommune.class}",
                "${werte.getClass()}",
                "${kommune.nom?api}",
                "<#include \"/etc/passwd\">",
                "<#include \"../../a.yaml\">",
                "<#import \"/etc/passwd\" as x>",
                "<#include \"file:///etc/passwd\">",
                "<#assign t = .get_optional_template(\"/etc/passwd\")>${t.include()}",
                "${.data_model}",
                "${.main}",
                "${.globals.x}",
                "${1?lower_abc?x}",
                "${0?lower_abc}",
                "<#setting new_builtin_class_resolver=\"unrestricted\">",
                "<#assign f = \"${'$'}{x}\"?interpret><@f/>",
                "${\"1 +\"?eval}",
                "${\"x\"?eval}",
                "<#macro a><@a/></#macro><@a/>",
                "<#function f x><#return f(x)></#function>${f(1)}",
                "<#list 1..9999999 as i>Ein ganzer Satz für jede Zahl. </#list>",
                "<#list 1..9999999 as i>${i}</#list>",
                "<#list 1..9999999 as i>${nichts}</#list>"
            })
    void areFindings(String clause) {
        assertTimeoutPreemptively(LONG, () -> templates.expand(clause));
        assertThat(templates.findings()).isNotEmpty().allMatch(finding -> !finding.contains("Exception"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"${\"1 + 1\"?eval}", "<@\"${'$'}{kreis.nom}\"?interpret/>", "${\"x\"?left_pad(5)}"})
    void mayReckon(String clause) {
        templates.expand(clause);
        assertThat(templates.findings()).isEmpty();
    }

    @Test
    void staysAliveWhenMemoryIsAskedFor() {
        assertTimeoutPreemptively(LONG, () -> templates.expand("${\"x\"?left_pad(2000000000)}"));
        assertThat(templates.findings()).hasSize(1);
        assertThat(templates.expand("${kreis.nom}")).isEqualTo("‹der Kreis›");
    }

    /** The one test that waits for the time limit: two templates at once, a loop and an exponential pattern. */
    @Test
    void stopsWhatNeverEnds() throws InterruptedException {
        Templates pattern = new Templates();
        Thread other =
                new Thread(() -> pattern.expand("<#if \"" + "a".repeat(60) + "!\"?matches(\"(a+)+\\\\1b\")>x</#if>"));
        other.start();
        assertTimeoutPreemptively(LONG, () -> templates.expand("<#list 1.. as i></#list>"));
        other.join();
        assertThat(templates.finding().message()).isEqualTo("Die Vorlage wird nicht fertig und wurde abgebrochen.");
        assertThat(pattern.findings()).hasSize(1);
    }
}
