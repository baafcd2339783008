package vn.aop.web.review;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.decision.recovery.WokenResponses;
import vn.aop.core.estimate.LandingMethod;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.response.RiskResponse;
import vn.aop.core.review.AccountReview;
import vn.aop.core.review.BudgetReview;
import vn.aop.core.review.EarlyWarning;
import vn.aop.core.review.GoalReview;
import vn.aop.core.review.Holdings;
import vn.aop.core.review.KpiReview;
import vn.aop.core.review.MeasureReview;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.Signals;
import vn.aop.core.review.Variance;
import vn.aop.core.review.YearOnYear;
import vn.aop.core.review.sales.SalesReasons;
import vn.aop.core.review.sales.VariancePart;
import vn.aop.core.risk.Risk;
import vn.aop.core.signal.Signal;
import vn.aop.core.text.Message;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;
import vn.aop.web.widget.PersonDays;

/**
 * Every number of a monthly review by an address of its own, so that a page can show it and a
 * reader can ask why.
 *
 * <p>Addresses read like the page, for example {@code goals/G1/landing/performance-carried}, {@code
 * accounts/revenue/online/-/to-date/variance}, {@code budget/online_ads/left}; {@code -} stands for
 * all channels or all groups.
 */
final class ReviewNumbers {

    static final String ALL = "-";

    private final Map<String, ReviewNumber> byPath = new LinkedHashMap<>();
    private final MonthlyReview review;

    private ReviewNumbers(MonthlyReview review) {
        this.review = review;
    }

    static ReviewNumbers of(MonthlyReview review) {
        ReviewNumbers numbers = new ReviewNumbers(review);
        Signals signals = new Signals(review);
        review.goals().forEach(numbers::add);
        review.goals()
                .forEach(
                        it ->
                                numbers.add(
                                        "goals/" + it.goal().id(),
                                        about(it.goal().name()),
                                        signals.of(it)));
        numbers.addMonths();
        numbers.addYearOnYear();
        review.accounts().forEach(numbers::add);
        HeldNumbers.add(new Holdings(review).held(), numbers::add);
        review.measures().forEach(numbers::add);
        numbers.addSales();
        review.kpis().forEach(numbers::add);
        review.kpis()
                .forEach(
                        it ->
                                numbers.add(
                                        "kpis/" + it.kpi().id(),
                                        about(it.kpi().name()),
                                        signals.of(it)));
        review.budget().forEach(numbers::add);
        review.people().forEach(numbers::add);
        review.risks()
                .forEach(it -> numbers.add("risks/" + it.subject().id(), it, it.subject().name()));
        WokenResponses woken = new WokenResponses(review);
        woken.risks().forEach(it -> woken.of(it).ifPresent(made -> numbers.add(it, made)));
        review.assumptions()
                .forEach(
                        it ->
                                numbers.add(
                                        "assumptions/" + it.subject().id(),
                                        it,
                                        it.subject().statement()));
        return numbers;
    }

    /** Returns the number at an address, if the review has it. */
    Optional<ReviewNumber> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Returns all addresses, in the order of the page. */
    Set<String> paths() {
        return Collections.unmodifiableSet(byPath.keySet());
    }

    /** What a response to a risk that has woken brings. */
    private void add(Risk risk, Validated<RiskResponse, Problem> made) {
        made.value().map(RiskResponse::moved).orElse(List.of()).stream()
                .forEach(
                        it ->
                                add(
                                        "risks/" + risk.id() + "/" + it.id() + "/back",
                                        about(risk.name()),
                                        it.back()));
    }

    private void add(GoalReview goal) {
        String path = "goals/" + goal.goal().id() + "/";
        Message about = about(goal.goal().name());
        add(path + "target", about, goal.target());
        add(path + "plan-to-date", about, goal.planToDate());
        add(path + "actual-to-date", about, goal.actualToDate());
        for (LandingMethod method : LandingMethod.values()) {
            add(path + "landing/" + method.id(), about, goal.landing().by(method));
        }
        goal.landing()
                .band()
                .ifPresent(
                        it -> {
                            add(path + "landing/low", about, it.low());
                            add(path + "landing/high", about, it.high());
                        });
        goal.landing()
                .backTest()
                .forEach((method, error) -> add(path + "back-test/" + method.id(), about, error));
    }

    private void addMonths() {
        Selection revenue = Selection.of(AccountKind.REVENUE);
        MetricSource planned = review.planned().sums();
        MetricSource actual = review.actualSums();
        MetricSource lastYear = review.plan().baseline().source();
        for (YearMonth month : review.plan().year().months()) {
            Span span = Span.of(month);
            String path = "months/" + month + "/";
            Message about = Message.of("why.about-in").with("what", revenue).with("when", span);
            add(path + "plan", about, read("plan", planned.term(revenue, span)));
            if (!month.isAfter(review.month())) {
                add(path + "actual", about, read("actual", actual.term(revenue, span)));
            }
            Traced before = lastYear.term(revenue, span.yearBefore());
            add(path + "last-year", about, before.as(lastYear(span.yearBefore())));
        }
    }

    private void addYearOnYear() {
        Message about =
                Message.of("why.about-in")
                        .with("what", Selection.of(AccountKind.REVENUE))
                        .with("when", Span.of(review.month()));
        YearOnYear years = review.yearOnYear();
        years.together().ifPresent(it -> add("year-on-year/together", about, it.change()));
        years.aroundTet().ifPresent(it -> add("year-on-year/around-tet", about, it.change()));
        add("year-on-year/change", about, years.plain().change());
        years.withTet().ifPresent(it -> add("year-on-year/with-tet", about, it.change()));
    }

    private static Traced read(String label, Traced traced) {
        return traced.as(Message.of("trace." + label));
    }

    private static Message lastYear(Span span) {
        return Message.of("trace.last-year").with("span", span);
    }

    private void add(AccountReview account) {
        String path = path(account);
        Selection selection = new Selection(account.account(), account.tags());
        Span toDate = review.plan().year().through(review.month());
        add(path + "/month/", selection, Span.of(review.month()), account.month());
        add(path + "/to-date/", selection, toDate, account.toDate());
    }

    private void addSales() {
        List<SalesReasons> reasons = SalesTable.reasons(review);
        for (int i = 0; i < reasons.size(); i++) {
            SalesReasons told = reasons.get(i);
            String path = i == 0 ? "sales/month/" : "sales/to-date/";
            Message about =
                    Message.of("why.about-in")
                            .with("what", Selection.of(AccountKind.REVENUE))
                            .with("when", told.sales().span());
            for (VariancePart part : VariancePart.values()) {
                add(path + "revenue/" + part.id(), about, told.revenue(part));
                add(path + "profit/" + part.id(), about, told.grossProfit(part));
            }
        }
    }

    private void add(MeasureReview measure) {
        String path = path(measure);
        Selection counted = measure.metric().selections().get(0);
        Span toDate = review.plan().year().through(review.month());
        add(path + "/month/", counted, Span.of(review.month()), measure.month());
        add(path + "/to-date/", counted, toDate, measure.toDate());
        Message about =
                Message.of("why.about-in")
                        .with("what", counted)
                        .with("when", Span.of(review.month()));
        add(path + "/change", about, measure.change());
    }

    static String path(MeasureReview measure) {
        return "measures/" + measure.measure().id() + "/" + measure.channel().orElse(ALL);
    }

    static String path(AccountReview account) {
        return "accounts/"
                + account.account()
                + "/"
                + account.channel().orElse(ALL)
                + "/"
                + account.group().orElse(ALL);
    }

    private void add(String path, Selection selection, Span span, Variance variance) {
        Message about = Message.of("why.about-in").with("what", selection).with("when", span);
        add(path + "plan", about, variance.plan());
        add(path + "actual", about, variance.actual());
        add(path + "variance", about, variance.variance());
    }

    private void add(KpiReview kpi) {
        String path = "kpis/" + kpi.kpi().id() + "/";
        Message about = about(kpi.kpi().name());
        add(path + "value", about, kpi.value());
        add(path + "to-date", about, kpi.toDate());
        kpi.target().ifPresent(target -> add(path + "target", about, target));
    }

    private void add(String path, Message about, Signal signal) {
        signal.usual()
                .ifPresent(
                        it -> {
                            add(path + "/usual/low", about, it.low());
                            add(path + "/usual/high", about, it.high());
                        });
    }

    private void add(BudgetReview line) {
        String path = "budget/" + line.line().id() + "/";
        Message about = about(line.line().name());
        add(path + "planned", about, line.planned());
        add(path + "planned-to-date", about, line.plannedToDate());
        add(path + "spent", about, line.spent());
        add(path + "left", about, line.left());
        add(path + "expected", about, line.expected());
        line.flexible()
                .ifPresent(
                        it -> {
                            add(path + "allowed", about, it.allowed());
                            add(path + "of-volume", about, it.ofVolume());
                            add(path + "of-spending", about, it.ofSpending());
                            add(path + "allowed-year", about, it.year());
                        });
    }

    private void add(PersonMonth person) {
        PersonDays days = PersonDays.of(review.planned(), person);
        String path = "people/" + person.person().id() + "/";
        Message about = about(person.person().name());
        add(path + "available", about, days.available());
        add(path + "effort", about, days.effort());
        add(path + "left", about, days.left());
    }

    private void add(String path, EarlyWarning<?> watch, Object subject) {
        int months = watch.watched().size();
        for (int i = 0; i < months; i++) {
            YearMonth month = review.month().minusMonths(months - 1L - i);
            add(path + "/watched/" + month, about(subject), watch.watched().get(i));
        }
    }

    private void add(String path, Message about, Traced traced) {
        byPath.put(path, new ReviewNumber(path, about, traced));
    }

    static Message about(Object what) {
        return Message.of("why.about").with("what", what);
    }
}
