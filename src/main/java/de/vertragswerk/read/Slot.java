package de.vertragswerk.read;

import de.vertragswerk.read.definition.Bereich;
import de.vertragswerk.read.definition.Muster;
import de.vertragswerk.read.definition.Text;
import de.vertragswerk.read.definition.Zeile;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a value must be, and how messages call its place.
 *
 * @param type String, Boolean, LocalDate, Double, Integer, Text, Zeile, an enum, a record, or List or Map of these
 * @param where " bei „titel“", or empty for the whole file
 * @param form the form of each text in it
 * @param range between which each number in it lies
 * @param alsoSingle whether a list's only item may stand without being a list
 */
record Slot(Type type, String where, Optional<Muster> form, Optional<Bereich> range, boolean alsoSingle) {
    static Slot root(Class<?> type) {
        return new Slot(type, "", Optional.empty(), Optional.empty(), false);
    }

    boolean isList() {
        return raw() == List.class;
    }

    boolean isMap() {
        return raw() == Map.class;
    }

    /** Whether it is a section with keys of its own. */
    boolean isRecord() {
        return raw() instanceof Class<?> type && type.isRecord() && type != Text.class && type != Zeile.class;
    }

    /** One item of this list. */
    Slot item(int index) {
        return inner(0, " bei Eintrag " + (index + 1) + (where.isEmpty() ? "" : " von" + where.substring(4)));
    }

    /** The only item of this list, written without being one. */
    Slot single() {
        return inner(0, where);
    }

    /** The value of this map's entry. */
    Slot entry(String key) {
        return inner(1, " bei „" + key + "“");
    }

    private Slot inner(int argument, String place) {
        return new Slot(((ParameterizedType) type).getActualTypeArguments()[argument], place, form, range, false);
    }

    private Type raw() {
        return type instanceof ParameterizedType generic ? generic.getRawType() : type;
    }
}
