package vn.aop.core.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Split;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/**
 * Reviews budget lines: planned, spent, left, and when a line is used up.
 *
 * <p>What was spent on a line is told at {@link Spending}. "At this pace" means that the rest of
 * the plan is spent in the proportion seen so far, so that seasons are kept; where nothing was
 * planned to date there is no pace yet, and the rest stays as planned. A line that follows what is
 * sold is held against its {@link FlexibleBudget}.
 */
final class BudgetReviews {

    private final Plan plan;
    private final FiscalYear year;
    private final Spending spending;
    private final ComparedFigures sources;
    private final Completeness completeness;
    private final YearMonth month;

    BudgetReviews(
            Plan plan,
            Figures actual,
            ComparedFigures sources,
            Completeness completeness,
            YearMonth month) {
        this.plan = plan;
        this.year = plan.year();
        this.spending = new Spending(plan, actual);
        this.sources = sources;
        this.completeness = completeness;
        this.month = month;
    }

    BudgetReview of(BudgetLine line) {
        Optional<Message> missing = completeness.whyMissingOn(line.line(), year.through(month));
        return missing.map(reason -> unknown(line, reason)).orElseGet(() -> known(line));
    }

    /** What is not recorded is not 0, so neither is it told what is left. */
    private BudgetReview unknown(BudgetLine line, Message reason) {
        Span toDate = year.through(month);
        Value unknown = new Value.Undefined(reason);
        Traced planned = read(Message.of("trace.planned-year"), line.total(), line);
        Traced plannedToDate =
                read(
                        Message.of("trace.plan-to-date").with("span", toDate),
                        planned(line, toDate),
                        line);
        Traced spent = spent(line, toDate, unknown);
        return new BudgetReview(
                line,
                planned,
                plannedToDate,
                spent,
                Traced.difference(Message.of("trace.left"), planned, spent),
                Traced.computed(byYearEnd(line), unknown, "{0}", spent),
                Optional.empty(),
                Optional.empty(),
                Message.of("budget-why.unknown").with("reason", reason));
    }

    private static Traced spent(BudgetLine line, Span toDate, Value value) {
        return Traced.read(
                Message.of(line.comesIn() ? "trace.received" : "trace.spent").with("span", toDate),
                value,
                new Origin(Origin.Kind.ACTUALS, place(line) + " " + toDate));
    }

    private BudgetReview known(BudgetLine line) {
        Span toDate = year.through(month);
        List<Money> months = toDate.months().stream().map(it -> spending.on(line, it)).toList();
        Money spent = Money.total(plan.company().currency(), months);
        Money plannedToDate = planned(line, toDate);
        Traced planned = read(Message.of("trace.planned-year"), line.total(), line);
        Traced spentTraced = spent(line, toDate, Value.of(spent));
        Traced left = Traced.difference(Message.of("trace.left"), planned, spentTraced);
        Traced plannedTraced =
                read(Message.of("trace.plan-to-date").with("span", toDate), plannedToDate, line);
        List<Money> pace = pace(line, months, spent, plannedToDate);
        Traced expected =
                sources.heldBack()
                        .map(reason -> heldBack(line, reason, spentTraced))
                        .orElseGet(() -> expected(line, spentTraced, plannedTraced, pace));
        Optional<FlexibleBudget> flexible =
                FlexibleBudget.of(
                        line,
                        sources.actuals(),
                        sources.heldBack(),
                        toDate,
                        plannedTraced,
                        spentTraced);
        Money limit =
                flexible.flatMap(it -> it.year().value().number())
                        .map(it -> Money.of(spent.getCurrencyUnit(), it))
                        .orElse(line.total());
        Optional<YearMonth> usedUpIn =
                usedUpIn(line, sources.heldBack().isPresent() ? months : pace, limit);
        return new BudgetReview(
                line,
                planned,
                plannedTraced,
                spentTraced,
                left,
                expected,
                flexible,
                usedUpIn,
                line.comesIn()
                        ? comesIn(planned, plannedTraced, spentTraced)
                        : flexible.filter(FlexibleBudget::isKnown)
                                .map(it -> it.why(line, plannedTraced, spentTraced))
                                .orElseGet(
                                        () ->
                                                why(
                                                        usedUpIn,
                                                        planned,
                                                        plannedTraced,
                                                        spentTraced,
                                                        expected)));
    }

    /** A month that is not whole gives no pace. */
    private static Traced heldBack(BudgetLine line, Message reason, Traced spent) {
        return Traced.computed(byYearEnd(line), new Value.Undefined(reason), "{0}", spent);
    }

    private Money planned(BudgetLine line, Span span) {
        return Money.total(span.months().stream().map(it -> line.amount(year, it)).toList());
    }

    /** The spending of all twelve months: what was spent, then what will be at this pace. */
    private List<Money> pace(
            BudgetLine line, List<Money> months, Money spent, Money plannedToDate) {
        List<Money> rest = line.months().subList(months.size(), FiscalYear.MONTHS);
        List<Money> paced =
                isPaced(line, plannedToDate) ? inPlanned(rest, spent, plannedToDate) : rest;
        return Stream.concat(months.stream(), paced.stream()).toList();
    }

    /** A lender pays as agreed: what has come tells nothing of the rest. */
    private static boolean isPaced(BudgetLine line, Money plannedToDate) {
        return !plannedToDate.isZero() && !line.comesIn();
    }

    private static List<Money> inPlanned(List<Money> rest, Money spent, Money plannedToDate) {
        List<BigDecimal> weights = rest.stream().map(Money::getAmount).toList();
        BigDecimal whole = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return split(spent, whole, plannedToDate.getAmount(), weights);
    }

    /** Spent × whole ÷ part, rounded once and split over months, so that the months sum to it. */
    private static List<Money> split(
            Money spent, BigDecimal whole, BigDecimal part, List<BigDecimal> weights) {
        if (whole.signum() == 0) {
            return weights.stream().map(weight -> spent.multipliedBy(0)).toList();
        }
        BigDecimal amount =
                spent.getAmount()
                        .multiply(whole)
                        .divide(part, spent.getScale(), RoundingMode.HALF_UP);
        return Split.byWeights(Money.of(spent.getCurrencyUnit(), amount), weights);
    }

    private Traced expected(BudgetLine line, Traced spent, Traced plannedToDate, List<Money> pace) {
        Value value = Value.of(Money.total(pace));
        Message label = byYearEnd(line);
        BigDecimal planned = plannedToDate.value().number().orElseThrow();
        Traced planRest = read(Message.of("trace.plan-rest"), line.total().minus(planned), line);
        return isPaced(line, line.total().multipliedBy(0).plus(planned))
                ? Traced.computed(
                        label, value, "{0} + {1} × {0} ÷ {2}", spent, planRest, plannedToDate)
                : Traced.computed(label, value, "{0} + {1}", spent, planRest);
    }

    private static Message byYearEnd(BudgetLine line) {
        return Message.of(
                line.comesIn() ? "trace.received-by-year-end" : "trace.spent-by-year-end");
    }

    /** What comes in is never used up. */
    private Optional<YearMonth> usedUpIn(BudgetLine line, List<Money> pace, Money limit) {
        if (line.comesIn()) {
            return Optional.empty();
        }
        Money sum = line.total().multipliedBy(0);
        for (int index = 0; index < pace.size(); index++) {
            sum = sum.plus(pace.get(index));
            if (sum.isGreaterThan(limit)) {
                return Optional.of(year.first().plusMonths(index));
            }
        }
        return Optional.empty();
    }

    private Message why(
            Optional<YearMonth> usedUpIn,
            Traced planned,
            Traced plannedToDate,
            Traced spent,
            Traced expected) {
        boolean isPassed = usedUpIn.filter(it -> !it.isAfter(month)).isPresent();
        boolean isPaced = plannedToDate.value().number().filter(it -> it.signum() != 0).isPresent();
        String key = isPassed ? "passed" : usedUpIn.isPresent() ? "used-up" : "lasts";
        Map<String, Object> facts = new HashMap<>();
        facts.put("planned", planned.value());
        facts.put("plannedToDate", plannedToDate.value());
        facts.put("spent", spent.value());
        facts.put("expected", expected.value());
        facts.put("over", spent.value().minus(planned.value()));
        usedUpIn.ifPresent(it -> facts.put("month", it));
        if (!isPassed && sources.heldBack().isPresent()) {
            return Message.of("budget-why.unknown").with("reason", sources.heldBack().get());
        }
        return new Message("budget-why." + key + (isPassed || isPaced ? "" : "-as-planned"), facts);
    }

    private static Message comesIn(Traced planned, Traced plannedToDate, Traced received) {
        return Message.of("budget-why.comes-in")
                .with("planned", planned.value())
                .with("plannedToDate", plannedToDate.value())
                .with("received", received.value());
    }

    private static Traced read(Message label, Money amount, BudgetLine line) {
        Origin origin = Origin.plan(Place.line(line.id()).then("months"));
        return Traced.read(label, amount, origin);
    }

    private static String place(BudgetLine line) {
        return line.line().selection().toString();
    }
}
