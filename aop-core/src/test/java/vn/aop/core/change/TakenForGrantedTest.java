package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/** Ads of 5 million a month, of which an action uses 40 in the second half of the year. */
class TakenForGrantedTest {

    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    private static Plan plan(Effect... effects) {
        return shopWithGoalsOnly()
                .withBudget(serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)))
                .withActions(
                        Action.builder("P1", Text.of("P1"), new Span(JULY, YearMonth.of(2026, 12)))
                                .uses("ads", vnd(40_000_000))
                                .effects(effects)
                                .build())
                .plan();
    }

    private static Effect whileRunning() {
        return new Effect(
                Optional.of("online"),
                Optional.empty(),
                new BigDecimal("0.30"),
                0,
                Effect.Duration.WHILE_RUNNING);
    }

    private static List<Message> told(Plan plan, YearMonth now, Change... changes) {
        Plan after = plan.with(List.of(changes)).orElseThrow(ProblemsException::new);
        return TradeOff.between(plan, after, now).caveats().takenForGranted();
    }

    private static List<String> keys(Plan plan, YearMonth now, Change... changes) {
        return told(plan, now, changes).stream().map(Message::key).toList();
    }

    private static Change drop(YearMonth from) {
        return new ActionChange.Drop("P1", Optional.of(from));
    }

    @Test
    void what_a_stopped_action_has_built_is_counted_on_where_it_lasts() {
        assertThat(keys(plan(lifting("online", "0.30", 0)), SEPTEMBER, drop(SEPTEMBER)))
                .contains("trade.effects-last");
        assertThat(keys(plan(whileRunning()), SEPTEMBER, drop(SEPTEMBER)))
                .doesNotContain("trade.effects-last");
    }

    /** What never began has built nothing. */
    @Test
    void nothing_is_counted_on_of_an_action_that_is_given_up_whole() {
        assertThat(keys(plan(lifting("online", "0.30", 0)), JULY, drop(JULY)))
                .doesNotContain("trade.effects-last");
    }

    /** 30 million of the months to June: 20 of them no action needed anyway. */
    @Test
    void money_of_past_months_that_is_given_back_is_there_only_if_it_was_not_spent() {
        assertThat(told(plan(), JULY, drop(JULY)))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.key()).isEqualTo("trade.past-given-back");
                            assertThat(it.arg("amount")).isEqualTo(Value.of(vnd(10_000_000)));
                            assertThat(it.arg("month")).isEqualTo(JULY);
                        });
        assertThat(told(plan(), YearMonth.of(2026, 1), drop(JULY))).isEmpty();
    }

    @Test
    void a_higher_price_takes_it_that_nobody_goes() {
        Span months = new Span(JULY, SEPTEMBER);

        assertThat(keys(plan(), JULY, price(months, "0.05")))
                .containsExactly("trade.prices-raised");
        assertThat(keys(plan(), JULY, price(months, "-0.05"))).isEmpty();
    }

    /** Whoever counts on customers who leave takes nothing for granted. */
    @Test
    void a_higher_price_with_fewer_pieces_takes_nothing_for_granted() {
        Span months = new Span(JULY, SEPTEMBER);
        Action leaving =
                Action.builder("L", Text.of("Some leave"), months)
                        .effects(lifting("store", "-0.10", 0))
                        .build();

        assertThat(keys(plan(), JULY, price(months, "0.05"), new ActionChange.Add(leaving)))
                .doesNotContain("trade.prices-raised");
    }

    private static TermsChange.Price price(Span months, String change) {
        return new TermsChange.Price(
                Optional.of("store"), Optional.empty(), months, new BigDecimal(change));
    }

    @Test
    void the_end_of_a_discount_is_a_higher_price() {
        Span months = new Span(JULY, SEPTEMBER);
        Plan cheap =
                plan().with(List.of(price(months, "-0.20"))).orElseThrow(ProblemsException::new);

        assertThat(keys(cheap, JULY, price(months, "-0.10")))
                .containsExactly("trade.prices-raised");
    }
}
