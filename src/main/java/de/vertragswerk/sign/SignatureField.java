package de.vertragswerk.sign;

/**
 * A field of a PDF file in which a party signs.
 *
 * @param name the party's key in the register ({@code stadt-ahaus})
 * @param description as a screen reader says it
 * @param signed whether it holds a signature
 */
public record SignatureField(String name, String description, boolean signed) {

    /** Whose field it is, as the description has it ("Stadt Ahaus"); the name if there is none. */
    public String party() {
        String party = said().replaceFirst("^Für (den|die|das) ", "");
        return party.isEmpty() ? name : party;
    }

    /** "vom Kreis Borken", "der Stadt Ahaus". */
    public String ofParty() {
        if (said().matches("Für (den|das) .*")) {
            return "vom " + party();
        }
        return said().startsWith("Für die ") ? "der " + party() : "von „" + party() + "“";
    }

    private String said() {
        return description
                .substring(description.indexOf(": ") < 0 ? 0 : description.indexOf(": ") + 2)
                .strip();
    }
}
