package de.vertragswerk.pipeline;

import de.vertragswerk.model.Issue;
import de.vertragswerk.template.Vocabulary;
import java.util.Map;

/**
 * An issue with what its templates can speak of.
 *
 * @param vocabulary of the issue itself, without roles
 * @param agreements of each agreement, by its operand
 */
record IssueParts(Issue issue, Vocabulary vocabulary, Map<String, Vocabulary> agreements) {}
