package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.vnd;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.projection.CashMonth;
import vn.aop.core.projection.Projection;
import vn.aop.core.resource.Resources;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/** Cash does not move; what is kept of it does. */
class FloorTradeTest {

    private static final Plan PLAN =
            ChangedShop.shop()
                    .withBaseline(
                            new Baseline(
                                    lastYear()
                                            .revenue("online", "toys", everyMonth(50_000_000))
                                            .figures(),
                                    Optional.of(vnd(1_000_000_000)),
                                    Map.of("toys", vnd(20_000_000))))
                    .plan();

    private static Plan withFloor(Optional<Money> floor) {
        Resources resources = PLAN.resources();
        return PLAN.toBuilder()
                .resources(
                        new Resources(
                                resources.people(),
                                resources.hiring(),
                                resources.bottlenecks(),
                                floor))
                .build();
    }

    private static CashFlow cash() {
        return Projection.of(PLAN).cash().orElseThrow();
    }

    /** One đồng above what January ends with. */
    @Test
    void a_raised_floor_is_worse_by_the_months_that_it_is_not_kept_in() {
        Money low = cash().low().closing();
        Money raised = cash().closing(JANUARY).plusMajor(1);
        long below =
                cash().months().stream()
                        .map(CashMonth::closing)
                        .filter(it -> it.isLessThan(raised))
                        .count();

        TradeOff tradeOff = between(Optional.of(low), Optional.of(raised));
        TradeOff back = between(Optional.of(raised), Optional.of(low));

        assertThat(below).isPositive();
        assertThat(tradeOff.worse())
                .containsExactly(
                        told("trade.months-below-other-floor", 0, (int) below, low, raised));
        assertThat(tradeOff.better()).isEmpty();
        assertThat(back.better())
                .containsExactly(
                        told("trade.months-below-other-floor", (int) below, 0, raised, low));
        assertThat(back.worse()).isEmpty();
    }

    @Test
    void a_floor_where_there_was_none_says_so() {
        Money floor = cash().closing(JANUARY).plusMajor(1);

        assertThat(
                        between(Optional.empty(), Optional.of(floor)).worse().stream()
                                .map(it -> it.message().arg("was")))
                .containsExactly(Message.of("change.field-is-empty"));
    }

    @Test
    void another_floor_that_is_kept_in_as_many_months_is_neither() {
        Money low = cash().low().closing();

        TradeOff tradeOff = between(Optional.of(low.minusMajor(5)), Optional.of(low));

        assertThat(Stream.of(tradeOff.worse(), tradeOff.better())).allMatch(it -> it.isEmpty());
    }

    private static TradeOff between(Optional<Money> before, Optional<Money> after) {
        return PlanComparison.of(withFloor(before), withFloor(after)).tradeOff();
    }

    private static Difference told(String key, int before, int after, Money was, Money floor) {
        return new Difference(
                Place.of("resources/cashFloor"),
                Message.of(key)
                        .with("before", before)
                        .with("after", after)
                        .with("was", Value.of(was))
                        .with("floor", Value.of(floor)));
    }
}
