package de.vertragswerk.pipeline;

import de.vertragswerk.dates.Facts;
import de.vertragswerk.dates.PeriodRule;
import java.util.List;

/** What the days of an agreement follow from: facts, and the periods of its legal regime. */
record Schedule(Facts facts, List<PeriodRule> rules) {}
