package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.months;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.price;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.figures.Span;
import vn.aop.core.limit.FewerTries;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;

/**
 * What is given up with an action is what it had set, no more and no less: a shop with a campaign
 * and its discount, that takes both up and gives them up again, sells at the prices of before.
 */
@AddLifecycleHook(FewerTries.class)
class ActionWithTermsLawsTest {

    private static final List<String> CHANNELS = List.of("store", "online");
    private static final List<String> GROUPS = List.of("toys", "milk");

    private static Plan shop(int held) {
        return smallShop()
                .withActions()
                .withPrices(
                        price("*", "*", months(1, 12), "-0.0" + held),
                        price("store", "*", months(3, 5), "-0.03"))
                .plan();
    }

    private static Plan with(Plan shop, int from, int longer, int less) {
        Span running = months(from, Math.min(12, from + longer));
        Action campaign = action("A1", running.from(), running.to(), lifting("online", "0.10", 0));
        return shop.with(
                        List.of(
                                new ActionChange.Add(campaign),
                                new TermsChange.Price(
                                        Optional.of("online"),
                                        Optional.empty(),
                                        running,
                                        new BigDecimal("-0.1" + less))))
                .orElseThrow(ProblemsException::new);
    }

    private static List<Change> givenUp(Plan plan, Optional<YearMonth> stops) {
        return new ActionWithTerms(plan, plan.action("A1").orElseThrow()).givenUp(stops);
    }

    private static List<BigDecimal> prices(Plan plan, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .boxed()
                .flatMap(
                        month ->
                                CHANNELS.stream()
                                        .flatMap(
                                                channel ->
                                                        GROUPS.stream()
                                                                .map(
                                                                        group ->
                                                                                plan.revenue()
                                                                                        .priceFactor(
                                                                                                channel,
                                                                                                group,
                                                                                                month(
                                                                                                        month)))))
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }

    private static List<String> taken(Plan before, Plan after) {
        return TradeOff.between(before, after, month(1)).caveats().takenForGranted().stream()
                .map(Message::key)
                .toList();
    }

    @Property(tries = 200)
    void what_is_given_up_whole_leaves_the_prices_of_before(
            @ForAll @IntRange(min = 1, max = 5) int held,
            @ForAll @IntRange(min = 1, max = 12) int from,
            @ForAll @IntRange(max = 5) int longer,
            @ForAll @IntRange(max = 9) int less) {
        Plan shop = shop(held);
        Plan plan = with(shop, from, longer, less);

        Plan after = plan.with(givenUp(plan, Optional.empty())).orElseThrow(ProblemsException::new);

        assertThat(prices(after, 1, 12)).isEqualTo(prices(shop, 1, 12));
        assertThat(taken(plan, after)).doesNotContain("trade.terms-stay", "trade.prices-raised");
    }

    @Property(tries = 200)
    void what_is_stopped_keeps_the_prices_of_the_months_before(
            @ForAll @IntRange(min = 1, max = 11) int from,
            @ForAll @IntRange(min = 1, max = 5) int longer,
            @ForAll @IntRange(min = 1, max = 5) int later,
            @ForAll @IntRange(max = 9) int less) {
        Plan shop = shop(2);
        Plan plan = with(shop, from, longer, less);
        int stops = Math.min(from + later, Math.min(12, from + longer));

        Plan after =
                plan.with(givenUp(plan, Optional.of(month(stops))))
                        .orElseThrow(ProblemsException::new);

        assertThat(prices(after, 1, stops - 1)).isEqualTo(prices(plan, 1, stops - 1));
        assertThat(prices(after, stops, 12)).isEqualTo(prices(shop, stops, 12));
    }

    /** Whoever gives up the campaign alone is told what of its discount he keeps. */
    @Property(tries = 200)
    void what_stays_without_its_action_is_told(
            @ForAll @IntRange(min = 1, max = 12) int from,
            @ForAll @IntRange(max = 5) int longer,
            @ForAll @IntRange(max = 9) int less) {
        Plan plan = with(shop(2), from, longer, less);

        Plan after =
                plan.with(List.of(new ActionChange.Drop("A1", Optional.empty())))
                        .orElseThrow(ProblemsException::new);

        assertThat(taken(plan, after)).contains("trade.terms-stay");
    }

    @Test
    void tells_which_discount_stays_and_from_when() {
        Plan plan = with(shop(2), 7, 2, 5);
        Plan after =
                plan.with(List.of(new ActionChange.Drop("A1", Optional.of(month(8)))))
                        .orElseThrow(ProblemsException::new);

        assertThat(TradeOff.between(plan, after, month(1)).caveats().takenForGranted())
                .filteredOn(it -> it.key().equals("trade.terms-stay"))
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it.arg("terms"))
                                        .isEqualTo(
                                                List.of(
                                                        new TermsChange.Price(
                                                                        Optional.of("online"),
                                                                        Optional.empty(),
                                                                        months(8, 9),
                                                                        new BigDecimal("-0.15"))
                                                                .sentence(plan))));
    }
}
