package vn.aop.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A JSON Schema that is shipped as a resource and generated from the shapes. */
public final class ShippedSchema {

    private static final String META_SCHEMA = "https://json-schema.org/draft/2020-12/schema";
    private static final Path FOLDER = Path.of("src/main/resources/vn/aop/cases/schema");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Path file;
    private final String generated;
    private final Schema schema;

    /**
     * Makes the schema.
     *
     * @param file the name of the resource
     * @param generated what the shapes say now
     */
    public ShippedSchema(String file, String generated) {
        this.file = FOLDER.resolve(file);
        this.generated = generated;
        this.schema = REGISTRY.getSchema(generated);
    }

    /** Compares the resource with the shapes, or writes it when asked to. */
    public void assertIsUpToDate() {
        try {
            if (Boolean.getBoolean("schema.write")) {
                Files.writeString(file, generated);
            }
            assertThat(Files.readString(file))
                    .as(
                            "%s is out of date; write it again with"
                                    + " mvn -pl aop-core,aop-cases test -Dtest='PlanSchemaTest,*FileTest'"
                                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dschema.write=true",
                            file)
                    .isEqualTo(generated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what keeps this from being a schema. */
    public List<Error> problemsAsSchema() {
        return REGISTRY.getSchema(SchemaLocation.of(META_SCHEMA))
                .validate(generated, InputFormat.JSON);
    }

    /** Returns what in a YAML or JSON text does not keep to the schema. */
    public List<Error> problemsOf(String text) {
        return text.startsWith("{")
                ? schema.validate(text, InputFormat.JSON)
                : schema.validate(withoutEmojis(text), InputFormat.YAML);
    }

    /** The validator reads YAML in pieces, and stumbles over an emoji that lies across two. */
    private static String withoutEmojis(String yaml) {
        return yaml.replaceAll("[^\\x{0}-\\x{FFFF}]", "x");
    }
}
