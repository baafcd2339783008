package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.text.Message;

/** How much a goal loses, as a share of its target. */
class GoalTradeTest {

    @ParameterizedTest(name = "{0} {1}: {2} to {3} loses {4}")
    @CsvSource({
        "AT_LEAST, 200, 250, 200, 0.25",
        "AT_LEAST, 200, 200, 250, -0.25",
        "AT_MOST, 200, 200, 250, 0.25",
        "AT_MOST, 200, 250, 200, -0.25",
        "AT_LEAST, -200, -150, -200, 0.25",
        "AT_LEAST, 200, 200, 200, 0",
    })
    void a_loss_is_what_moves_to_the_wrong_side_over_the_target(
            Bound bound, String target, String before, String after, BigDecimal loss) {
        GoalTrade trade = trade(bound, money(target), money(before), money(after));

        assertThat(trade.loss().orElseThrow()).isEqualByComparingTo(loss);
        assertThat(trade.isWorse()).isEqualTo(loss.signum() > 0);
        assertThat(trade.isBetter()).isEqualTo(loss.signum() < 0);
    }

    /** A profit of at least nothing can get worse, though not by a share of nothing. */
    @Test
    void a_goal_of_nothing_gets_worse_and_better_without_a_share() {
        GoalTrade worse = trade(Bound.AT_LEAST, money("0"), money("50"), money("-50"));
        GoalTrade better = trade(Bound.AT_LEAST, money("0"), money("-50"), money("50"));

        assertThat(worse.isWorse()).isTrue();
        assertThat(worse.isBetter()).isFalse();
        assertThat(worse.loss()).isEmpty();
        assertThat(better.isBetter()).isTrue();
    }

    @Test
    void what_is_undefined_is_neither_worse_nor_better() {
        Value undefined = Value.undefined(Message.of("undefined.division-by-zero"));
        GoalTrade noValue = trade(Bound.AT_LEAST, money("200"), undefined, money("1"));
        GoalTrade noTarget = trade(Bound.AT_LEAST, undefined, money("2"), money("1"));

        assertThat(noValue.isWorse()).isFalse();
        assertThat(noValue.isBetter()).isFalse();
        assertThat(noValue.loss()).isEmpty();
        assertThat(noTarget.isWorse()).isTrue();
        assertThat(noTarget.loss()).isEmpty();
    }

    @Test
    void the_change_is_positive_where_the_number_rises() {
        assertThat(trade(Bound.AT_MOST, money("200"), money("1"), money("3")).change())
                .isEqualTo(money("2"));
    }

    private static GoalTrade trade(Bound bound, Value target, Value before, Value after) {
        return new GoalTrade(
                goal("G1", "revenue", level("1"), bound),
                Optional.empty(),
                new BeforeAfter<>(before, after),
                after.minus(before),
                new BeforeAfter<>(target, target),
                new BeforeAfter<>(GoalStatus.ON_TRACK, GoalStatus.ON_TRACK));
    }

    private static Value money(String amount) {
        return Value.of(new BigDecimal(amount), Unit.MONEY);
    }
}
