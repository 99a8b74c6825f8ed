package de.vertragswerk.model;

/** A postal address; any part may be empty while it is not known. */
public record Address(String street, String postalCode, String town) {
    public static final Address NONE = new Address("", "", "");

    public boolean isPresent() {
        return !town.isEmpty();
    }
}
