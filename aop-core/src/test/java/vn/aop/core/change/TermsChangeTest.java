package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.change.ChangedShop.after;
import static vn.aop.core.change.ChangedShop.plan;
import static vn.aop.core.change.ChangedShop.refusals;
import static vn.aop.core.change.ChangedShop.shop;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.MARCH;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;

class TermsChangeTest {

    private static final Span SPRING = new Span(MARCH, JUNE);
    private static final Optional<String> ONLINE = Optional.of("online");
    private static final Optional<String> TOYS = Optional.of("toys");

    @Test
    void a_price_changes_for_some_sales_and_months() {
        Plan after = after(plan(), price(ONLINE, TOYS, "-0.10"));

        assertThat(after.revenue().prices())
                .containsExactly(SmallShop.price("online", "toys", SPRING, "-0.10"));
    }

    @Test
    void another_price_for_the_same_sales_and_months_replaces_the_first() {
        Plan after = after(plan(), price(ONLINE, TOYS, "-0.10"), price(ONLINE, TOYS, "-0.20"));

        assertThat(after.revenue().prices())
                .containsExactly(SmallShop.price("online", "toys", SPRING, "-0.20"));
    }

    @Test
    void prices_of_other_sales_or_months_stay() {
        Span july = Span.of(JUNE.plusMonths(1));
        Plan plan =
                shop().withPrices(
                                SmallShop.price("online", "toys", SPRING, "-0.10"),
                                SmallShop.price("store", "*", SPRING, "-0.05"),
                                SmallShop.price("*", "diapers", SPRING, "0.05"),
                                SmallShop.price("online", "toys", july, "0.10"))
                        .plan();

        Plan after = after(plan, price(ONLINE, TOYS, "0"));

        assertThat(after.revenue().prices())
                .containsExactly(
                        SmallShop.price("*", "diapers", SPRING, "0.05"),
                        SmallShop.price("store", "*", SPRING, "-0.05"),
                        SmallShop.price("online", "toys", july, "0.10"));
    }

    /** −10 % from March to June, and then −20 % in April and May. */
    @Test
    void a_later_price_holds_for_its_months_and_leaves_the_others() {
        Span middle = new Span(MARCH.plusMonths(1), MARCH.plusMonths(2));
        Plan plan = after(plan(), price(ONLINE, TOYS, "-0.10"));
        TermsChange later = new TermsChange.Price(ONLINE, TOYS, middle, new BigDecimal("-0.20"));

        assertThat(after(plan, later).revenue().prices())
                .containsExactly(
                        SmallShop.price("online", "toys", Span.of(MARCH), "-0.10"),
                        SmallShop.price("online", "toys", middle, "-0.20"),
                        SmallShop.price("online", "toys", Span.of(JUNE), "-0.10"));
        assertThat(after(after(plan, later), later.undo(plan).toArray(Change[]::new)))
                .isEqualTo(plan);
    }

    /** What is decided of toys later holds for toys online too, where all prices were raised. */
    @Test
    void a_later_price_holds_where_it_crosses_an_earlier_one() {
        Plan plan = after(plan(), price(ONLINE, Optional.empty(), "0.10"));

        Plan after = after(plan, price(Optional.empty(), TOYS, "-0.05"));

        assertThat(after.revenue().priceFactor("online", "toys", MARCH))
                .isEqualByComparingTo("0.95");
        assertThat(after.revenue().priceFactor("store", "toys", MARCH))
                .isEqualByComparingTo("0.95");
        assertThat(after.revenue().priceFactor("online", "diapers", MARCH))
                .isEqualByComparingTo("1.10");
    }

    @Test
    void a_price_says_that_it_takes_the_place_of_another() {
        Plan plan = after(plan(), price(ONLINE, Optional.empty(), "-0.10"));

        assertThat(price(ONLINE, TOYS, "-0.20").sentence(plan).key())
                .isEqualTo("change.lower-price-instead");
        assertThat(price(ONLINE, TOYS, "0.05").sentence(plan).key())
                .isEqualTo("change.raise-price-instead");
        assertThat(price(ONLINE, TOYS, "-0.100").sentence(plan).key())
                .isEqualTo("change.lower-price");
        assertThat(price(Optional.of("store"), TOYS, "-0.20").sentence(plan).key())
                .isEqualTo("change.lower-price");
    }

    @Test
    void a_price_change_is_undone_by_the_earlier_one_or_by_none() {
        Plan reduced = after(plan(), price(ONLINE, TOYS, "-0.10"));

        assertThat(price(ONLINE, TOYS, "-0.20").undo(reduced))
                .containsExactly(price(ONLINE, TOYS, "-0.10"));
        assertThat(price(ONLINE, TOYS, "-0.20").undo(plan()))
                .containsExactly(new TermsChange.Price(ONLINE, TOYS, SPRING, BigDecimal.ZERO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-1.5"})
    void refuses_to_give_goods_away(String change) {
        assertThatThrownBy(() -> price(ONLINE, TOYS, change))
                .hasMessage("A price changes by %s; give a share above -1".formatted(change));
    }

    @Test
    void a_margin_changes_is_replaced_and_is_taken_back() {
        Plan dearer = after(plan(), margin(Optional.empty(), "0.25"));

        assertThat(dearer.revenue().margins())
                .containsExactly(SmallShop.margin("*", "toys", SPRING, "0.25"));
        assertThat(after(dearer, margin(Optional.empty(), "0.20")).revenue().margins())
                .containsExactly(SmallShop.margin("*", "toys", SPRING, "0.20"));
        assertThat(after(dearer, margin(ONLINE, "0.20")).revenue().margins())
                .containsExactly(
                        SmallShop.margin("*", "toys", SPRING, "0.25"),
                        SmallShop.margin("online", "toys", SPRING, "0.20"));
        assertThat(after(dearer, marginAsBefore(Optional.empty()))).isEqualTo(plan());
    }

    @Test
    void a_margin_change_is_undone_by_the_earlier_one_or_by_none() {
        Plan dearer = after(plan(), margin(ONLINE, "0.25"));

        assertThat(margin(ONLINE, "0.20").undo(dearer)).containsExactly(margin(ONLINE, "0.25"));
        assertThat(margin(ONLINE, "0.20").undo(plan())).containsExactly(marginAsBefore(ONLINE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.01", "-1.01"})
    void refuses_a_margin_that_is_no_share(String margin) {
        assertThatThrownBy(() -> margin(ONLINE, margin))
                .hasMessage(
                        "Group toys has a margin of %s; give a share from -1 to 1"
                                .formatted(margin));
    }

    /** Also where nothing is taken back: a slip of the pen must not pass as done. */
    @ParameterizedTest
    @ValueSource(strings = {"-0.10", "0"})
    void refuses_channels_groups_and_months_that_the_plan_does_not_have(String change) {
        Span beyond = new Span(MARCH, YearMonth.of(2027, 1));

        assertThat(
                        refusals(
                                plan(),
                                new TermsChange.Price(
                                        Optional.of("onlin"),
                                        Optional.of("toy"),
                                        beyond,
                                        new BigDecimal(change)),
                                new TermsChange.Margin(
                                        Optional.of("onlin"), "toy", beyond, Optional.empty())))
                .containsExactly(
                        unknownChannel("changes/0/channel"),
                        unknownGroup("changes/0/group"),
                        outsideYear("changes/0/months", beyond),
                        unknownChannel("changes/1/channel"),
                        unknownGroup("changes/1/group"),
                        outsideYear("changes/1/months", beyond));
    }

    @Test
    void refuses_months_that_begin_before_the_year() {
        Span early = new Span(YearMonth.of(2025, 12), MARCH);

        assertThat(refusals(plan(), new TermsChange.Price(ONLINE, TOYS, early, BigDecimal.ONE)))
                .containsExactly(outsideYear("changes/0/months", early));
    }

    @Test
    void a_price_says_whether_it_falls_rises_or_is_as_before() {
        assertThat(price(ONLINE, TOYS, "-0.10").sentence(plan()))
                .isEqualTo(said("change.lower-price", Text.of("toys"), Text.of("online"), "0.10"));
        assertThat(price(Optional.of("gone"), Optional.of("lost"), "0.10").sentence(plan()))
                .isEqualTo(said("change.raise-price", Text.of("lost"), Text.of("gone"), "0.10"));
        assertThat(price(Optional.empty(), Optional.empty(), "0").sentence(plan()))
                .isEqualTo(
                        said(
                                "change.price-as-before",
                                Message.of("change.all-groups"),
                                Message.of("change.all-channels"),
                                "0"));
    }

    @Test
    void a_margin_says_what_it_is_or_that_it_is_as_before() {
        assertThat(margin(ONLINE, "0.25").sentence(plan()))
                .isEqualTo(
                        Message.of("change.change-margin")
                                .with("what", Text.of("toys"))
                                .with("place", Text.of("online"))
                                .with("margin", Value.ratio(new BigDecimal("0.25")))
                                .with("months", SPRING));
        assertThat(marginAsBefore(Optional.empty()).sentence(plan()))
                .isEqualTo(
                        Message.of("change.margin-as-before")
                                .with("what", Text.of("toys"))
                                .with("place", Message.of("change.all-channels"))
                                .with("months", SPRING));
    }

    /** A price moves what is sold there, as lifts do; a margin does not. Both name the company. */
    @Test
    void prices_touch_the_sales_that_they_hold_for() {
        assertThat(price(ONLINE, TOYS, "-0.10").touches(plan()))
                .extracting(Place::toString)
                .containsExactlyInAnyOrder(
                        "revenue/prices",
                        "sales/online/toys",
                        "company/channels/online",
                        "company/groups/toys");
        assertThat(price(ONLINE, Optional.empty(), "-0.10").touches(plan()))
                .extracting(Place::toString)
                .containsExactlyInAnyOrder(
                        "revenue/prices", "sales/online", "company/channels/online");
        assertThat(price(Optional.empty(), TOYS, "-0.10").touches(plan()))
                .extracting(Place::toString)
                .containsExactlyInAnyOrder("revenue/prices", "sales", "company/groups/toys");
        assertThat(margin(ONLINE, "0.20").touches(plan()))
                .extracting(Place::toString)
                .containsExactlyInAnyOrder(
                        "revenue/margins", "company/channels/online", "company/groups/toys");
    }

    @Test
    void both_begin_with_their_first_month() {
        assertThat(price(ONLINE, TOYS, "-0.10").from()).contains(MARCH);
        assertThat(marginAsBefore(ONLINE).from()).contains(MARCH);
    }

    private static TermsChange price(
            Optional<String> channel, Optional<String> group, String change) {
        return new TermsChange.Price(channel, group, SPRING, new BigDecimal(change));
    }

    private static TermsChange margin(Optional<String> channel, String margin) {
        return new TermsChange.Margin(channel, "toys", SPRING, Optional.of(new BigDecimal(margin)));
    }

    private static TermsChange marginAsBefore(Optional<String> channel) {
        return new TermsChange.Margin(channel, "toys", SPRING, Optional.empty());
    }

    private static Message said(String key, Object what, Object place, String share) {
        return Message.of(key)
                .with("what", what)
                .with("place", place)
                .with("share", Value.ratio(new BigDecimal(share)))
                .with("months", SPRING);
    }

    private static Problem unknownChannel(String where) {
        return Problem.at(Place.of(where), "plan.unknown-channel")
                .with("id", "onlin")
                .with("nearest", List.of("online"))
                .with("known", List.of("online", "store"));
    }

    private static Problem unknownGroup(String where) {
        return Problem.at(Place.of(where), "plan.unknown-group")
                .with("id", "toy")
                .with("nearest", List.of("toys"))
                .with("known", List.of("diapers", "toys"));
    }

    private static Problem outsideYear(String where, Span found) {
        return Problem.at(Place.of(where), "plan.months-outside-year")
                .with("found", found)
                .with("from", JANUARY)
                .with("to", YearMonth.of(2026, 12));
    }
}
