package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

class ActionRevisionTest {

    private final Plan plan = smallShop().plan();
    private final Action before = plan.action("A1").orElseThrow();

    private Message told(Action after) {
        return new ActionChange.Revise(after).sentence(plan);
    }

    private static Message parts(Message... parts) {
        return Message.of("change.revise-action-parts")
                .with("action", Text.of("A1"))
                .with("parts", List.of(parts));
    }

    @Test
    void tells_who_answers_for_it_now() {
        assertThat(told(before.withOwner("minh")))
                .isEqualTo(parts(Message.of("change.part-owner").with("person", Text.of("minh"))));
    }

    @Test
    void tells_every_part_that_is_written_anew() {
        Action other = action("A1", MARCH, JUNE);

        assertThat(told(other.withSkills(List.of("photos"))))
                .isEqualTo(
                        parts(
                                Message.of("change.part-months")
                                        .with("months", new Span(MARCH, JUNE)),
                                Message.of("change.part-skills").with("skills", List.of("photos")),
                                Message.of("change.part-no-effects")));
    }

    @Test
    void has_nothing_to_tell_where_nothing_changes() {
        assertThat(told(before))
                .isEqualTo(Message.of("change.revise-action").with("action", Text.of("A1")));
    }
}
