package de.vertragswerk.read;

import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.CustomPropertyDefinitionProvider;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import de.vertragswerk.read.definition.Text;
import de.vertragswerk.read.definition.Zeile;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema of each value, from the same description that the binder follows. It must not reject what the binder
 * accepts: an editor reads {@code 1.10} as a number where the binder reads text.
 */
final class ValueSchemas implements CustomPropertyDefinitionProvider<FieldScope> {
    private static final String NOT_BLANK = "\\S";
    private static final int LONGEST_NUMBER = 64;

    @Override
    public CustomPropertyDefinition provideCustomSchemaDefinition(FieldScope field, SchemaGenerationContext context) {
        Component component = Component.of(field.getRawMember());
        ObjectNode schema = value(component.slot(), context);
        if (component.isRequired() && component.slot().type() == String.class && !schema.has("pattern")) {
            schema.put("pattern", NOT_BLANK);
        }
        return new CustomPropertyDefinition(
                component.isRequired() ? schema : orNothing(schema, context), CustomDefinition.INCLUDING_ATTRIBUTES);
    }

    /** A key without a value counts as absent; an editor reads it as null. */
    private static ObjectNode orNothing(ObjectNode schema, SchemaGenerationContext context) {
        if (schema.get("enum") instanceof ArrayNode allowed) {
            allowed.addNull();
            schema.remove("type");
            return schema;
        }
        boolean laterFilledReference = schema.isEmpty();
        return laterFilledReference ? either(schema, ofType("null")) : context.makeNullable(schema);
    }

    private ObjectNode value(Slot slot, SchemaGenerationContext context) {
        if (slot.isList()) {
            return list(slot, context);
        }
        if (slot.isMap()) {
            ObjectNode map = ofType("object");
            map.set("additionalProperties", value(slot.entry(""), context));
            return map;
        }
        Class<?> type = (Class<?>) slot.type();
        return slot.isRecord()
                ? context.createDefinitionReference(context.getTypeContext().resolve(type))
                : scalar(slot, type);
    }

    private ObjectNode list(Slot slot, SchemaGenerationContext context) {
        ObjectNode list = ofType("array");
        list.set("items", value(slot.single(), context));
        return slot.alsoSingle() ? either(value(slot.single(), context), list) : list;
    }

    private static ObjectNode either(ObjectNode first, ObjectNode second) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.putArray("anyOf").add(first).add(second);
        return schema;
    }

    private static ObjectNode scalar(Slot slot, Class<?> type) {
        if (type.isEnum()) {
            return oneOf(ofType("string"), ScalarBinder.names(type).stream());
        }
        if (type == Boolean.class) {
            return oneOf(ofType("boolean", "string"), Stream.of(true, false, "ja", "nein"));
        }
        if (type == LocalDate.class) {
            return ofType("string").put("format", "date").put("pattern", "^" + Dates.ISO + "$");
        }
        if (Numbers.isNumber(type)) {
            return number(slot, type);
        }
        if (type == Text.class) {
            return ofType("string").put("pattern", NOT_BLANK);
        }
        return type == Zeile.class ? string(slot).put("pattern", NOT_BLANK) : string(slot);
    }

    private static ObjectNode number(Slot slot, Class<?> type) {
        ObjectNode schema = ofType(type == Integer.class ? "integer" : "number");
        slot.range().ifPresent(range -> schema.put("minimum", range.von()).put("maximum", range.bis()));
        return schema;
    }

    private static ObjectNode string(Slot slot) {
        boolean textOnly = slot.form().filter(form -> !digitsFit(form.value())).isPresent();
        ObjectNode schema = textOnly ? ofType("string") : ofType("string", "number", "boolean");
        slot.form().ifPresent(form -> schema.put("pattern", "^(" + form.value() + ")$"));
        return schema;
    }

    /** Whether a text of digits can have the form, so that an editor may take it for a number. */
    private static boolean digitsFit(String pattern) {
        return IntStream.rangeClosed(1, LONGEST_NUMBER)
                .mapToObj("1"::repeat)
                .anyMatch(digits -> digits.matches(pattern));
    }

    private static ObjectNode oneOf(ObjectNode schema, Stream<?> values) {
        values.forEach(schema.putArray("enum")::addPOJO);
        return schema;
    }

    private static ObjectNode ofType(String... types) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (types.length == 1) {
            return schema.put("type", types[0]);
        }
        Stream.of(types).forEach(schema.putArray("type")::add);
        return schema;
    }
}
