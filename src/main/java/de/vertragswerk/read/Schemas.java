package de.vertragswerk.read;

import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import de.vertragswerk.read.definition.Abgabe;
import de.vertragswerk.read.definition.Aenderung;
import de.vertragswerk.read.definition.Amtsblatt;
import de.vertragswerk.read.definition.Arten;
import de.vertragswerk.read.definition.Ausgabe;
import de.vertragswerk.read.definition.Beschreibung;
import de.vertragswerk.read.definition.Einstellungen;
import de.vertragswerk.read.definition.Gesetze;
import de.vertragswerk.read.definition.Partei;
import de.vertragswerk.read.definition.Rechtsrahmen;
import de.vertragswerk.read.definition.Register;
import de.vertragswerk.read.definition.Stil;
import de.vertragswerk.read.definition.Variante;
import de.vertragswerk.read.definition.Vereinbarung;
import de.vertragswerk.read.definition.Vorgaben;
import java.lang.reflect.Field;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON Schemas of the definition records, by which an editor completes and checks what a clerk writes. */
public final class Schemas {
    private static final List<Class<?>> TYPES = List.of(
            Abgabe.class,
            Aenderung.class,
            Amtsblatt.class,
            Arten.class,
            Ausgabe.class,
            Einstellungen.class,
            Gesetze.class,
            Partei.class,
            Rechtsrahmen.class,
            Register.class,
            Stil.class,
            Variante.class,
            Vereinbarung.class,
            Vorgaben.class);

    private Schemas() {}

    /** The text of each schema by its file name ({@code partei.schema.json}); the same in every run. */
    public static Map<String, String> all() {
        SchemaGenerator generator = new SchemaGenerator(config());
        ObjectWriter writer = JsonMapper.shared().writer().with(layout());
        Map<String, String> schemas = new TreeMap<>();
        for (Class<?> type : TYPES) {
            String name = type.getSimpleName().toLowerCase(Locale.ROOT) + ".schema.json";
            schemas.put(name, writer.writeValueAsString(generator.generateSchema(type)) + "\n");
        }
        return Collections.unmodifiableMap(schemas);
    }

    private static PrettyPrinter layout() {
        return new DefaultPrettyPrinter()
                .withSeparators(Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    private static SchemaGeneratorConfig config() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
                .without(Option.FLATTENED_OPTIONALS);
        builder.forTypesInGeneral()
                .withTitleResolver(scope ->
                        isDefinition(scope) ? scope.getType().getErasedType().getSimpleName() : null)
                .withDescriptionResolver(scope -> isDefinition(scope) ? description(scope) : null)
                .withAdditionalPropertiesResolver(scope -> isDefinition(scope) ? Void.class : null)
                .withPropertySorter(Comparator.comparingInt(Schemas::index));
        builder.forFields()
                .withCustomDefinitionProvider(new ValueSchemas())
                .withPropertyNameOverrideResolver(
                        field -> Component.of(field.getRawMember()).key())
                .withRequiredCheck(field -> Component.of(field.getRawMember()).isRequired())
                .withDescriptionResolver(field ->
                        Component.of(field.getRawMember()).description().orElse(null));
        return builder.build();
    }

    private static boolean isDefinition(TypeScope scope) {
        return scope.getType().getErasedType().isAnnotationPresent(Beschreibung.class);
    }

    private static String description(TypeScope scope) {
        return scope.getType().getErasedType().getAnnotation(Beschreibung.class).value();
    }

    private static int index(MemberScope<?, ?> member) {
        Field field = (Field) member.getRawMember();
        return Component.of(field.getDeclaringClass()).indexOf(Component.of(field));
    }
}
