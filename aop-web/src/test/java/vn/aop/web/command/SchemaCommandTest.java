package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.cases.Schemas;

class SchemaCommandTest {

    private static final Path SHIPPED =
            Path.of("../aop-cases/src/main/resources/vn/aop/cases/schema");

    static List<String> names() {
        return Schemas.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void prints_the_schema_that_is_shipped(String kind) throws IOException {
        Ran ran = Ran.aop("schema", kind);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isEqualTo(Aop.FINE);
        assertThat(ran.out().strip())
                .isEqualTo(Files.readString(SHIPPED.resolve(kind + "-1.schema.json")).strip());
    }

    @Test
    void every_schema_that_is_shipped_is_printed() throws IOException {
        try (var files = Files.list(SHIPPED)) {
            assertThat(
                            files.map(it -> it.getFileName().toString())
                                    .filter(it -> it.endsWith("-1.schema.json"))
                                    .map(it -> it.replace("-1.schema.json", "")))
                    .containsExactlyInAnyOrderElementsOf(Schemas.names());
        }
    }

    @Test
    void an_unknown_kind_is_told_with_those_that_there_are() {
        Ran ran = Ran.aop("schema", "plam", "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith(
                        "KIND: There is no file of the kind “plam”; there are: plan, case, changes")
                .hasLineCount(1);
    }
}
