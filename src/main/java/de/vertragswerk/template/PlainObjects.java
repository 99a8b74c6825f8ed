package de.vertragswerk.template;

import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;

/** Wraps strings, numbers, lists and maps for templates, and nothing that has methods. */
final class PlainObjects {
    static final SimpleObjectWrapper WRAPPER = new SimpleObjectWrapper(Configuration.VERSION_2_3_34);

    private PlainObjects() {}
}
