package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Selection;

/** {@link Balance} alone knows what balances are called. */
class BalanceNamesTest {

    private static final String NAMES =
            Arrays.stream(Balance.values()).map(Balance::id).collect(Collectors.joining("|"));

    /** A selection or metric of a name that is written down, or a balance looked for by one. */
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?:Selection|Metric|Metric\\.Name|Balance)"
                            + "(?:\\.of|\\.parse|\\.find)?\\(\\s*\"(?:"
                            + NAMES
                            + ")\"");

    private static final List<Path> SOURCES =
            Stream.of("aop-core", "aop-cases", "aop-web")
                    .map(it -> Path.of("..", it, "src", "main", "java"))
                    .toList();

    @Test
    void no_class_but_one_writes_the_name_of_a_balance() throws IOException {
        for (Path sources : SOURCES) {
            try (Stream<Path> files = Files.walk(sources)) {
                assertThat(files.filter(it -> it.toString().endsWith(".java")).toList())
                        .isNotEmpty()
                        .noneMatch(BalanceNamesTest::writes);
            }
        }
    }

    private static boolean writes(Path file) {
        try {
            String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "");
            return WRITTEN.matcher(code).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Balance.class)
    void a_balance_is_found_by_its_name_and_asked_for_by_it(Balance balance) {
        assertThat(Balance.find(balance.id())).contains(balance);
        assertThat(balance.of().balance()).contains(balance);
        assertThat(balance.of("toys")).isEqualTo(Selection.of(balance.id(), "toys"));
        assertThat(Metric.parse(balance.id()).selections()).containsExactly(balance.of());
        assertThat(Metric.parse(balance.id()).unit()).isEqualTo(balance.unit());
    }
}
