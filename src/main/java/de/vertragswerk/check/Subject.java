package de.vertragswerk.check;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Law;
import de.vertragswerk.model.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is checked, and against what.
 *
 * @param agreement with numbers given and references and citations printed
 * @param variant empty where the work is one document for all
 * @param laws the register, by key
 * @param lawsAsOf day from which on an entry of the register counts as current; empty to ask for none
 * @param published day of publication in the gazette, once there is one
 * @param acknowledged exceptions of the base text and of the variant
 * @param origin the variant's file, or that of the base text where there is no variant
 * @param base {@code paragrafen:} in the base text: the place of what is missing
 */
public record Subject(
        Agreement agreement,
        Optional<Variant> variant,
        Regime regime,
        Map<String, Law> laws,
        Optional<LocalDate> lawsAsOf,
        Optional<LocalDate> published,
        List<Acknowledged> acknowledged,
        Origin origin,
        Origin base) {}
