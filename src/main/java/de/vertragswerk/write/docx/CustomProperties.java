package de.vertragswerk.write.docx;

import java.util.Map;
import java.util.TreeMap;

/** What a file says of itself in words of ours (ECMA-376 part 1, 22.3); other programs keep it. */
final class CustomProperties {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

    /** The set of properties that users may name. */
    private static final String USERS = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/";

    /** Numbers below it are reserved. */
    private static final int FIRST_NUMBER = 2;

    private CustomProperties() {}

    static byte[] part(Map<String, String> properties) {
        Xml xml = new Xml(
                "Properties", "xmlns", NAMESPACE + "custom-properties", "xmlns:vt", NAMESPACE + "docPropsVTypes");
        int number = FIRST_NUMBER;
        for (Map.Entry<String, String> property : new TreeMap<>(properties).entrySet()) {
            xml.open("property", "fmtid", USERS, "pid", Integer.toString(number), "name", property.getKey());
            xml.open("vt:lpwstr").text(property.getValue()).close().close();
            number++;
        }
        return xml.bytes();
    }
}
