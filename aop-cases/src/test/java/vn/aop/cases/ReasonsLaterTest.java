package vn.aop.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.aop.core.estimate.LandingMethod;
import vn.aop.core.estimate.LatestEstimate;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.Standing;

/**
 * Numbers whose reasons are worked out only when they are asked for are the numbers that follow
 * from these reasons.
 */
class ReasonsLaterTest {

    @TestFactory
    Stream<DynamicTest> estimates_are_what_their_reasons_come_to() {
        return Cases.shipped().all().stream()
                .map(
                        it ->
                                DynamicTest.dynamicTest(
                                        it.id(), () -> everyMonth(it, this::requireReasons)));
    }

    @TestFactory
    Stream<DynamicTest> a_review_stands_where_its_plan_does() {
        return Cases.shipped().all().stream()
                .map(
                        it ->
                                DynamicTest.dynamicTest(
                                        it.id(),
                                        () -> everyMonth(it, ReasonsLaterTest::requireStanding)));
    }

    private interface Requirement {
        void of(MonthlyReview review, Actuals actuals);
    }

    private static void everyMonth(Case one, Requirement requirement) {
        Plan plan = one.history().current();
        Actuals actuals = one.sales(plan);
        List<YearMonth> months = List.copyOf(actuals.months());
        assertThat(months).isNotEmpty();
        for (YearMonth month : months) {
            requirement.of(MonthlyReview.of(plan, actuals, month), actuals);
        }
    }

    private static void requireStanding(MonthlyReview review, Actuals actuals) {
        Projection standing = review.standing().orElseThrow();
        Projection anew =
                Standing.of(review.plan(), actuals, review.month().plusMonths(1).atDay(1))
                        .value()
                        .orElseThrow();
        assertThat(standing.plan()).isEqualTo(anew.plan());
        assertThat(standing.figures()).isEqualTo(anew.figures());
        Projection.Estimate estimate = standing.estimate().orElseThrow();
        Projection.Estimate other = anew.estimate().orElseThrow();
        assertThat(estimate.last()).isEqualTo(other.last());
        assertThat(estimate.spent()).isEqualTo(other.spent());
        assertThat(estimate.figures()).isEqualTo(other.figures());
        for (Selection selection : selections(review.plan())) {
            assertThat(standing.source().value(selection, review.plan().year().span()))
                    .as("%s", selection)
                    .isEqualTo(anew.source().value(selection, review.plan().year().span()));
        }
    }

    private void requireReasons(MonthlyReview review, Actuals actuals) {
        LatestEstimate estimate = review.estimate().orElseThrow();
        Span year = review.plan().year().span();
        Span toDate = review.plan().year().through(review.month());
        for (Selection selection : selections(review.plan())) {
            for (LandingMethod method : LandingMethod.values()) {
                LatestEstimate by = estimate.by(method);
                require(by, selection, toDate);
                require(by, selection, year);
                review.plan()
                        .year()
                        .after(review.month())
                        .ifPresent(rest -> require(by, selection, rest));
            }
            require(estimate.beyond(), selection, estimate.beyond().span());
        }
    }

    private static void require(MetricSource source, Selection selection, Span span) {
        Traced term = source.term(selection, span);
        assertThat(term.value())
                .as("%s %s", selection, span)
                .isEqualTo(source.value(selection, span));
        boolean isProvisional = isProvisional(term);
        assertThat(term.isProvisional()).as("%s %s", selection, span).isEqualTo(isProvisional);
        assertThat(source.isFirm() && isProvisional).isFalse();
    }

    /** Asks for all that the number follows from, which is held against it. */
    private static boolean isProvisional(Traced traced) {
        boolean isProvisional =
                traced.origin().filter(it -> it.kind() == Origin.Kind.PROVISIONAL).isPresent();
        for (Traced input : traced.inputs()) {
            isProvisional |= isProvisional(input);
        }
        return isProvisional;
    }

    private static List<Selection> selections(Plan plan) {
        List<Selection> all = new ArrayList<>();
        for (AccountKind kind : AccountKind.values()) {
            all.add(Selection.of(kind));
            plan.company().channels().forEach(it -> all.add(Selection.of(kind, it.id())));
            plan.company().groups().forEach(it -> all.add(Selection.of(kind, it.id())));
        }
        for (Balance balance : Balance.values()) {
            all.add(balance.of());
            if (balance.isOfGoods()) {
                plan.company().groups().forEach(it -> all.add(balance.of(it.id())));
            }
        }
        return all;
    }
}
