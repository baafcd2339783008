package vn.aop.cases.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.text.Language;

/** What somebody calls a thing proves little: what must be mended does not hang on any name. */
class FreeTextTest {

    static List<String> rules() {
        return BuiltInRules.all().stream().map(Rule::id).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_must_be_mended_must_be_under_any_name(String id) {
        for (CheckPage.Excerpt excerpt : CheckPage.of(id, Language.VI).orElseThrow().excerpts()) {
            assertThat(musts(ExamplePlan.renamed(excerpt)))
                    .as(excerpt.yaml())
                    .containsAll(musts(ExamplePlan.of(excerpt)));
        }
    }

    private static Set<String> musts(ExamplePlan plan) {
        return plan.check().of(Severity.MUST_MEND).stream()
                .map(it -> it.rule() + " at " + it.where())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
