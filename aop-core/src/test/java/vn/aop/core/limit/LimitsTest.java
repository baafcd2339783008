package vn.aop.core.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void are_told_to_planners_one_by_one() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("..", "docs", "limits.md"))) {
            assertThat(lines.filter(it -> it.startsWith("| `")).map(LimitsTest::beginning))
                    .containsExactlyElementsOf(
                            Stream.of(Limits.values()).map(LimitsTest::row).toList());
        }
    }

    private static String beginning(String row) {
        return row.substring(0, row.indexOf(" | ", row.indexOf(" | ") + 1));
    }

    private static String row(Limits limit) {
        String name = limit.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "| `" + name + "` | " + limit.most();
    }

    @Test
    void allow_as_many_as_they_say_and_no_more() {
        assertThat(Limits.GOALS.allows(40)).isTrue();
        assertThat(Limits.GOALS.allows(41)).isFalse();
    }
}
