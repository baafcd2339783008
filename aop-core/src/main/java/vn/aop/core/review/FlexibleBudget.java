package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/**
 * What a line that follows something would have cost by its driver at what was really sold, so that
 * what is spent because more is sold is told apart from what is spent beyond that. {@code spent −
 * planned to date = ofVolume + ofSpending}, exactly.
 *
 * <p>A line of 2 % of revenue, with 100 million planned and 130 sold, may cost 2.6 million. Of 2.7
 * that are spent, 0.6 are because more was sold and 0.1 because more was spent for it. Source: C.
 * T. Horngren, "Cost Accounting", ch. 7; {@code docs/formulas/variance.md}.
 *
 * @param allowed what the driver makes of the months to date at what was recorded; undefined where
 *     that is not known
 * @param ofVolume the sales-volume variance, allowed − planned to date
 * @param ofSpending the flexible-budget variance, spent − allowed
 * @param year what the year may cost: allowed, and the rest of the plan in the same proportion;
 *     rounded half up once
 */
public record FlexibleBudget(Traced allowed, Traced ofVolume, Traced ofSpending, Traced year) {

    public FlexibleBudget {
        requireNonNull(allowed, "allowed");
        requireNonNull(ofVolume, "ofVolume");
        requireNonNull(ofSpending, "ofSpending");
        requireNonNull(year, "year");
    }

    /** Returns whether it can be told what the line may cost. */
    public boolean isKnown() {
        return year.value().number().isPresent();
    }

    /** Returns what became of the line, with why it differs from the plan. */
    Message why(BudgetLine line, Traced planned, Traced spent) {
        Driver.OfMetric driver = (Driver.OfMetric) line.driver().orElseThrow();
        return Message.of("budget-why.follows")
                .with("spent", spent.value())
                .with("plannedToDate", planned.value())
                .with("allowed", allowed.value())
                .with("volume", told("budget-why.volume", ofVolume).with("metric", driver.of()))
                .with("spending", told("budget-why.spending", ofSpending));
    }

    private static Message told(String key, Traced variance) {
        Value value = variance.value();
        String direction =
                value.isPositive() ? "-more" : value.negated().isPositive() ? "-less" : "-same";
        return Message.of(key + direction)
                .with("amount", value.isPositive() ? value : value.negated());
    }

    /**
     * Returns what a line may cost; empty where it follows no metric month by month.
     *
     * @param line the line
     * @param actual what was recorded
     * @param heldBack why the last month is held against nothing, if it is
     * @param toDate the months to the reviewed one
     * @param planned what was planned in them
     * @param spent what was spent in them
     */
    static Optional<FlexibleBudget> of(
            BudgetLine line,
            MetricSource actual,
            Optional<Message> heldBack,
            Span toDate,
            Traced planned,
            Traced spent) {
        return line.driver()
                .filter(Driver.OfMetric.class::isInstance)
                .map(Driver.OfMetric.class::cast)
                .map(
                        driver -> {
                            List<Traced> months =
                                    toDate.months().stream()
                                            .map(it -> month(line, driver, actual, it))
                                            .toList();
                            Traced allowed = sum(toDate, months, heldBack);
                            return new FlexibleBudget(
                                    allowed,
                                    Traced.difference(
                                            Message.of("trace.of-volume"), allowed, planned),
                                    Traced.difference(
                                            Message.of("trace.of-spending"), spent, allowed),
                                    year(line, allowed, planned));
                        });
    }

    private static Traced sum(Span toDate, List<Traced> months, Optional<Message> heldBack) {
        Value sum =
                months.stream()
                        .map(Traced::value)
                        .reduce(Value.of(BigDecimal.ZERO, Unit.MONEY), Value::plus);
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            terms.add("{" + i + "}");
        }
        return Traced.computed(
                Message.of("trace.allowed").with("span", toDate),
                heldBack.map(Value::undefined).orElse(sum),
                String.join(" + ", terms),
                months.toArray(Traced[]::new));
    }

    private static Traced month(
            BudgetLine line, Driver.OfMetric driver, MetricSource actual, YearMonth month) {
        Message label = Message.of("trace.allowed-in").with("month", month);
        CurrencyUnit currency = line.total().getCurrencyUnit();
        Place place = Place.line(line.id());
        Optional<Money> fixed = line.fixed().amount(month, currency);
        if (fixed.isPresent()) {
            Origin origin = Origin.plan(place.then("fixed").then(month.toString()));
            return Traced.read(label, fixed.get(), origin);
        }
        Traced followed = driver.of().trace(actual, Span.of(month));
        Value amount =
                followed.value()
                        .number()
                        .map(it -> Value.of(driver.amount(it, currency), Unit.MONEY))
                        .orElseGet(followed::value);
        return explained(label, amount, followed, driver, place.then("driver"));
    }

    private static Traced explained(
            Message label, Value amount, Traced followed, Driver.OfMetric driver, Place place) {
        if (driver instanceof Driver.Share share) {
            return Traced.computed(
                    label,
                    amount,
                    "{0} × {1}",
                    rate("trace.driver-share", Value.ratio(share.share()), place.then("share")),
                    followed);
        }
        if (driver instanceof Driver.PerUnit unit) {
            return Traced.computed(
                    label,
                    amount,
                    "{0} × {1}",
                    rate("trace.driver-each", Value.of(unit.each()), place.then("perUnit")),
                    followed);
        }
        Driver.Step step = (Driver.Step) driver;
        return stepped(label, amount, followed, step, place);
    }

    private static Traced stepped(
            Message label, Value amount, Traced followed, Driver.Step step, Place place) {
        Value size = Value.of(step.step(), step.of().unit());
        return Traced.computed(
                label,
                amount,
                "{0} × ⌈{1} ÷ {2}⌉",
                rate("trace.driver-each", Value.of(step.each()), place.then("perStep")),
                followed,
                rate("trace.driver-step", size, place.then("step")));
    }

    private static Traced rate(String label, Value value, Place place) {
        return Traced.read(Message.of(label), value, Origin.plan(place));
    }

    /** The rest of the year goes on as what was recorded went beside the plan. */
    private static Traced year(BudgetLine line, Traced allowed, Traced planned) {
        Message label = Message.of("trace.allowed-year");
        Value rest = Value.of(line.total()).minus(planned.value());
        Traced planRest =
                Traced.read(
                        Message.of("trace.plan-rest"),
                        rest,
                        Origin.plan(Place.line(line.id()).then("months")));
        if (!planned.value().isPositive()) {
            return Traced.computed(
                    label, allowed.value().plus(rest), "{0} + {1}", allowed, planRest);
        }
        Value year = allowed.value().plus(rest.times(allowed.value()).dividedBy(planned.value()));
        return Traced.computed(
                label,
                rounded(year, line.total().getScale()),
                "{0} + {1} × {0} ÷ {2}",
                allowed,
                planRest,
                planned);
    }

    private static Value rounded(Value value, int scale) {
        return value.number()
                .map(it -> Value.of(it.setScale(scale, RoundingMode.HALF_UP), Unit.MONEY))
                .orElse(value);
    }
}
