package vn.aop.cases.file;

import java.io.StringWriter;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes nodes as JSON: objects on several lines, lists of values on one. */
final class JsonWriter {

    private JsonWriter() {}

    static String write(Node node) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json =
                JsonFactory.builder().build().createGenerator(new Layout(), out)) {
            write(node, json);
        }
        return out + "\n";
    }

    private static void write(Node node, JsonGenerator json) {
        if (node instanceof Node.Fields fields) {
            json.writeStartObject();
            for (Node.Entry entry : fields.entries()) {
                json.writeName(entry.key());
                write(entry.value(), json);
            }
            json.writeEndObject();
        } else if (node instanceof Node.Items items) {
            json.writeStartArray();
            items.items().forEach(item -> write(item, json));
            json.writeEndArray();
        } else if (node instanceof Node.Scalar scalar) {
            write(scalar, json);
        }
    }

    private static void write(Node.Scalar scalar, JsonGenerator json) {
        switch (scalar.kind()) {
            case NUMBER -> json.writeRawValue(new BigDecimal(scalar.text()).toPlainString());
            case TRUTH -> json.writeBoolean(Boolean.parseBoolean(scalar.text()));
            case NOTHING -> json.writeNull();
            default -> json.writeString(scalar.text());
        }
    }

    private static final class Layout extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance()
                                    .withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
