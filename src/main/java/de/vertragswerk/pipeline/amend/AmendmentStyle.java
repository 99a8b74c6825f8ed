package de.vertragswerk.pipeline.amend;

import de.vertragswerk.compare.amend.CommandStyle;

/** The technique of an amendment as the command line names it. */
public enum AmendmentStyle {
    /** Handbuch der Rechtsförmlichkeit, fourth edition. */
    hdr4(CommandStyle.HDR4),
    /** The third edition. */
    hdr3(CommandStyle.HDR3);

    private final CommandStyle style;

    AmendmentStyle(CommandStyle style) {
        this.style = style;
    }

    CommandStyle style() {
        return style;
    }
}
