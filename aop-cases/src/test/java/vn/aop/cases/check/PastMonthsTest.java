package vn.aop.cases.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.decision.Assessment;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Language;
import vn.aop.core.text.Problem;

/** Nobody is told in October to do something about a month that is past. */
class PastMonthsTest {

    private static final int MONTHS_PAST = 9;

    /** They ask what was done, tell from when on a law holds, or name the year itself. */
    private static final Set<String> LOOKING_BACK =
            Set.of("review-missed", "plan-unused", "threshold-crossed", "outside-year");

    /** A cost that the plan forgets all year, or counts twice, is put right for all of it. */
    private static final Set<String> OF_THE_WHOLE_YEAR = Set.of("cost-left-out", "goods-payment");

    static List<String> rules() {
        return BuiltInRules.checks().rules().stream()
                .map(Rule::id)
                .filter(it -> !LOOKING_BACK.contains(it))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void no_finding_is_about_a_month_that_is_past_and_no_mend_reaches_into_one(String id) {
        CheckPage page = CheckPage.of(id, Language.VI).orElseThrow();
        for (CheckPage.Excerpt excerpt : page.excerpts()) {
            ExamplePlan example = ExamplePlan.of(excerpt);
            Plan plan = example.history().current();
            LocalDate today = plan.year().first().plusMonths(MONTHS_PAST).atDay(5);

            BuiltInRules.checks()
                    .check(example.history(), example.circumstances().on(today))
                    .findings()
                    .stream()
                    .filter(it -> it.rule().equals(id))
                    .forEach(it -> assertThat(past(it, plan, today)).as(it.toString()).isEmpty());
        }
    }

    private static List<Object> past(Finding finding, Plan plan, LocalDate today) {
        Stream<Object> months =
                finding.message().args().values().stream()
                        .flatMap(
                                it ->
                                        it instanceof Collection<?> many
                                                ? many.stream()
                                                : Stream.of(it))
                        .filter(YearMonth.class::isInstance)
                        .map(YearMonth.class::cast)
                        .filter(
                                it ->
                                        plan.year().contains(it)
                                                && it.isBefore(YearMonth.from(today)))
                        .map(it -> it);
        return Stream.concat(
                        months,
                        Assessment.past(plan, Optional.of(today), finding.remedy()).stream()
                                .filter(it -> it.reason() == Problem.Reason.PAST)
                                .filter(it -> !OF_THE_WHOLE_YEAR.contains(finding.rule())))
                .toList();
    }
}
