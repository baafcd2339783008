package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.change.ChangedShop.plan;
import static vn.aop.core.change.ChangedShop.refusals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;

/** What is removed while something names it is told with all that does. */
class StillUsedTest {

    private static final List<PlanList<?>> ALL = PlanLists.all();

    private static List<Object> facts(Change change, String name) {
        List<Problem> problems = refusals(plan(), change);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message().key()).isEqualTo("change.still-used");
        return List.copyOf((List<?>) problems.get(0).message().arg(name));
    }

    private static List<PlanList<?>> lists() {
        return ALL;
    }

    @Test
    void a_channel_is_told_with_all_that_sells_or_measures_there() {
        Change change = PlanLists.CHANNELS.remove("online");

        assertThat(facts(change, "places"))
                .containsExactly(
                        Place.group("toys"),
                        Place.of("baseline/figures"),
                        Place.action("A1"),
                        Place.risk("R1"));
        assertThat(facts(change, "users"))
                .contains(
                        named("group", Text.of("toys")),
                        Message.of("change.part-of-plan-baseline"));
        assertThat(refusals(plan(), change).get(0).where()).hasToString("changes/0/channel");
    }

    @Test
    void a_goal_is_told_with_what_serves_it_and_a_line_with_who_spends_it() {
        assertThat(facts(PlanLists.GOALS.remove("G1"), "places"))
                .contains(Place.assumption("S1"), Place.action("A1"));
        assertThat(facts(PlanLists.BUDGET_LINES.remove("ads"), "places"))
                .isEqualTo(List.of(Place.action("A1")));
        assertThat(facts(PlanLists.PEOPLE.remove("lan"), "places"))
                .contains(Place.action("A1"), Place.of("tracking/attends"));
    }

    /** Whatever removes an element either can, or tells where it is used: never that it lacks. */
    @ParameterizedTest
    @MethodSource("lists")
    <E> void nothing_that_is_there_is_told_as_not_there(PlanList<E> list) {
        Plan plan = plan();
        for (E element : list.of(plan)) {
            refusals(plan, list.remove(list.id(element)))
                    .forEach(
                            it ->
                                    assertThat(it.message().key())
                                            .as(list + " " + list.id(element))
                                            .doesNotStartWith("plan.unknown"));
        }
    }

    private static Message named(String kind, Text name) {
        return Message.of("change.element-named")
                .with("element", Message.of("change.element-" + kind))
                .with("name", name);
    }
}
