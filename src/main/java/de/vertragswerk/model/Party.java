package de.vertragswerk.model;

/**
 * A party as it is on one day.
 *
 * @param key its name in the register ({@code stadt-ahaus})
 * @param kind its kind in the register of kinds ({@code stadt})
 * @param designation what it is called as that kind ("Stadt")
 * @param name "Ahaus"
 * @param suffix what follows the name where it is given in full ("(Westf.)"), or empty
 * @param municipalityKey official municipality key (AGS), 5 or 8 digits, or empty
 * @param administration how it decides, writes and announces
 */
public record Party(
        String key,
        String kind,
        Noun designation,
        String name,
        String suffix,
        String municipalityKey,
        Address address,
        Head head,
        Administration administration) {

    /** A party of whose administration nothing is known. */
    public Party(
            String key,
            String kind,
            Noun designation,
            String name,
            String suffix,
            String municipalityKey,
            Address address,
            Head head) {
        this(key, kind, designation, name, suffix, municipalityKey, address, head, Administration.NONE);
    }

    /** "Gronau (Westf.)". */
    public String nameWithSuffix() {
        return suffix.isEmpty() ? name : name + " " + suffix;
    }

    /** "Stadt Gronau (Westf.)". */
    public String fullName() {
        return designation.nominative() + " " + nameWithSuffix();
    }
}
