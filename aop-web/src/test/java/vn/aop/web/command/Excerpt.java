package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Compares an example with a real answer. Lists may be shortened; everything else must be there, by
 * the same names in the same order, with the same values.
 */
final class Excerpt {

    private Excerpt() {}

    static void assertPart(JsonNode example, JsonNode real, String where) {
        if (example.isObject()) {
            assertThat(real.propertyNames())
                    .as(where)
                    .containsExactlyElementsOf(example.propertyNames());
            example.properties()
                    .forEach(
                            it ->
                                    assertPart(
                                            it.getValue(),
                                            real.get(it.getKey()),
                                            where + "/" + it.getKey()));
        } else if (example.isArray()) {
            example.forEach(it -> assertHasPart(it, real, where));
        } else {
            assertThat(real).as(where).isEqualTo(example);
        }
    }

    private static void assertHasPart(JsonNode element, JsonNode array, String where) {
        boolean found =
                StreamSupport.stream(array.spliterator(), false)
                        .anyMatch(candidate -> isPart(element, candidate));
        assertThat(found).as(where + " has no " + element).isTrue();
    }

    private static boolean isPart(JsonNode example, JsonNode real) {
        try {
            assertPart(example, real, "");
            return true;
        } catch (AssertionError different) {
            return false;
        }
    }
}
