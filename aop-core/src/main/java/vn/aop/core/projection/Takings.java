package vn.aop.core.projection;

import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.PaidAhead;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Company;

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
                it -> after.addOpen(it, channel.settlementDays()),
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
        after.add(rest, year.year(), channel.settlementDays());
    }

    private void addAhead(Channel channel, PaidAhead paid) {
        List<Money> share = shares(sold(figures, channel.id()), paid);
        ahead.add(share, figures.year(), -paid.days());
        ahead.add(share, figures.year().next(), -paid.days());
        soldAhead = AmountsByMonth.plus(soldAhead, share);
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
        after.add(rest, year.year(), 0);
    }
}
