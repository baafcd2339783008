package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import vn.aop.core.capacity.Headroom;
import vn.aop.core.estimate.ExpectedSpending;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Operator;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.projection.Projection;

/**
 * The year without changes and with them, as far as money is really spent. A plan counts as spent
 * what its lines allow: free money that the changes claim is not spent without them, what actions
 * give back is not spent with them, and money that no line has is spent all the same. Idle money
 * that only goes from costs to what is bought to last, or back, is spent where it was on both
 * sides: it leaves the till as before, and profit would move only as it is no cost of this year.
 *
 * @param before the projection of the plan as it is
 * @param after that of the plan as it would be
 * @param without what of the plan as it is is not spent, on the accounts of its lines in the months
 *     in which it is kept; below 0 where actions spend more than the plan has
 * @param with what of the plan as it would be is not spent, in the same way
 * @param uncounted what of the plan as it would be the latest estimate does not count as spent
 *     although it is, below 0; nothing of planned figures, which count all that lines allow
 */
record NotSpending(
        Projection before, Projection after, Figures without, Figures with, Figures uncounted) {

    NotSpending {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(without, "without");
        requireNonNull(with, "with");
        requireNonNull(uncounted, "uncounted");
    }

    /** Returns both years of two versions of a plan. */
    static NotSpending of(Projection before, Projection after, List<LineTrade> lines) {
        UnspentMonths unspent = new UnspentMonths(before, after);
        List<LineTrade> claims = claims(lines);
        return new NotSpending(
                before,
                after,
                unspent.without(claims, lines),
                unspent.with(claims, MovedMoney.in(lines), lines),
                unspent.uncounted(claims, lines));
    }

    /**
     * Returns the lines of which free money counts as claimed, without what is only moved: a cut of
     * free money saves it, against the plan as it is.
     */
    static List<LineTrade> claims(List<LineTrade> lines) {
        return Payback.outlay(lines).filter(Money::isPositive).isPresent()
                ? MovedMoney.in(lines).rest(lines)
                : List.of();
    }

    /** Returns what a metric of the year comes to without the changes. */
    Value value(Metric metric) {
        return metric.value(source(before, without), year());
    }

    /** Returns what a metric of the year comes to with them. */
    Value valueWith(Metric metric) {
        return metric.value(source(after, with), year());
    }

    /** Returns what a metric of the year comes to with all that lines allow, before the changes. */
    Value allowed(Metric metric) {
        return metric.value(before.source(), year());
    }

    /**
     * Returns the same after the changes. What actions claim is spent, also where the latest
     * estimate did not count on all that a line allows.
     */
    Value allowedWith(Metric metric) {
        return metric.value(
                uncounted.isEmpty() ? after.source() : source(after, uncounted), year());
    }

    /** Returns by how much a metric of the year is higher with the changes. */
    Value change(Metric metric) {
        if (isAsPlanned()) {
            return before.change(metric, after);
        }
        Value change = valueWith(metric).minus(value(metric));
        return change.number().isPresent()
                ? change
                : before.change(metric, after)
                        .plus(metric.value(source(without), year()))
                        .minus(metric.value(source(with), year()));
    }

    /** Returns the cash of both years, where the opening cash is known. */
    Optional<BeforeAfter<CashFlow>> cash() {
        return before.cash()
                .flatMap(
                        own ->
                                after.cash()
                                        .map(
                                                other ->
                                                        new BeforeAfter<>(
                                                                own.without(without),
                                                                other.without(with))));
    }

    /** Returns whether both years spend what is planned. */
    boolean isAsPlanned() {
        return without.isEmpty() && with.isEmpty();
    }

    private static MetricSource source(Projection planned, Figures unspent) {
        MetricSource source = planned.source();
        MetricSource less = source(unspent);
        return source.telling(
                (spent, selection, span) -> {
                    if (selection.isCount()) {
                        return spent;
                    }
                    if (!selection.isBalance()) {
                        return spent.minus(less.value(selection, span));
                    }
                    return selection.balance().filter(Balance::keepsMoney).isPresent()
                            ? spent.plus(kept(planned, unspent, span))
                            : spent;
                });
    }

    /** What is in the till besides at the end of a span. */
    private static Value kept(Projection planned, Figures unspent, Span span) {
        return planned.cash()
                .map(it -> it.without(unspent).closing(span.to()).minus(it.closing(span.to())))
                .map(Value::of)
                .orElseGet(() -> Value.of(Money.zero(unspent.currency())));
    }

    private static MetricSource source(Figures figures) {
        return MetricSource.of(figures, Origin.Kind.PROJECTION);
    }

    private Span year() {
        return before.plan().year().span();
    }

    /**
     * The months in which money of budget lines stays in the till, although a plan counts it as
     * spent: those in which the {@link Headroom} of a line differs. Of a line of 5 million a month,
     * of which an action claims 30 in January to March, 5 a month stay until June without it: what
     * the line does not have yet cannot be kept.
     *
     * @param before the plan as it is
     * @param after the plan as it would be
     */
    private record UnspentMonths(Projection before, Projection after) {

        private static final UnaryOperator<Money> SPARE = UnspentMonths::spare;
        private static final UnaryOperator<Money> LACK = UnspentMonths::lack;

        /**
         * Returns what is not spent without the changes, on the accounts of its lines; below 0
         * where more is.
         *
         * @param claims the lines of which free money counts as claimed
         * @param lines every line
         */
        Figures without(List<LineTrade> claims, List<LineTrade> lines) {
            Figures.Builder unspent = builder();
            claims.forEach(it -> add(it, counted(it.claimed(), it), SPARE, before, unspent));
            lines.forEach(it -> take(it, it.noMoreOverspent(), LACK, before, unspent));
            return unspent.build();
        }

        /** Returns what is not spent with the changes, in the same way. */
        Figures with(List<LineTrade> claims, MovedMoney moved, List<LineTrade> lines) {
            Figures.Builder unspent = builder();
            for (LineTrade line : lines) {
                Money kept = line.givenBack().plus(moved.comingToProfit(line));
                add(line, kept, SPARE, after, unspent);
                take(line, line.overspent(), LACK, after, unspent);
                take(line, moved.leavingProfit(line), SPARE, before, unspent);
            }
            claims.forEach(it -> take(it, beyond(it.claimed(), it), SPARE, before, unspent));
            return unspent.build();
        }

        /** Returns what the estimate does not count of what is claimed, less what is given back. */
        Figures uncounted(List<LineTrade> claims, List<LineTrade> lines) {
            Figures.Builder unspent = builder();
            claims.forEach(it -> take(it, beyond(it.claimed(), it), SPARE, before, unspent));
            lines.forEach(it -> add(it, beyond(it.givenBack(), it), SPARE, after, unspent));
            return unspent.build();
        }

        /** As much of free money as the figures count as spent. */
        private Money counted(Money amount, LineTrade line) {
            return amount.isZero()
                    ? amount
                    : amount.multipliedBy(
                            new ExpectedSpending(before).countedShare(line.line().line()),
                            RoundingMode.HALF_UP);
        }

        private Money beyond(Money amount, LineTrade line) {
            return amount.minus(counted(amount, line));
        }

        private Figures.Builder builder() {
            return Figures.builder(before.plan().year(), before.plan().company().currency());
        }

        private void add(
                LineTrade line,
                Money amount,
                UnaryOperator<Money> part,
                Projection where,
                Figures.Builder into) {
            if (amount.isPositive()) {
                into.addMonths(line.line().line(), months(line, amount, part, where));
            }
        }

        private void take(
                LineTrade line,
                Money amount,
                UnaryOperator<Money> part,
                Projection where,
                Figures.Builder from) {
            if (amount.isPositive()) {
                List<Money> months = months(line, amount, part, where);
                from.addMonths(line.line().line(), months.stream().map(Money::negated).toList());
            }
        }

        /** By how much a part of the headroom is higher in one plan than in the other, by month. */
        private List<Money> months(
                LineTrade line, Money amount, UnaryOperator<Money> part, Projection where) {
            List<Money> here = headroom(where, line);
            List<Money> there = headroom(where == before ? after : before, line);
            List<Money> months = new ArrayList<>();
            Money so = nothing();
            for (int month = 0; month < here.size(); month++) {
                boolean isLast = month == here.size() - 1;
                Money more = part.apply(here.get(month)).minus(part.apply(there.get(month)));
                Money until = isLast ? amount : lesser(spare(more), amount);
                months.add(until.minus(so));
                so = until;
            }
            return months;
        }

        private List<Money> headroom(Projection version, LineTrade line) {
            Plan plan = version.plan();
            return plan.budgetLine(line.line().id())
                    .map(it -> version.headroom(it).months())
                    .orElseGet(() -> plan.year().months().stream().map(it -> nothing()).toList());
        }

        private static Money spare(Money headroom) {
            return headroom.isNegative() ? Money.zero(headroom.getCurrencyUnit()) : headroom;
        }

        private static Money lack(Money headroom) {
            return spare(headroom.negated());
        }

        private static Money lesser(Money one, Money other) {
            return one.isLessThan(other) ? one : other;
        }

        private Money nothing() {
            return Money.zero(before.plan().company().currency());
        }
    }

    /**
     * Returns of what a share would be that gets better only because what it is a share of falls;
     * empty where the part rises, or the metric is no share.
     */
    Optional<BeforeAfter<Metric>> fallenShare(Metric metric) {
        return quotient(metric)
                .filter(it -> sign(it.left()) <= 0 && sign(it.right()) < 0)
                .map(it -> new BeforeAfter<>(it.left(), it.right()));
    }

    private static Optional<Metric.Combined> quotient(Metric metric) {
        Metric meaning = metric.meaning();
        if (!meaning.equals(metric)) {
            return quotient(meaning);
        }
        return metric instanceof Metric.Combined combined && combined.operator() == Operator.DIVIDE
                ? Optional.of(combined)
                : Optional.empty();
    }

    /** To which side a metric moves; to the better where nobody knows. */
    private int sign(Metric metric) {
        return change(metric).number().map(BigDecimal::signum).orElse(1);
    }
}
