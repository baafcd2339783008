package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.web.command.text.Columns;
import vn.aop.web.command.text.Ink;

class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void reads_as_approved(String language) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String command :
                new String[] {
                    "",
                    "cases",
                    "new",
                    "check",
                    "explain",
                    "trace",
                    "project",
                    "coherence",
                    "decide",
                    "cut",
                    "correct",
                    "log",
                    "amend",
                    "history",
                    "compare",
                    "review",
                    "import",
                    "baseline",
                    "migrate",
                    "schema",
                    "serve",
                    "case",
                    "case new",
                    "case check",
                    "case preview"
                }) {
            List<Object> words = new ArrayList<>(List.of(command.split(" ")));
            words.remove("");
            words.addAll(List.of("--help", "--lang", language));
            Ran ran = Ran.aop(words.toArray());
            assertThat(ran.status()).isEqualTo(Aop.FINE);
            all.append(("$ aop " + command + " --help\n").replace("  ", " "));
            all.append(ran.out()).append('\n');
        }

        Golden.assertApproved("help-" + language, all.toString());
        assertThat(all.toString().lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void speaks_vietnamese_unless_asked_otherwise() {
        assertThat(Ran.aop("--help").out()).contains("Cách viết: aop");
    }

    @Test
    void speaks_the_language_of_the_environment_unless_an_option_says_otherwise() {
        Map<String, String> english = Map.of("AOP_LANG", "en");

        Ran asked = Ran.aop(english, Ink.PLAIN, "--help");
        Ran overruled = Ran.aop(english, Ink.PLAIN, "--help", "--lang=vi");

        assertThat(asked.out()).contains("Usage: aop");
        assertThat(overruled.out()).contains("Cách viết: aop");
    }

    @ParameterizedTest
    @CsvSource({"--lang en review --help", "review --lang en --help", "review --help --lang=en"})
    void takes_common_options_before_and_after_the_command(String words) {
        assertThat(Ran.aop((Object[]) words.split(" ")).out()).contains("Usage: aop review");
    }

    @Test
    void tells_its_version() {
        Ran ran = Ran.aop("--version", "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.FINE);
        assertThat(ran.out()).startsWith("aop");
    }
}
