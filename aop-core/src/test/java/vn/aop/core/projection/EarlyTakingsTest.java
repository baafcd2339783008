package vn.aop.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.askedOn;
import static vn.aop.core.decision.Proposals.decide;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import vn.aop.core.change.BeforeAfter;
import vn.aop.core.change.Change;
import vn.aop.core.change.PlanComparison;
import vn.aop.core.change.TradeOff;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.PaidAhead;
import vn.aop.core.limit.FewerTries;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.ProblemsException;

/** Online customers pay all of it so many days before; 50 million a month are sold there. */
@AddLifecycleHook(FewerTries.class)
class EarlyTakingsTest {

    private static Plan paidAhead(int days) {
        SmallShop shop = smallShop();
        Channel online = shop.plan().company().channel("online").orElseThrow();
        Channel ahead =
                new Channel(
                        online.id(),
                        online.name(),
                        online.feeRate(),
                        online.settlementDays(),
                        Optional.of(new PaidAhead(BigDecimal.ONE, days)));
        return shop.withChannels(shop.plan().company().channel("store").orElseThrow(), ahead)
                .withBaseline(
                        new Baseline(
                                shop.plan().baseline().figures(),
                                Optional.of(vnd(100_000_000)),
                                Map.of()))
                .plan();
    }

    private static TradeOff tradeOff(Plan plan, YearMonth from, int first, int last, String lift) {
        Change change = work("P1", first, last, lift("online", "*", lift)).add();
        return TradeOff.between(
                plan, plan.with(List.of(change)).orElseThrow(ProblemsException::new), from);
    }

    @Test
    void what_is_sold_more_from_july_is_not_paid_before_july() {
        TradeOff tradeOff = tradeOff(paidAhead(90), month(7), 7, 8, "0.50");
        BeforeAfter<CashFlow> cash = tradeOff.cashFlow().orElseThrow();
        CashFlow planned = tradeOff.versions().after().cash().orElseThrow();

        for (int m = 1; m <= 6; m++) {
            assertThat(cash.after().closing(month(m))).isEqualTo(cash.before().closing(month(m)));
        }
        assertThat(planned.closing(month(6))).isGreaterThan(cash.before().closing(month(6)));
        assertThat(cash.after().closing(month(8))).isEqualTo(planned.closing(month(8)));
    }

    /** Somebody asks in May about work of September; who comes because of it pays in September. */
    @Test
    void nothing_is_paid_before_what_is_decided_begins() {
        BeforeAfter<CashFlow> cash =
                tradeOff(paidAhead(90), month(5), 9, 9, "0.50").cashFlow().orElseThrow();

        assertThat(cash.after().closing(month(8))).isEqualTo(cash.before().closing(month(8)));
        assertThat(cash.after().closing(month(9))).isGreaterThan(cash.before().closing(month(9)));
    }

    @Test
    void two_plans_have_each_the_cash_that_it_plans() {
        Plan plan = paidAhead(90);
        Change change = work("P1", 7, 8, lift("online", "*", "0.50")).add();
        Plan other = plan.with(List.of(change)).orElseThrow(ProblemsException::new);

        assertThat(PlanComparison.of(plan, other).tradeOff().cashFlow().map(BeforeAfter::after))
                .isEqualTo(Projection.of(other).cash());
    }

    @Test
    void the_desk_counts_no_cash_of_days_that_are_past() {
        TradeOff tradeOff =
                decide(
                                paidAhead(90),
                                askedOn(
                                        LocalDate.of(2026, 7, 1),
                                        proposal(
                                                work("P1", 7, 8, lift("online", "*", "0.50"))
                                                        .add())))
                        .tradeOff();
        BeforeAfter<CashFlow> cash = tradeOff.cashFlow().orElseThrow();

        assertThat(cash.after().closing(month(6))).isEqualTo(cash.before().closing(month(6)));
    }

    @Property(tries = 100)
    void cash_differs_in_no_month_before_and_the_year_ends_as_planned(
            @ForAll @IntRange(min = 1, max = 365) int days,
            @ForAll @IntRange(min = 1, max = 12) int asked,
            @ForAll @IntRange(min = 1, max = 12) int first,
            @ForAll @IntRange(min = 0, max = 3) int more,
            @ForAll @IntRange(min = -40, max = 80) int lift) {
        int begins = Math.max(asked, first);
        TradeOff tradeOff =
                tradeOff(
                        paidAhead(days),
                        month(asked),
                        begins,
                        Math.min(12, begins + more),
                        BigDecimal.valueOf(lift, 2).toString());
        BeforeAfter<CashFlow> cash = tradeOff.cashFlow().orElseThrow();

        for (int m = 1; m < begins; m++) {
            assertThat(cash.after().closing(month(m))).isEqualTo(cash.before().closing(month(m)));
        }
        assertThat(cash.after().closing(month(12)))
                .isEqualTo(tradeOff.versions().after().cash().orElseThrow().closing(month(12)));
    }
}
