package vn.aop.cases.babycare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.core.estimate.LatestEstimate;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.review.MonthlyReview;

/** A number of the estimate that is asked for alone is the one that is told with its reasons. */
class EstimateNumbersTest {

    private static final Case CASE = Cases.shipped().find("babycare-house").orElseThrow();
    private static final Plan PLAN = CASE.plan();

    @ParameterizedTest
    @ValueSource(strings = {"2026-01", "2026-03", "2026-08", "2026-11"})
    void alone_and_with_its_reasons_it_is_the_same(String month) {
        YearMonth reviewed = YearMonth.parse(month);
        LatestEstimate estimate =
                MonthlyReview.of(PLAN, CASE.sales(PLAN), reviewed).estimate().orElseThrow();

        for (Span span : spans(reviewed)) {
            for (Selection what : selections(estimate)) {
                assertThat(estimate.value(what, span))
                        .as("%s %s", what, span)
                        .isEqualTo(estimate.term(what, span).value());
            }
        }
    }

    private static List<Span> spans(YearMonth reviewed) {
        YearMonth first = PLAN.year().first();
        YearMonth last = PLAN.year().last();
        return List.of(
                PLAN.year().span(),
                new Span(first, reviewed),
                new Span(reviewed.plusMonths(1), last),
                new Span(reviewed, last),
                Span.of(reviewed),
                Span.of(last));
    }

    private static List<Selection> selections(LatestEstimate estimate) {
        List<Selection> all = new ArrayList<>();
        for (Line line : estimate.figures().lines()) {
            all.add(line.selection());
            all.add(new Selection(line.account().kind().id(), List.of()));
        }
        for (Balance balance : Balance.values()) {
            all.add(balance.of());
        }
        return all.stream().distinct().toList();
    }
}
