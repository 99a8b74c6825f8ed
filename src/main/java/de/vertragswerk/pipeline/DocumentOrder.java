package de.vertragswerk.pipeline;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Party;
import de.vertragswerk.read.definition.Einstellungen;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A document to be made of an agreement.
 *
 * @param template {@code templates/NAME.md.ftl}
 * @param name of its files, without ending
 * @param recipient whom it goes to; empty for a document that is no letter
 */
public record DocumentOrder(String template, String name, Optional<Party> recipient) {
    /** The agreement itself, which is always made. */
    public static final DocumentOrder AGREEMENT = to("vereinbarung");

    /** All that settings ask for. A letter's files are named after the recipient where there are several. */
    static List<DocumentOrder> of(Einstellungen settings, Agreement agreement) {
        List<DocumentOrder> orders = new ArrayList<>(List.of(AGREEMENT));
        settings.dokumente().stream().map(DocumentOrder::to).forEach(orders::add);
        List<Party> recipients = agreement.parties().stream()
                .filter(party -> !agreement.author().equals(Optional.of(party)))
                .toList();
        for (String letter : settings.briefe()) {
            for (Party recipient : recipients) {
                String name = recipients.size() == 1 ? letter : letter + "-" + recipient.key();
                orders.add(new DocumentOrder(letter, name, Optional.of(recipient)));
            }
        }
        return orders.stream().distinct().toList();
    }

    /** Those about all agreements of a work. */
    static List<DocumentOrder> ofWork(Einstellungen settings) {
        return settings.werkdokumente().stream()
                .map(DocumentOrder::to)
                .distinct()
                .toList();
    }

    private static DocumentOrder to(String template) {
        return new DocumentOrder(template, template, Optional.empty());
    }

    /** The formats it is made in: JSON shows the agreement itself and is made once. */
    List<Format> formats(Collection<Format> wanted) {
        return wanted.stream()
                .filter(format -> format != Format.JSON || equals(AGREEMENT))
                .toList();
    }

    /** The path of its template. */
    String file() {
        return fileOf(template);
    }

    static String fileOf(String template) {
        return "templates/" + template + ".md.ftl";
    }
}
