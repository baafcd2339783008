package vn.aop.core.holding;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Counted;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Label;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.projection.Once;
import vn.aop.core.projection.Projection;
import vn.aop.core.projection.VatFlow;
import vn.aop.core.text.Message;

/**
 * Actual figures whose cash holds what customers have paid ahead for sales that nobody has recorded
 * yet: records know what is sold, and who pays for a term in January pays for March too.
 *
 * <p>{@code cash = cash by the records + what the planned sales of later months were paid ahead
 * with since the last count}. That part is provisional. Source: {@code docs/formulas/cash.md}.
 */
public final class PaidAheadSales implements MetricSource {

    private static final List<AccountKind> TAKINGS =
            List.of(AccountKind.REVENUE, AccountKind.CHANNEL_FEES, AccountKind.TAX_WITHHELD);

    private final MetricSource source;
    private final Plan plan;
    private final Optional<Message> unknown;
    private final Counted counted;
    private final Once<CashFlow> recorded;
    private final Once<CashFlow> completed;

    private PaidAheadSales(
            MetricSource source, Projection planned, Actuals actuals, YearMonth last) {
        this.source = requireNonNull(source, "source");
        this.plan = planned.plan();
        this.unknown = unknown(planned, last);
        this.counted = actuals.recorded().counted();
        this.recorded = new Once<>(() -> flow(actuals.figures()));
        this.completed = new Once<>(() -> flow(completed(planned, actuals.figures(), last)));
    }

    /**
     * Returns a source whose cash knows what was paid ahead.
     *
     * @param source sums, and the balances that records and counts tell
     * @param planned the projection, whose sales stand for those to come
     * @param actuals the figures of the source, and what was counted
     * @param last the last month whose sales are recorded
     * @return the source itself where no channel is paid ahead
     */
    public static MetricSource over(
            MetricSource source, Projection planned, Actuals actuals, YearMonth last) {
        return paidAhead(planned.plan()).isEmpty()
                ? source
                : new PaidAheadSales(source, planned, actuals, last);
    }

    @Override
    public Traced term(Selection selection, Span span) {
        Traced told = source.term(selection, span);
        if (!isCash(selection, told.value())) {
            return told;
        }
        if (unknown.isPresent()) {
            return told.withValue(new Value.Undefined(unknown.get()));
        }
        Money ahead = ahead(span.to());
        return ahead.isZero() ? told : with(ahead, told, selection, span);
    }

    @Override
    public Value value(Selection selection, Span span) {
        Value told = source.value(selection, span);
        return isCash(selection, told)
                ? unknown.<Value>map(Value.Undefined::new)
                        .orElseGet(() -> told.plus(Value.of(ahead(span.to()))))
                : told;
    }

    /** Where the cash itself is unknown, nothing comes on top of it. */
    private static boolean isCash(Selection selection, Value told) {
        return Balance.CASH.of().equals(selection) && told.number().isPresent();
    }

    /** The ids of the channels whose customers pay ahead. */
    private static List<String> paidAhead(Plan plan) {
        return plan.company().channels().stream()
                .filter(it -> it.paidAhead().isPresent())
                .map(Channel::id)
                .toList();
    }

    /**
     * Returns what was paid ahead for sales that are not recorded yet.
     *
     * @param cash cash of such a source
     * @return empty where none of the cash is of that kind
     */
    public static Optional<Value> in(Traced cash) {
        return cash.origin().filter(it -> it.kind() == Origin.Kind.PROVISIONAL).isPresent()
                ? Optional.of(cash.value())
                : cash.inputs().stream().flatMap(it -> in(it).stream()).findFirst();
    }

    private static Traced with(Money ahead, Traced told, Selection selection, Span span) {
        Traced part =
                Traced.read(
                        Message.of("trace.paid-ahead").with("month", span.to()),
                        ahead,
                        new Origin(Origin.Kind.PROVISIONAL, selection + " " + span.to()));
        return Traced.computed(
                Label.balance(selection, span.to()),
                told.value().plus(part.value()),
                "{0} + {1}",
                told.as(Message.of("trace.books")),
                part);
    }

    /** Why the planned sales to come of a channel that is paid ahead are not known. */
    private static Optional<Message> unknown(Projection planned, YearMonth last) {
        return planned.plan().year().after(last).stream()
                .flatMap(
                        rest ->
                                paidAhead(planned.plan()).stream()
                                        .map(it -> Selection.of(AccountKind.REVENUE, it))
                                        .flatMap(
                                                it ->
                                                        planned
                                                                .unknownSales()
                                                                .why(it, rest)
                                                                .stream()))
                .findFirst();
    }

    /** What came in since the last count, up to a month, for sales that are not recorded yet. */
    private Money ahead(YearMonth month) {
        Money all = ahead(month, Money.zero(plan.company().currency()));
        return counted.last(Balance.CASH.of(), month)
                .map(it -> all.minus(ahead(it, Money.zero(all.getCurrencyUnit()))))
                .orElse(all);
    }

    private Money ahead(YearMonth month, Money none) {
        return plan.year().contains(month)
                ? completed.get().closing(month).minus(recorded.get().closing(month))
                : none;
    }

    private CashFlow flow(Figures figures) {
        return CashFlow.of(
                plan.company(),
                plan.baseline(),
                figures,
                VatFlow.recorded(plan.company(), plan.baseline(), plan.budget(), figures),
                Money.zero(figures.currency()));
    }

    /** The records, and the planned sales of later months in the channels that are paid ahead. */
    private static Figures completed(Projection planned, Figures recorded, YearMonth last) {
        Figures.Builder all =
                Figures.builder(recorded.year(), recorded.currency()).addAll(recorded);
        List<String> channels = paidAhead(planned.plan());
        for (YearMonth month : recorded.year().after(last).map(Span::months).orElse(List.of())) {
            planned.figures().lines().stream()
                    .filter(it -> isTaking(it, channels))
                    .filter(it -> recorded.amount(it, month).isZero())
                    .forEach(it -> all.add(it, month, planned.figures().amount(it, month)));
        }
        return all.build();
    }

    private static boolean isTaking(Line line, List<String> channels) {
        return TAKINGS.contains(line.account().kind())
                && line.channel().filter(channels::contains).isPresent();
    }
}
