package de.vertragswerk.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds files against PDF/A-2a and PDF/UA-1 by veraPDF. */
public final class Conformity {
    /** Kept, since a logger that nobody holds is made anew and talks again. */
    private static final Logger VERAPDF = Logger.getLogger("org.verapdf");

    private static final VeraPDFFoundry FOUNDRY = foundry();

    private Conformity() {}

    private static VeraPDFFoundry foundry() {
        VERAPDF.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        return Foundries.defaultInstance();
    }

    /** Fails where a file breaks a rule, and names each rule once with how often and where first. */
    public static void assertConforms(byte[] pdf) {
        List<String> breaches = new ArrayList<>(breaches(pdf, PDFAFlavour.PDFA_2_A));
        breaches.addAll(breaches(pdf, PDFAFlavour.PDFUA_1));
        assertThat(breaches).as("breaches of PDF/A-2a and PDF/UA-1").isEmpty();
    }

    private static List<String> breaches(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = FOUNDRY.createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = FOUNDRY.createValidator(flavour, 1000, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).as("rules tried").isGreaterThan(10);
            Map<String, List<TestAssertion>> byRule = new LinkedHashMap<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    byRule.computeIfAbsent(rule(assertion), rule -> new ArrayList<>())
                            .add(assertion);
                }
            }
            assertThat(result.isCompliant()).isEqualTo(byRule.isEmpty());
            return byRule.entrySet().stream()
                    .map(entry -> describe(entry.getKey(), entry.getValue()))
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF cannot read the file.", e);
        }
    }

    private static String rule(TestAssertion assertion) {
        var rule = assertion.getRuleId();
        return rule.getSpecification().getId() + ", " + rule.getClause() + ", test " + rule.getTestNumber();
    }

    private static String describe(String rule, List<TestAssertion> assertions) {
        TestAssertion first = assertions.get(0);
        return "%n%s, %d times: %s%n  %s%n  at %s"
                .formatted(
                        rule,
                        assertions.size(),
                        first.getMessage(),
                        first.getErrorMessage(),
                        first.getLocation().getContext());
    }
}
