package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.web.ownrule.OwnRules;

/** Somebody's own rule is asked by the desk and speaks there in its own words. */
class OwnRuleOnDeskTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "vi, “Quà tặng cho mẹ mới sinh” bắt đầu đúng tháng 3",
        "en, “Quà tặng cho mẹ mới sinh” starts in March",
    })
    void what_it_finds_in_a_plan_that_follows_a_yes_is_told(String language, String told) {
        Map<String, String> question = new HashMap<>(Chance.fields());
        question.put("lang", language);
        try (WebVisitor visitor = OwnRules.beside("desk-rules", WebVisitor::new)) {
            String page =
                    visitor.get(
                                    "/cases/babycare-house/desk?"
                                            + WebVisitor.form(Chance.flat(question)))
                            .body();

            assertThat(page).contains(told);
        }
    }
}
