package de.vertragswerk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The headings of picocli's help in German. */
final class GermanTexts {
    private GermanTexts() {}

    static void apply(CommandLine commandLine) {
        CommandSpec spec = commandLine.getCommandSpec();
        UsageMessageSpec usage = spec.usageMessage();
        usage.synopsisHeading("Aufruf: ")
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%nOptionen:%n")
                .commandListHeading("%nBefehle:%n")
                .sortOptions(false)
                .width(100);
        commandLine.getSubcommands().values().forEach(GermanTexts::apply);
    }
}
