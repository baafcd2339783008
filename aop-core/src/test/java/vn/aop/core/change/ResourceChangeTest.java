package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.change.ChangedShop.after;
import static vn.aop.core.change.ChangedShop.plan;
import static vn.aop.core.change.ChangedShop.refusals;
import static vn.aop.core.plan.SmallShop.person;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;

class ResourceChangeTest {

    @Test
    void somebody_gets_other_days_and_stays_who_she_is() {
        Plan after = after(plan(), new ResourceChange.Capacity("minh", new BigDecimal("12.5")));

        assertThat(after.resources().person("minh")).contains(person("minh", "12.5"));
        assertThat(people(after)).containsExactly("lan", "minh", "tam", "hoa");
        assertThat(after.resources().cashFloor()).isEqualTo(plan().resources().cashFloor());
    }

    @Test
    void refuses_days_that_no_month_has() {
        assertThatThrownBy(() -> new ResourceChange.Capacity("minh", new BigDecimal("32")))
                .hasMessage("Person minh has 32 days a month; give 0 to 31");
    }

    @Test
    void somebody_comes_after_the_others_or_at_a_place() {
        Person nga = person("nga", "9");

        assertThat(people(after(plan(), new ResourceChange.Add(nga))))
                .containsExactly("lan", "minh", "tam", "hoa", "nga");
        assertThat(people(after(plan(), new ResourceChange.Add(nga, Optional.of(1)))))
                .containsExactly("lan", "nga", "minh", "tam", "hoa");
        assertThatThrownBy(() -> new ResourceChange.Add(nga, Optional.of(-1)))
                .hasMessage("Position -1 does not exist; give 0 or more");
    }

    @Test
    void who_came_leaves_again_when_that_is_undone() {
        assertThat(new ResourceChange.Add(person("nga", "9")).undo(plan()))
                .containsExactly(new ResourceChange.Remove("nga"));
    }

    @Test
    void who_leaves_comes_back_at_the_same_place_when_that_is_undone() {
        Change remove = new ResourceChange.Remove("tam");

        assertThat(people(after(plan(), remove))).containsExactly("lan", "minh", "hoa");
        assertThat(remove.undo(plan()))
                .containsExactly(new ResourceChange.Add(person("tam", "5"), Optional.of(2)));
    }

    @Test
    void refuses_to_let_go_whom_the_plan_still_names() {
        assertThat(refusals(plan(), new ResourceChange.Remove("minh")))
                .containsExactly(
                        Problem.at(Place.of("changes/0/person"), "change.still-used")
                                .with("id", "minh")
                                .with("element", named("person", Text.of("minh")))
                                .with(
                                        "users",
                                        List.of(
                                                named(
                                                        "action",
                                                        Text.of("Mở bán online", "Open online"))))
                                .with("places", List.of(Place.action("A1"))));
    }

    @Test
    void refuses_people_that_the_plan_does_not_have_or_has_already() {
        assertThat(
                        refusals(
                                plan(),
                                new ResourceChange.Capacity("lann", BigDecimal.ONE),
                                new ResourceChange.Remove("lann"),
                                new ResourceChange.Add(person("lan", "1"))))
                .containsExactly(
                        unknown("changes/0/person"),
                        unknown("changes/1/person"),
                        Problem.at(Place.of("changes/2/resources/people/lan"), "plan.id-twice")
                                .because(Problem.Reason.NOT_AS_IT_STANDS)
                                .with("id", "lan"));
    }

    @Test
    void each_says_what_it_does_with_the_names_of_the_plan() {
        Value days = Value.of(new BigDecimal("9"), Unit.DAYS);

        assertThat(new ResourceChange.Capacity("minh", new BigDecimal("9")).sentence(plan()))
                .isEqualTo(
                        Message.of("change.change-capacity")
                                .with("person", Text.of("minh"))
                                .with("days", days));
        assertThat(new ResourceChange.Add(person("nga", "9")).sentence(plan()))
                .isEqualTo(
                        Message.of("change.add-person")
                                .with("person", Text.of("nga"))
                                .with("role", Text.of("shop"))
                                .with("days", days));
        assertThat(new ResourceChange.Remove("tam").sentence(plan()))
                .isEqualTo(Message.of("change.remove-person").with("person", Text.of("tam")));
    }

    @Test
    void a_change_of_people_is_tied_to_no_month() {
        assertThat(new ResourceChange.Remove("tam").from()).isEmpty();
    }

    private static Message named(String kind, Text name) {
        return Message.of("change.element-named")
                .with("element", Message.of("change.element-" + kind))
                .with("name", name);
    }

    private static List<String> people(Plan plan) {
        return plan.resources().people().stream().map(Person::id).toList();
    }

    private static Problem unknown(String where) {
        return Problem.at(Place.of(where), "plan.unknown-person")
                .with("id", "lann")
                .with("nearest", List.of("lan"))
                .with("known", List.of("lan", "minh", "tam", "hoa"));
    }
}
