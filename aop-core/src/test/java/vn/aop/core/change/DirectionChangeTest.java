package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.change.ChangedShop.after;
import static vn.aop.core.change.ChangedShop.plan;
import static vn.aop.core.change.ChangedShop.putOff;
import static vn.aop.core.change.ChangedShop.refusals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;

class DirectionChangeTest {

    @Test
    void priorities_take_the_order_of_the_ranks_that_are_given() {
        Plan after = after(plan(), new DirectionChange.Rank(List.of(3, 1, 2)));

        assertThat(after.direction().priorities())
                .containsExactly(Text.of("range"), Text.of("online"), Text.of("service"));
        assertThat(after.direction().theme()).isEqualTo(plan().direction().theme());
        assertThat(after.direction().notThisYear()).isEqualTo(plan().direction().notThisYear());
    }

    @Test
    void ranking_is_undone_by_the_inverse_order() {
        assertThat(new DirectionChange.Rank(List.of(3, 1, 2)).undo(plan()))
                .containsExactly(new DirectionChange.Rank(List.of(2, 3, 1)));
    }

    @Test
    void refuses_an_order_that_names_a_rank_twice_or_leaves_one_out() {
        assertThat(
                        refusals(
                                plan(),
                                new DirectionChange.Rank(List.of(1, 1, 2)),
                                new DirectionChange.Rank(List.of(2, 1))))
                .containsExactly(
                        notAllRanks("changes/0/order", List.of(1, 1, 2)),
                        notAllRanks("changes/1/order", List.of(2, 1)));
    }

    @Test
    void something_is_put_off_after_the_rest_or_at_a_place() {
        assertThat(list(after(plan(), new DirectionChange.PutOff(putOff("N3")))))
                .containsExactly("N1", "N2", "N3");
        assertThat(list(after(plan(), new DirectionChange.PutOff(putOff("N3"), Optional.of(0)))))
                .containsExactly("N3", "N1", "N2");
        assertThatThrownBy(() -> new DirectionChange.PutOff(putOff("N3"), Optional.of(-2)))
                .hasMessage("Position -2 does not exist; give 0 or more");
    }

    @Test
    void what_is_taken_up_comes_off_the_list_and_back_at_its_place_when_that_is_undone() {
        Change takeUp = new DirectionChange.TakeUp("N2");

        Plan after = after(plan(), takeUp);

        assertThat(list(after)).containsExactly("N1");
        assertThat(after.direction().priorities()).isEqualTo(plan().direction().priorities());
        assertThat(takeUp.undo(plan()))
                .containsExactly(new DirectionChange.PutOff(putOff("N2"), Optional.of(1)));
    }

    @Test
    void refuses_to_take_up_what_is_not_on_the_list_and_to_put_off_twice() {
        assertThat(
                        refusals(
                                plan(),
                                new DirectionChange.TakeUp("N7"),
                                new DirectionChange.PutOff(putOff("N1"))))
                .containsExactly(
                        Problem.at(Place.of("changes/0/putOff"), "plan.unknown-not-this-year")
                                .with("id", "N7")
                                .with("nearest", List.of())
                                .with("known", List.of("N1", "N2")),
                        Problem.at(Place.of("changes/1/direction/notThisYear/N1"), "plan.id-twice")
                                .because(Problem.Reason.NOT_AS_IT_STANDS)
                                .with("id", "N1"));
    }

    @Test
    void ranking_is_independent_of_the_list_and_the_list_of_nothing_else() {
        Change rank = new DirectionChange.Rank(List.of(2, 1, 3));
        Change putOff = new DirectionChange.PutOff(putOff("N3"));
        Change takeUp = new DirectionChange.TakeUp("N1");

        assertThat(rank.isIndependentOf(putOff, plan())).isTrue();
        assertThat(rank.isIndependentOf(takeUp, plan())).isTrue();
        assertThat(putOff.isIndependentOf(takeUp, plan())).isFalse();
    }

    @Test
    void each_says_what_it_does() {
        assertThat(new DirectionChange.Rank(List.of(2, 1, 3)).sentence(plan()))
                .isEqualTo(Message.of("change.rank-priorities").with("order", List.of(2, 1, 3)));
        assertThat(new DirectionChange.PutOff(putOff("N3")).sentence(plan()))
                .isEqualTo(Message.of("change.put-off").with("what", Text.of("second store")));
        assertThat(new DirectionChange.TakeUp("N1").sentence(plan()))
                .isEqualTo(Message.of("change.take-up").with("what", Text.of("second store")));
        assertThat(new DirectionChange.TakeUp("N9").sentence(plan()))
                .isEqualTo(Message.of("change.take-up").with("what", Text.of("N9")));
    }

    private static List<String> list(Plan plan) {
        return plan.direction().notThisYear().stream().map(NotThisYear::id).toList();
    }

    private static Problem notAllRanks(String where, List<Integer> found) {
        return Problem.at(Place.of(where), "change.not-all-ranks")
                .with("found", found)
                .with("ranks", List.of(1, 2, 3));
    }
}
