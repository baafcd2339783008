package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.months;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.margin;
import static vn.aop.core.plan.SmallShop.price;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.PriceChange;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.ProblemsException;

/** A1 lifts what is sold online in July and August. */
class ActionWithTermsTest {

    private static final ActionChange.Delay A_MONTH_LATER = new ActionChange.Delay("A1", 1);

    private static SmallShop shop(PriceChange... prices) {
        return smallShop()
                .withActions(action("A1", month(7), month(8), lifting("online", "0.10", 1)))
                .withPrices(prices);
    }

    private static Optional<List<Change>> moved(SmallShop shop, int months) {
        Plan plan = shop.plan();
        return new ActionWithTerms(plan, plan.action("A1").orElseThrow()).by(months);
    }

    private static TermsChange.Price of(String channel, Span months, String change) {
        return new TermsChange.Price(
                Optional.of(channel), Optional.empty(), months, new BigDecimal(change));
    }

    @Test
    void an_action_without_a_price_moves_alone() {
        assertThat(moved(shop(), 1)).contains(List.of(A_MONTH_LATER));
    }

    @Test
    void its_discount_moves_along_and_the_month_that_it_leaves_is_at_the_list_price() {
        assertThat(moved(shop(price("online", "*", months(7, 8), "-0.10")), 1))
                .contains(
                        List.of(
                                A_MONTH_LATER,
                                of("online", months(7, 7), "0"),
                                of("online", months(8, 9), "-0.10")));
        assertThat(moved(shop(price("online", "*", months(7, 8), "-0.10")), -2))
                .contains(
                        List.of(
                                new ActionChange.Delay("A1", -2),
                                of("online", months(7, 8), "0"),
                                of("online", months(5, 6), "-0.10")));
    }

    @Test
    void what_was_sold_otherwise_before_is_so_again() {
        SmallShop shop =
                shop(
                        price("*", "*", months(1, 12), "-0.05"),
                        price("online", "*", months(7, 8), "-0.10"));
        Plan after =
                shop.plan().with(moved(shop, 1).orElseThrow()).orElseThrow(ProblemsException::new);

        assertThat(after.revenue().priceFactor("online", "toys", month(7)))
                .isEqualByComparingTo("0.95");
        assertThat(after.revenue().priceFactor("online", "toys", month(9)))
                .isEqualByComparingTo("0.90");
        assertThat(after.revenue().priceFactor("online", "toys", month(10)))
                .isEqualByComparingTo("0.95");
    }

    @Test
    void its_margin_moves_along() {
        SmallShop shop = shop().withMargins(margin("online", "toys", months(7, 8), "0.20"));
        Plan after =
                shop.plan().with(moved(shop, 1).orElseThrow()).orElseThrow(ProblemsException::new);

        assertThat(after.revenue().margin("online", "toys", month(9))).isPresent();
        assertThat(after.revenue().margin("online", "toys", month(7))).isEmpty();
    }

    @Test
    void a_price_until_the_end_of_the_year_still_ends_with_it() {
        assertThat(moved(shop(price("online", "*", months(7, 12), "-0.10")), -1))
                .contains(
                        List.of(
                                new ActionChange.Delay("A1", -1),
                                of("online", months(6, 12), "-0.10")));
        assertThat(moved(shop(price("online", "*", months(7, 12), "-0.10")), 1))
                .contains(
                        List.of(
                                A_MONTH_LATER,
                                of("online", months(7, 7), "0"),
                                of("online", months(8, 12), "-0.10")));
    }

    @Test
    void a_price_of_other_sales_or_one_that_held_before_stays() {
        assertThat(moved(shop(price("store", "*", months(7, 8), "-0.10")), 1))
                .contains(List.of(A_MONTH_LATER));
        assertThat(moved(shop(price("online", "*", months(1, 12), "-0.10")), 1))
                .contains(List.of(A_MONTH_LATER));
        assertThat(moved(shop(price("online", "*", months(6, 9), "-0.10")), 1))
                .contains(List.of(A_MONTH_LATER));
    }

    @Test
    void nobody_can_tell_for_a_price_that_goes_with_two_actions() {
        SmallShop shop =
                shop(price("online", "*", months(7, 8), "-0.10"))
                        .withActions(
                                action("A1", month(7), month(8), lifting("online", "0.10", 1)),
                                action("A2", month(7), month(9), lifting("online", "0.10", 1)));

        assertThat(moved(shop, 1)).isEmpty();
    }

    @Test
    void does_not_take_the_place_of_another_price() {
        assertThat(
                        moved(
                                shop(
                                        price("online", "*", months(7, 8), "-0.10"),
                                        price("online", "*", months(9, 9), "-0.20")),
                                1))
                .isEmpty();
    }

    @Test
    void a_price_that_would_begin_after_the_year_does_not_move() {
        assertThat(moved(shop(price("online", "*", months(8, 8), "-0.10")), 4)).isPresent();
        assertThat(moved(shop(price("online", "*", months(8, 8), "-0.10")), 5)).isEmpty();
    }

    private static List<Change> givenUp(SmallShop shop, Optional<YearMonth> stops) {
        Plan plan = shop.plan();
        return new ActionWithTerms(plan, plan.action("A1").orElseThrow()).givenUp(stops);
    }

    private static ActionChange.Drop drop(Optional<YearMonth> stops) {
        return new ActionChange.Drop("A1", stops);
    }

    @Test
    void its_discount_is_given_up_with_it() {
        assertThat(givenUp(shop(price("online", "*", months(7, 8), "-0.10")), Optional.empty()))
                .containsExactly(drop(Optional.empty()), of("online", months(7, 8), "0"));
    }

    @Test
    void what_is_past_of_its_discount_stays() {
        assertThat(
                        givenUp(
                                shop(price("online", "*", months(7, 8), "-0.10")),
                                Optional.of(month(8))))
                .containsExactly(drop(Optional.of(month(8))), of("online", months(8, 8), "0"));
        assertThat(
                        givenUp(
                                shop(price("online", "*", months(7, 12), "-0.10")),
                                Optional.of(month(8))))
                .containsExactly(drop(Optional.of(month(8))), of("online", months(8, 12), "0"));
    }

    @Test
    void a_price_of_other_sales_or_of_another_action_too_is_not_given_up() {
        SmallShop two =
                shop(price("online", "*", months(7, 8), "-0.10"))
                        .withActions(
                                action("A1", month(7), month(8), lifting("online", "0.10", 1)),
                                action("A2", month(7), month(9), lifting("online", "0.10", 1)));

        assertThat(givenUp(two, Optional.empty())).containsExactly(drop(Optional.empty()));
        assertThat(givenUp(shop(price("store", "*", months(7, 8), "-0.10")), Optional.empty()))
                .containsExactly(drop(Optional.empty()));
    }

    /** Toys are 20 % off in July and August, all else online is 10 % off. */
    @Test
    void neither_of_two_discounts_stays_for_the_other() {
        SmallShop shop =
                shop(
                        price("online", "*", months(7, 8), "-0.10"),
                        price("online", "toys", months(7, 8), "-0.20"));
        Plan later =
                shop.plan().with(moved(shop, 1).orElseThrow()).orElseThrow(ProblemsException::new);
        Plan without =
                shop.plan()
                        .with(givenUp(shop, Optional.empty()))
                        .orElseThrow(ProblemsException::new);

        assertThat(later.revenue().priceFactor("online", "toys", month(7)))
                .isEqualByComparingTo("1");
        assertThat(later.revenue().priceFactor("online", "toys", month(9)))
                .isEqualByComparingTo("0.80");
        assertThat(without.revenue().priceFactor("online", "toys", month(8)))
                .isEqualByComparingTo("1");
    }

    /** A1 begins in January, and so does the price of the year. */
    @Test
    void what_holds_all_year_goes_with_the_year() {
        SmallShop shop =
                shop(price("*", "*", months(1, 12), "-0.05"))
                        .withActions(
                                action("A1", month(1), month(2), lifting("online", "0.10", 1)));

        assertThat(givenUp(shop, Optional.empty())).containsExactly(drop(Optional.empty()));
        assertThat(moved(shop, 1)).contains(List.of(A_MONTH_LATER));
    }
}
