package vn.aop.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.PrintStream;
import java.io.Writer;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes answers for programs: small records, their parts in the order in which they are declared.
 */
public final class Json {

    private static final ObjectWriter WRITER = writer();

    private Json() {}

    /** Returns a value as JSON, indented, without an end of line. */
    public static String write(Object value) {
        return WRITER.writeValueAsString(value);
    }

    /**
     * Writes a value as {@link #write} does, piece by piece: it never stands in memory whole. What
     * the stream throws is thrown as it is.
     */
    public static void write(Object value, PrintStream out) {
        WRITER.writeValue(
                new Writer() {
                    @Override
                    public void write(char[] letters, int from, int length) {
                        out.print(String.valueOf(letters, from, length));
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                },
                value);
    }

    private static ObjectWriter writer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(
                                Separators.createDefaultInstance()
                                        .withArrayEmptySeparator("")
                                        .withObjectEmptySeparator("")
                                        .withObjectNameValueSpacing(Separators.Spacing.AFTER))
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter);
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(SerializationFeature.WRAP_EXCEPTIONS)
                .changeDefaultPropertyInclusion(
                        usual -> usual.withValueInclusion(JsonInclude.Include.ALWAYS))
                .build()
                .writer()
                .with(printer);
    }
}
