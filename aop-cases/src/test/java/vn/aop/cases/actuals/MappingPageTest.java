package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.cases.actuals.Shop.VND;
import static vn.aop.cases.actuals.Shop.YEAR;
import static vn.aop.cases.actuals.Shop.accepted;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.text.Text;

/** What {@code docs/mapping.md} shows can be read, and comes to the sums that it tells. */
class MappingPageTest {

    private static final Path PAGE = Path.of("../docs/mapping.md");

    private static final Pattern EXAMPLE =
            Pattern.compile(
                    "```csv\\R((?:(?!```).)*)```(?:(?!```csv).)*?```yaml\\R((?:(?!```).)*)```"
                            + "(?:(?!```csv).)*?\\R→ (.*?)\\R",
                    Pattern.DOTALL);

    private static final List<Measure> COUNTED =
            Stream.of("bills", "guests", "items")
                    .map(it -> Measure.of(it, Text.of(it), Text.of(it)))
                    .toList();
    private static final ActualsImport WITH_COUNTS =
            ActualsImport.into(Shop.vocabulary().with(COUNTED, List.of()), VND, YEAR);

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

    private static String count(ImportReport report, Measure measure) {
        return report.actuals().months().stream()
                .flatMap(
                        month ->
                                report
                                        .actuals()
                                        .figures()
                                        .quantities()
                                        .sum(Selection.of(measure, List.of()), Span.of(month))
                                        .number()
                                        .stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros()
                .toPlainString();
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

        ImportReport report = accepted(WITH_COUNTS.by(mapping), example.sales().strip());

        Map<String, String> expected = new TreeMap<>();
        SUM.matcher(example.sums())
                .results()
                .map(MatchResult.class::cast)
                .forEach(it -> expected.put(it.group(1), it.group(2)));
        Map<String, String> sums = new TreeMap<>();
        report.totals().forEach((account, total) -> sums.put(account.id(), total.toPlainString()));
        COUNTED.forEach(it -> sums.put(it.id(), count(report, it)));
        sums.values().removeIf("0"::equals);
        assertThat(sums).isEqualTo(expected);
    }
}
