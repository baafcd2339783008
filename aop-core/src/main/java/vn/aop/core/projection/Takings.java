package vn.aop.core.projection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.company.Company;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.PaidAhead;
import vn.aop.core.figures.Split;
import vn.aop.core.plan.Baseline;

/**
 * What customers pay, and when: revenue less the channels' fees and the taxes they withhold.
 *
 * <p>A share that is paid ahead arrives before the sale, the rest after the channel's settlement
 * days; what no channel carries arrives at once. What is paid this year for the sales of the next
 * one is taken to be what the same months of this year are paid ahead with: the next year is taken
 * to begin as this one does.
 */
final class Takings {

    private final Figures figures;
    private final CashTiming after;
    private final CashTiming ahead;
    private List<Money> soldAhead;

    private Takings(Figures figures) {
        this.figures = figures;
        this.after = new CashTiming(figures.year().first());
        this.ahead = new CashTiming(figures.year().first());
        this.soldAhead = Collections.nCopies(FiscalYear.MONTHS, Money.zero(figures.currency()));
    }

    /**
     * Returns the takings of a year.
     *
     * @param company whose channels pay out and are paid ahead
     * @param baseline last year, whose last months may still settle, unless it says what is open
     * @param figures the year's figures, planned or actual
     */
    static Takings of(Company company, Baseline baseline, Figures figures) {
        Takings takings = new Takings(figures);
        for (Channel channel : company.channels()) {
            takings.add(channel, baseline);
        }
        takings.addRest(company, baseline.figures());
        takings.addRest(company, figures);
        return takings;
    }

    /** Returns what arrives in a month. */
    Money in(YearMonth month) {
        return after.in(month, figures.currency()).plus(ahead.in(month, figures.currency()));
    }

    /** Returns of which sales it is that arrives in a month, channel by channel. */
    List<CashPart> parts(YearMonth month) {
        return Stream.concat(after.parts(month).stream(), ahead.parts(month).stream()).toList();
    }

    /** Returns by how much customers have paid more ahead after a month than before it. */
    Money moreAhead(YearMonth month) {
        return ahead.in(month, figures.currency())
                .minus(soldAhead.get(figures.year().indexOf(month)));
    }

    /** Returns what a month's sales bring in, whenever it arrives. */
    static List<Money> sold(Figures figures, String... channel) {
        return AmountsByMonth.minus(
                AmountsByMonth.minus(
                        AmountsByMonth.of(figures, AccountKind.REVENUE, channel),
                        AmountsByMonth.of(figures, AccountKind.CHANNEL_FEES, channel)),
                AmountsByMonth.of(figures, AccountKind.TAX_WITHHELD, channel));
    }

    private void add(Channel channel, Baseline baseline) {
        Optional<Money> open =
                Optional.ofNullable(baseline.openItems().receivables().get(channel.id()));
        open.ifPresentOrElse(
                it ->
                        after.addOpen(
                                CashPart.Kind.RECEIVABLES,
                                Optional.of(channel.id()),
                                it,
                                channel.settlementDays()),
                () -> addAfter(channel, baseline.figures()));
        addAfter(channel, figures);
        channel.paidAhead().ifPresent(it -> addAhead(channel, it));
    }

    private void addAfter(Channel channel, Figures year) {
        List<Money> sold = sold(year, channel.id());
        List<Money> rest =
                channel.paidAhead()
                        .map(it -> AmountsByMonth.minus(sold, shares(sold, it)))
                        .orElse(sold);
        after.add(
                CashPart.Kind.SOLD,
                Optional.of(channel.id()),
                rest,
                year.year(),
                channel.settlementDays());
    }

    private void addAhead(Channel channel, PaidAhead paid) {
        List<Money> share = shares(sold(figures, channel.id()), paid);
        for (FiscalYear year : List.of(figures.year(), figures.year().next())) {
            ahead.add(
                    CashPart.Kind.PAID_AHEAD,
                    Optional.of(channel.id()),
                    share,
                    year,
                    paid.when().match(Takings::before, Takings::inTerm));
        }
        soldAhead = AmountsByMonth.plus(soldAhead, share);
    }

    private static CashTiming.Moves before(PaidAhead.Days ahead) {
        return (whole, sold) -> Settlement.of(whole, sold, -ahead.days());
    }

    /**
     * What a month earns of terms was paid as its term began; where terms begin in every month, in
     * equal parts in the months up to it.
     */
    private static CashTiming.Moves inTerm(PaidAhead.Term term) {
        return (whole, sold) ->
                term.from()
                        .map(it -> Map.of(begin(term, it, sold), whole))
                        .orElseGet(() -> evenly(term, whole, sold));
    }

    private static YearMonth begin(PaidAhead.Term term, YearMonth from, YearMonth sold) {
        long since = from.until(sold, ChronoUnit.MONTHS);
        return sold.minusMonths(Math.floorMod(since, term.months()));
    }

    private static Map<YearMonth, Money> evenly(PaidAhead.Term term, Money whole, YearMonth sold) {
        List<Money> parts =
                Split.byWeights(whole, Collections.nCopies(term.months(), BigDecimal.ONE));
        Map<YearMonth, Money> paid = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            paid.put(sold.minusMonths(term.months() - 1L - i), parts.get(i));
        }
        return paid;
    }

    private static List<Money> shares(List<Money> sold, PaidAhead paid) {
        return sold.stream()
                .map(it -> it.multipliedBy(paid.share(), RoundingMode.HALF_UP))
                .toList();
    }

    private void addRest(Company company, Figures year) {
        List<Money> rest = sold(year);
        for (Channel channel : company.channels()) {
            rest = AmountsByMonth.minus(rest, sold(year, channel.id()));
        }
        after.add(CashPart.Kind.SOLD, Optional.empty(), rest, year.year(), 0);
    }
}
