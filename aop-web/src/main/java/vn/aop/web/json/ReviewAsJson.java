package vn.aop.web.json;

import static java.util.Objects.requireNonNull;
import static vn.aop.web.json.NumbersJson.kebab;
import static vn.aop.web.json.NumbersJson.orNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.actuals.RowCounts;
import vn.aop.cases.wording.Wording;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.recovery.WokenResponses;
import vn.aop.core.estimate.Landing;
import vn.aop.core.estimate.LandingMethod;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Today;
import vn.aop.core.review.AccountReview;
import vn.aop.core.review.BudgetReview;
import vn.aop.core.review.EarlyWarning;
import vn.aop.core.review.Favourability;
import vn.aop.core.review.FlexibleBudget;
import vn.aop.core.review.GoalReview;
import vn.aop.core.review.Holdings;
import vn.aop.core.review.KpiReview;
import vn.aop.core.review.LinesToWatch;
import vn.aop.core.review.MeasureReview;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.ReviewSummary;
import vn.aop.core.review.Signals;
import vn.aop.core.review.Variance;
import vn.aop.core.review.YearOnYear;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.core.signal.Attention;
import vn.aop.web.answer.ReviewCautions;
import vn.aop.web.answer.Watched;

/**
 * Turns a monthly review into what is written for programs.
 *
 * @param review the review
 * @param judgedBy the plan by which it judges
 * @param today the day that it is for the plan
 * @param rows what became of the rows of the actuals
 * @param wording the words, speaking of the company
 */
public record ReviewAsJson(
        MonthlyReview review,
        PlanHistory.InForce judgedBy,
        Today today,
        RowCounts rows,
        Wording wording) {

    public ReviewAsJson {
        requireNonNull(review, "review");
        requireNonNull(judgedBy, "judgedBy");
        requireNonNull(today, "today");
        requireNonNull(rows, "rows");
        requireNonNull(wording, "wording");
    }

    public ReviewJson json() {
        Plan plan = review.plan();
        return new ReviewJson(
                PlanJson.of(plan),
                today.day().toString(),
                review.month().toString(),
                currency().getCode(),
                ReviewCautions.of(review, judgedBy, rows).stream()
                        .map(it -> MessageJson.of(it, wording))
                        .toList(),
                review.goals().stream().map(this::goal).toList(),
                review.accounts().stream().map(this::account).toList(),
                NumbersJson.orNull(review.measures().stream().map(this::measure).toList()),
                NumbersJson.orNull(SalesAsJson.all(review)),
                yearOnYear(review.yearOnYear()),
                review.kpis().stream().map(this::kpi).toList(),
                review.budget().stream().map(this::budget).toList(),
                review.people().stream().map(this::person).toList(),
                review.risks().stream().map(it -> warning(it)).toList(),
                review.assumptions().stream().map(it -> warning(it)).toList(),
                responses(),
                RowsJson.of(review.actuals().source(), rows),
                new RecordsAsJson(currency(), wording).json(review.records()),
                summary(review.summary()),
                CashAndStockJson.of(new Holdings(review).held(), currency(), wording));
    }

    private static String asked(Optional<Attention> asked) {
        return asked.map(NumbersJson::kebab).orElse(null);
    }

    private ReviewJson.SummaryJson summary(ReviewSummary summary) {
        LinesToWatch budget = summary.budget();
        return new ReviewJson.SummaryJson(
                summary.heldBack().map(it -> MessageJson.of(it, wording)).orElse(null),
                summary.goalsInDoubt().stream().map(it -> it.goal().id()).toList(),
                summary.deviations().stream().map(AccountReview::account).toList(),
                summary.withoutReserve()
                        .map(
                                it ->
                                        new ReviewJson.WithoutReserveJson(
                                                money(it.reserve()),
                                                money(it.gap()),
                                                it.profit().isProvisional()
                                                        ? List.of("gap")
                                                        : null))
                        .orElse(null),
                new ReviewJson.BudgetWatchJson(
                        ids(budget.passed()),
                        ids(budget.early()),
                        budget.atTheEnd(),
                        budget.lasting(),
                        budget.unknown()));
    }

    private static List<String> ids(List<BudgetReview> lines) {
        return lines.stream().map(it -> it.line().id()).toList();
    }

    private String money(BigDecimal amount) {
        return NumbersJson.money(amount, currency());
    }

    private CurrencyUnit currency() {
        return review.plan().company().currency();
    }

    private NumbersJson numbers() {
        return new NumbersJson(currency(), wording);
    }

    private ReviewJson.GoalJson goal(GoalReview goal) {
        NumbersJson numbers = numbers();
        Signals signals = new Signals(review);
        return new ReviewJson.GoalJson(
                goal.goal().id(),
                TextJson.of(goal.goal().name()),
                goal.goal().metric().toString(),
                goal.goal().metric().unit().toString(),
                kebab(goal.goal().bound()),
                goal.goal().rank(),
                goal.goal().isCore(),
                numbers.write("target", goal.target()),
                numbers.write("planToDate", goal.planToDate()),
                numbers.write("actualToDate", goal.actualToDate()),
                landing(goal.landing(), numbers),
                numbers.judge("status", goal.status(), goal.landing().expected()),
                MessageJson.of(goal.why(), wording),
                numbers.reasons(),
                numbers.provisional(),
                asked(signals.attention(goal)),
                SignalJson.of(signals.of(goal), numbers(), wording));
    }

    private static ReviewJson.LandingJson landing(Landing landing, NumbersJson numbers) {
        return new ReviewJson.LandingJson(
                landed(landing, LandingMethod.MEAN, numbers),
                landed(landing, LandingMethod.PLAN_REMAINING, numbers),
                landed(landing, LandingMethod.PERFORMANCE_CARRIED, numbers),
                landed(landing, LandingMethod.LAST_YEAR_SHAPE, numbers),
                field(landing.chosen()),
                landing.band()
                        .map(
                                it ->
                                        new ReviewJson.BandJson(
                                                numbers.write("landing.band.low", it.low()),
                                                numbers.write("landing.band.high", it.high())))
                        .orElse(null));
    }

    private static String landed(Landing landing, LandingMethod method, NumbersJson numbers) {
        return numbers.write("landing." + field(method), landing.by(method));
    }

    private static String field(LandingMethod method) {
        return switch (method) {
            case MEAN -> "mean";
            case PLAN_REMAINING -> "planRemaining";
            case PERFORMANCE_CARRIED -> "performanceCarried";
            case LAST_YEAR_SHAPE -> "lastYearShape";
        };
    }

    private ReviewJson.AccountJson account(AccountReview account) {
        NumbersJson numbers = numbers();
        return new ReviewJson.AccountJson(
                account.account(),
                orNull(account.channel()),
                orNull(account.group()),
                variance("month", account.month(), numbers),
                variance("toDate", account.toDate(), numbers),
                numbers.reasons(),
                numbers.provisional());
    }

    private ReviewJson.MeasureJson measure(MeasureReview measure) {
        NumbersJson numbers = numbers();
        return new ReviewJson.MeasureJson(
                measure.measure().id(),
                TextJson.of(measure.measure().name()),
                orNull(measure.channel()),
                measure.measure().unit().toString(),
                NumbersJson.kind(measure.measure()),
                variance("month", measure.month(), numbers),
                variance("toDate", measure.toDate(), numbers),
                numbers.write("lastYear", measure.lastYear()),
                numbers.write("change", measure.change()),
                numbers.reasons());
    }

    private static ReviewJson.VarianceJson variance(
            String name, Variance variance, NumbersJson numbers) {
        return new ReviewJson.VarianceJson(
                numbers.write(name + ".plan", variance.plan()),
                numbers.write(name + ".actual", variance.actual()),
                numbers.write(name + ".variance", variance.variance()),
                variance.favourability() == Favourability.NEUTRAL
                        ? null
                        : variance.favourability() == Favourability.FAVOURABLE);
    }

    private ReviewJson.YearOnYearJson yearOnYear(YearOnYear years) {
        NumbersJson numbers = numbers();
        return new ReviewJson.YearOnYearJson(
                numbers.write("actual", years.actual()),
                against("plain", years.plain(), numbers),
                years.withTet().map(it -> against("withTet", it, numbers)).orElse(null),
                years.together().map(it -> against("together", it, numbers)).orElse(null),
                years.aroundTet().map(it -> against("aroundTet", it, numbers)).orElse(null),
                years.assumption().map(it -> MessageJson.of(it, wording)).orElse(null),
                numbers.reasons());
    }

    private ReviewJson.AgainstJson against(
            String name, YearOnYear.Against against, NumbersJson numbers) {
        return new ReviewJson.AgainstJson(
                numbers.write(name + ".lastYear", against.lastYear()),
                numbers.write(name + ".change", against.change()),
                MessageJson.of(against.why(), wording));
    }

    private ReviewJson.KpiJson kpi(KpiReview kpi) {
        NumbersJson numbers = numbers();
        Signals signals = new Signals(review);
        return new ReviewJson.KpiJson(
                kpi.kpi().id(),
                TextJson.of(kpi.kpi().name()),
                kpi.kpi().metric().toString(),
                kpi.kpi().metric().unit().toString(),
                kebab(kpi.kpi().bound()),
                numbers.write("value", kpi.value()),
                numbers.write("toDate", kpi.toDate()),
                kpi.target().map(it -> numbers.write("target", it)).orElse(null),
                numbers.judge("status", kpi.status(), kpi.value()),
                MessageJson.of(kpi.why(), wording),
                numbers.reasons(),
                numbers.provisional(),
                asked(signals.attention(kpi)),
                SignalJson.of(signals.of(kpi), numbers(), wording));
    }

    private ReviewJson.BudgetJson budget(BudgetReview budget) {
        NumbersJson numbers = numbers();
        return new ReviewJson.BudgetJson(
                budget.line().id(),
                TextJson.of(budget.line().name()),
                budget.line().line().account().id(),
                orNull(budget.line().line().channel()),
                orNull(budget.line().line().group()),
                kebab(budget.line().limit()),
                numbers.write("planned", budget.planned()),
                numbers.write("plannedToDate", budget.plannedToDate()),
                numbers.write("spent", budget.spent()),
                numbers.write("left", budget.left()),
                numbers.write("expected", budget.expected()),
                budget.flexible().map(it -> flexible(it, numbers)).orElse(null),
                orNull(budget.usedUpIn()),
                kebab(review.summary().budget().alarm(budget)),
                MessageJson.of(budget.why(), wording),
                numbers.reasons());
    }

    private static ReviewJson.FlexibleJson flexible(FlexibleBudget budget, NumbersJson numbers) {
        return new ReviewJson.FlexibleJson(
                numbers.write("allowed", budget.allowed()),
                numbers.write("ofVolume", budget.ofVolume()),
                numbers.write("ofSpending", budget.ofSpending()),
                numbers.write("year", budget.year()));
    }

    private ReviewJson.PersonJson person(PersonMonth person) {
        NumbersJson numbers = numbers();
        Value days = Value.of(person.person().daysPerMonth(), Unit.DAYS);
        return new ReviewJson.PersonJson(
                person.person().id(),
                TextJson.of(person.person().name()),
                numbers.write("available", days),
                numbers.write("effort", person.needed()),
                person.routine().map(it -> numbers.write("routine", it)).orElse(null),
                numbers.write("left", days.minus(person.needed())),
                person.isOverloaded(),
                numbers.reasons());
    }

    private List<ResponsesAsJson.ResponseEffectJson> responses() {
        WokenResponses woken = new WokenResponses(review);
        return new ResponsesAsJson(review.plan(), wording).of(woken.risks(), woken::of);
    }

    private ReviewJson.WarningJson warning(EarlyWarning<?> watch) {
        return new ReviewJson.WarningJson(
                Watched.id(watch),
                TextJson.of(Watched.name(watch)),
                watch.trigger().metric().toString(),
                watch.trigger().metric().unit().toString(),
                kebab(watch.trigger().side()),
                numbers().write(watch.trigger().threshold(), watch.trigger().metric().unit()),
                watch.trigger().months(),
                kebab(watch.state()),
                orNull(watch.awakeSince()),
                seen(watch),
                response(watch));
    }

    private List<ReviewJson.SeenJson> seen(EarlyWarning<?> watch) {
        int count = watch.watched().size();
        YearMonth first = review.month().minusMonths(count - 1L);
        return IntStream.range(0, count)
                .mapToObj(
                        i -> {
                            NumbersJson numbers = numbers();
                            String value = numbers.write("value", watch.watched().get(i));
                            return new ReviewJson.SeenJson(
                                    first.plusMonths(i).toString(),
                                    value,
                                    numbers.reasons(),
                                    numbers.provisional());
                        })
                .toList();
    }

    private ReviewJson.ResponseJson response(EarlyWarning<?> watch) {
        Optional<Response> response =
                watch.subject() instanceof Risk risk ? risk.response() : Optional.empty();
        return response.map(
                        it ->
                                new ReviewJson.ResponseJson(
                                        TextJson.of(it.what()),
                                        NumbersJson.money(it.cost().getAmount(), currency()),
                                        orNull(it.reserve())))
                .orElse(null);
    }
}
