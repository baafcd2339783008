package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.core.check.Rule;
import vn.aop.core.check.rules.BuiltInRules;

class ExplainCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void reads_as_approved(String language) throws IOException {
        Ran ran = Ran.aop("explain", "too-many-goals", "--lang", language);

        Golden.assertApproved("explain-" + language, ran.out());
        Desk.fitsTheTerminal(ran.out());
        assertThat(ran.status()).isEqualTo(Aop.FINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_page_fits_the_terminal(String language) {
        for (Rule rule : BuiltInRules.checks().rules()) {
            Ran ran = Ran.aop("explain", rule.id(), "--lang", language);

            Desk.fitsTheTerminal(ran.out());
            assertThat(ran.out()).doesNotContain("**", "```");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void lists_every_rule(String language) {
        Ran ran = Ran.aop("explain", "--lang", language);

        Desk.fitsTheTerminal(ran.out());
        for (Rule rule : BuiltInRules.checks().rules()) {
            assertThat(ran.out().lines()).anyMatch(it -> it.startsWith("  " + rule.id() + " "));
        }
    }

    @Test
    void lists_every_rule_for_programs() {
        JsonNode rules =
                JsonMapper.shared()
                        .readTree(Ran.aop("explain", "--format", "json", "--lang", "en").out())
                        .get("rules");

        List<String> ids = rules.valueStream().map(it -> it.get("id").asString()).toList();
        assertThat(ids).isEqualTo(BuiltInRules.checks().rules().stream().map(Rule::id).toList());
    }

    @Test
    void explains_a_rule_to_programs() {
        JsonNode rule =
                JsonMapper.shared()
                        .readTree(
                                Ran.aop(
                                                "explain",
                                                "too-many-goals",
                                                "--format",
                                                "json",
                                                "--lang",
                                                "en")
                                        .out());

        assertThat(rule.propertyNames())
                .containsExactly("id", "kind", "topic", "title", "thresholds", "lesson", "page");
        assertThat(rule.at("/thresholds/0/small").asString()).isEqualTo("5");
        assertThat(rule.get("page").asString()).startsWith("# Too many goals");
    }

    @Test
    void explains_a_rule_of_ones_own() throws IOException {
        Ran ran = Ran.beside("own-rules", "explain", "rainy-season", "--lang", "en");

        Golden.assertApproved("explain-own-rule-en", ran.out());
    }

    @Test
    void says_so_where_a_rule_has_no_page() {
        Ran ran = Ran.beside("broken-rules", "explain", "broken-rule", "--lang", "en");

        assertThat(ran.out()).contains("broken-rule · Must mend · Size", "without a page");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "too-many-gaols | RULE: There is no rule “too-many-gaols”; aop explain lists them all."
                        + " Did you mean: too-many-goals?",
                "goals-imply-shrink | RULE: There is no rule “goals-imply-shrink”; aop explain lists"
                        + " them all. Did you mean: goals-imply-shrinking?",
                "dance | RULE: There is no rule “dance”; aop explain lists them all.",
                "../../plan | RULE: There is no rule “../../plan”; aop explain lists them all."
            })
    void an_unknown_rule(String rule, String message) {
        Ran ran = Ran.aop("explain", rule, "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith(message).hasLineCount(1);
    }
}
