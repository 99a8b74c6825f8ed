package de.vertragswerk.pipeline.amend;

import de.vertragswerk.compare.amend.CommandStyle;
import de.vertragswerk.compare.amend.text.CommandReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An amendment as a file says it, be it data or German text.
 *
 * @param citation the agreement that it amends, as the subject of a sentence
 * @param inForce empty where that is not said
 */
record AmendmentFile(
        String title,
        String citation,
        CommandStyle style,
        Optional<LocalDate> inForce,
        List<CommandReader.Located> commands) {}
