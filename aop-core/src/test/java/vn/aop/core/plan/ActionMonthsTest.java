package vn.aop.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.action.Action;
import vn.aop.core.action.Milestone;
import vn.aop.core.figures.Span;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

class ActionMonthsTest {

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"2021-01, 2026-03", "2026-03, 2031-12", "2025-06, 2025-12"})
    void accepts_actions_within_five_years_of_the_year(YearMonth from, YearMonth to) {
        SmallShop shop = shopWithGoalsOnly().withActions(action(new Span(from, to)));

        assertThatCode(shop::plan).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"2020-12, 2026-03, from, 2020-12", "2026-03, 2032-01, to, 2032-01"})
    void refuses_actions_that_begin_or_end_further_away(
            YearMonth from, YearMonth to, String key, YearMonth found) {
        SmallShop shop = shopWithGoalsOnly().withActions(action(new Span(from, to)));

        assertThat(problems(shop))
                .containsExactly(problem("actions/A1/" + key, "plan.action-far-from-year", found));
    }

    @Test
    void refuses_each_milestone_outside_the_year() {
        YearMonth before = JANUARY.minusMonths(1);
        SmallShop shop =
                shopWithGoalsOnly().withActions(action(Span.of(MARCH), MARCH, before, MARCH));

        assertThat(problems(shop))
                .containsExactly(
                        problem(
                                "actions/A1/milestones/1/month",
                                "plan.milestone-outside-year",
                                before));
    }

    private static List<Problem> problems(SmallShop shop) {
        return catchThrowableOfType(ProblemsException.class, shop::plan).problems();
    }

    private static Problem problem(String where, String key, YearMonth found) {
        return Problem.at(Place.of(where), key)
                .with("found", found)
                .with("from", YEAR.first())
                .with("to", YEAR.last());
    }

    private static Action action(Span running, YearMonth... milestones) {
        return Action.builder("A1", Text.of("A1"), running)
                .milestones(
                        List.of(milestones).stream()
                                .map(it -> new Milestone(Text.of("M"), it))
                                .toList())
                .build();
    }
}
