package de.vertragswerk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.text.Collator;
import java.text.DateFormat;
import java.text.DateFormatSymbols;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The package table of docs/architecture.md: who may use whom, and where each library lives. */
@AnalyzeClasses(packages = "de.vertragswerk", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String ROOT = "de.vertragswerk.";
    private static final String[] VALUES = {"model", "diagnostic"};
    private static final Set<String> STAGES = Set.of(
            "read",
            "template",
            "parse",
            "resolve",
            "check",
            "compare",
            "dates",
            "gazette",
            "ingest",
            "write",
            "typeset",
            "sign");

    /** A library and the packages that may know it. Whoever replaces the library changes only these. */
    private static final Map<String, Set<String>> HOMES = Map.ofEntries(
            Map.entry("org.snakeyaml", Set.of("read")),
            Map.entry("com.github.victools", Set.of("read")),
            Map.entry("freemarker", Set.of("template")),
            Map.entry("com.ibm.icu", Set.of("template")),
            Map.entry("com.vladsch.flexmark", Set.of("parse", "ingest.source")),
            Map.entry("org.jsoup", Set.of("write.html", "ingest.source")),
            Map.entry("org.apache.pdfbox", Set.of("typeset", "ingest.source", "sign")),
            Map.entry("org.apache.fontbox", Set.of("typeset", "ingest.source")),
            Map.entry("tools.jackson", Set.of("read", "write.json", "ingest.source", "pipeline", "workspace")),
            Map.entry("com.fasterxml.jackson", Set.of("read", "write.json", "ingest.source", "pipeline", "workspace")),
            Map.entry("com.github.difflib", Set.of("compare", "sign.text")),
            Map.entry("eu.europa.esig", Set.of("sign")),
            Map.entry("org.bouncycastle", Set.of("sign")),
            Map.entry("org.eclipse.jgit", Set.of("workspace")),
            Map.entry("de.focus_shift", Set.of("dates")),
            Map.entry("biweekly", Set.of("dates")),
            Map.entry("picocli", Set.of("cli")),
            Map.entry("me.tongfei.progressbar", Set.of("cli")));

    private static final String[] LAYERS = {
        "model",
        "diagnostic",
        "read",
        "template",
        "parse",
        "resolve",
        "check",
        "compare",
        "dates",
        "gazette",
        "ingest",
        "write",
        "typeset",
        "sign",
        "workspace",
        "pipeline",
        "cli"
    };

    @ArchTest
    static void layersUseOnlyTheirInputs(JavaClasses classes) {
        LayeredArchitecture layers =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String layer : LAYERS) {
            layers = layers.layer(layer).definedBy(within(layer));
        }
        for (String stage : STAGES) {
            layers = layers.whereLayer(stage).mayOnlyAccessLayers(VALUES);
        }
        layers.whereLayer("diagnostic")
                .mayNotAccessAnyLayer()
                .whereLayer("model")
                .mayOnlyAccessLayers("diagnostic")
                .whereLayer("workspace")
                .mayOnlyAccessLayers(VALUES)
                .whereLayer("cli")
                .mayOnlyAccessLayers("pipeline", "workspace", "model", "diagnostic")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .allowEmptyShould(true)
                .check(classes);
    }

    /** The rule above overlooks a package that belongs to no layer; this one does not. */
    @ArchTest
    static final ArchRule everyClassHasALayer =
            classes().should().resideInAnyPackage(within(LAYERS)).allowEmptyShould(true);

    @ArchTest
    static final ArchRule writersDoNotKnowEachOther = slices().matching(ROOT + "write.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(ROOT + "(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static void librariesStayAtHome(JavaClasses classes) {
        HOMES.forEach((library, homes) -> noClasses()
                .that()
                .resideOutsideOfPackages(within(homes.toArray(String[]::new)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .because(library + " is at home in " + homes)
                .allowEmptyShould(true)
                .check(classes));
    }

    @ArchTest
    static final ArchRule filesAreTouchedOnlyByTheWorkspace = noClasses()
            .that()
            .resideOutsideOfPackages(within("workspace", "cli"))
            .should()
            .dependOnClassesThat(belongToAnyOf(
                    File.class,
                    Files.class,
                    FileChannel.class,
                    FileInputStream.class,
                    FileOutputStream.class,
                    FileReader.class,
                    FileWriter.class,
                    RandomAccessFile.class))
            .because("stages are pure; only Workspace reads and writes")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule servicesAreAskedOnlyByTheWorkspace = noClasses()
            .that()
            .resideOutsideOfPackage(within("workspace"))
            .should()
            .dependOnClassesThat(
                    resideInAPackage("java.net.http..").or(belongToAnyOf(URLConnection.class, URL.class, Socket.class)))
            .because("what leaves the machine leaves it through one door")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheWorkspaceKnowsWhatDayItIs = noClasses()
            .that()
            .resideOutsideOfPackage(within("workspace"))
            .should()
            .accessTargetWhere(readsTheClock())
            .because("the same input gives the same bytes on any day")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheCommandLineMeasuresTime = noClasses()
            .that()
            .resideOutsideOfPackage(within("cli"))
            .should()
            .accessTargetWhere(describe("reads a stopwatch", access -> isCall(access, System.class, "nanoTime")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingIsRandom = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "draws a random value",
                    access -> isCall(access, UUID.class, "randomUUID")
                            || isCall(access, Math.class, "random")
                            || access.getTargetOwner().isAssignableTo(Random.class)
                            || access.getTargetOwner().isEquivalentTo(ThreadLocalRandom.class)))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingDependsOnTheMachinesLanguageOrZone = noClasses()
            .should()
            .accessTargetWhere(asksForADefault())
            .orShould()
            .accessTargetWhere(formatsWithoutLocale())
            .because("results are German wherever they are made; name Locale.GERMANY or Locale.ROOT")
            .allowEmptyShould(true);

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        // By owner and name: a rule for LocalDate.now() would let LocalDate.now(ZoneId) pass.
        return describe(
                "reads the clock",
                access -> (access.getTargetOwner().getPackageName().startsWith("java.time")
                                && access.getName().equals("now"))
                        || (access.getTargetOwner().isEquivalentTo(Clock.class)
                                && access.getName().startsWith("system"))
                        || isCall(access, System.class, "currentTimeMillis")
                        || isCall(access, Calendar.class, "getInstance")
                        || isNewNow(access, Date.class)
                        || isNewNow(access, GregorianCalendar.class));
    }

    private static DescribedPredicate<JavaAccess<?>> asksForADefault() {
        return describe(
                "asks for the default of the machine",
                access -> isCall(access, Locale.class, "getDefault")
                        || isCall(access, TimeZone.class, "getDefault")
                        || isCall(access, ZoneId.class, "systemDefault")
                        || isCall(access, Charset.class, "defaultCharset"));
    }

    private static DescribedPredicate<JavaAccess<?>> formatsWithoutLocale() {
        DescribedPredicate<JavaAccess<?>> formats = describe(
                "formats",
                access -> isCall(access, String.class, "format", "formatted", "toLowerCase", "toUpperCase")
                        || isCall(access, PrintStream.class, "format", "printf")
                        || isCall(access, PrintWriter.class, "format", "printf")
                        || isCall(access, DateTimeFormatter.class, "ofPattern", "ofLocalizedDate")
                        || isCall(access, Collator.class, "getInstance")
                        || isCall(access, NumberFormat.class, "getInstance", "getNumberInstance", "getIntegerInstance")
                        || isCall(access, NumberFormat.class, "getCurrencyInstance", "getPercentInstance")
                        || isCall(access, DateFormat.class, "getInstance", "getDateInstance")
                        || isCall(access, MessageFormat.class, "format", JavaConstructor.CONSTRUCTOR_NAME)
                        || isCall(access, SimpleDateFormat.class, JavaConstructor.CONSTRUCTOR_NAME)
                        || isCall(access, DecimalFormat.class, JavaConstructor.CONSTRUCTOR_NAME));
        return formats.and(describe("without a Locale", access -> !namesALocale(access)))
                .as("formats without a Locale");
    }

    /** Whether the called method takes a Locale, or the symbols of one. */
    private static boolean namesALocale(JavaAccess<?> access) {
        return parameters(access).stream()
                .anyMatch(type -> type.isEquivalentTo(Locale.class)
                        || type.isEquivalentTo(DecimalFormatSymbols.class)
                        || type.isEquivalentTo(DateFormatSymbols.class));
    }

    private static boolean isCall(JavaAccess<?> access, Class<?> owner, String... names) {
        return access.getTargetOwner().isEquivalentTo(owner) && Set.of(names).contains(access.getName());
    }

    private static boolean isNewNow(JavaAccess<?> access, Class<?> owner) {
        return isCall(access, owner, JavaConstructor.CONSTRUCTOR_NAME)
                && parameters(access).isEmpty();
    }

    private static List<JavaClass> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget unit ? unit.getRawParameterTypes() : List.of();
    }

    private static String[] within(String... layers) {
        return Arrays.stream(layers).map(ArchitectureTest::within).toArray(String[]::new);
    }

    private static String within(String layer) {
        return ROOT + layer + "..";
    }
}
