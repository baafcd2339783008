package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.cases.actuals.Shop.accepted;
import static vn.aop.cases.actuals.Shop.sales;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.MappingFile;
import vn.aop.cases.actuals.mapping.Presets;

/** What {@code docs/mapping.md} shows can be read, and comes to the sums that it tells. */
class MappingPageTest {

    private static final Path PAGE = Path.of("../docs/mapping.md");

    private static final Pattern EXAMPLE =
            Pattern.compile(
                    "```csv\\R((?:(?!```).)*)```(?:(?!```csv).)*?```yaml\\R((?:(?!```).)*)```"
                            + "(?:(?!```csv).)*?\\R→ (.*?)\\R",
                    Pattern.DOTALL);

    private static final Pattern SUM = Pattern.compile("`(\\w+)` (\\d+)");

    /**
     * An example of the page.
     *
     * @param sales the file
     * @param mapping its mapping
     * @param sums what they come to
     */
    record Example(String sales, String mapping, String sums) {
        @Override
        public String toString() {
            return sums;
        }
    }

    static Stream<Example> examples() throws IOException {
        Matcher found = EXAMPLE.matcher(Files.readString(PAGE));
        return found
                .results()
                .map(it -> new Example(it.group(1), it.group(2), it.group(3)))
                .toList()
                .stream();
    }

    @Test
    void has_an_example_of_every_program() throws IOException {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(Files.readString(PAGE)).contains(Presets.ids());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_comes_to_the_sums_on_the_page(Example example) {
        ImportMapping mapping =
                MappingFile.read("ban-hang.yaml", example.mapping())
                        .value()
                        .orElseThrow(
                                () ->
                                        new AssertionError(
                                                MappingFile.read("m.yaml", example.mapping())
                                                        .problems()));

        ImportReport report = accepted(sales(mapping), example.sales().strip());

        Map<String, String> expected = new TreeMap<>();
        SUM.matcher(example.sums())
                .results()
                .map(MatchResult.class::cast)
                .forEach(it -> expected.put(it.group(1), it.group(2)));
        Map<String, String> sums = new TreeMap<>();
        report.totals().forEach((account, total) -> sums.put(account.id(), total.toPlainString()));
        sums.values().removeIf("0"::equals);
        assertThat(sums).isEqualTo(expected);
    }
}
