package de.vertragswerk.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The named values of a definition; notes which of them a template asked for. */
final class Values implements TemplateHashModel {
    private final Map<String, String> values;
    private final Set<String> used;
    private final InlineFormat format;

    Values(Map<String, String> values, Set<String> used, InlineFormat format) {
        this.values = values;
        this.used = used;
        this.format = format;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        String value = values.get(key);
        if (value == null) {
            return null;
        }
        used.add(key);
        return format.value(key, value);
    }

    @Override
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
