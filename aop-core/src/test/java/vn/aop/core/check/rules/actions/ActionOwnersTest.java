package vn.aop.core.check.rules.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.check.Checking.found;
import static vn.aop.core.check.Checking.ofNobody;
import static vn.aop.core.check.Checking.places;
import static vn.aop.core.check.Checking.placesOnceMended;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.check.Checking;
import vn.aop.core.plan.Plan;

class ActionOwnersTest {

    private static Plan doing(Action... actions) {
        return smallShop().withActions(actions).plan();
    }

    @Nested
    class NoActionsTest {

        @Test
        void a_plan_says_what_is_done() {
            assertThat(places(new NoActions(), doing())).containsExactly("actions");
            assertThat(places(new NoActions(), doing(action("A1", MARCH, JUNE)))).isEmpty();
        }
    }

    @Nested
    class ActionWithoutOwnerTest {

        @Test
        void whoever_has_most_days_comes_first_and_else_whoever_holds_the_money() {
            Action owned = action("A1", MARCH, JUNE);
            Action nobodys = ofNobody(owned);
            Action mostlyMinhs = nobodys.withEffort(Checking.taking(owned, "minh 3").effort());
            Action paid = nobodys.withUses(owned.uses());

            assertThat(places(new ActionWithoutOwner(), doing(owned))).isEmpty();
            assertThat(places(new ActionWithoutOwner(), doing(nobodys)))
                    .containsExactly("actions/A1/owner");
            assertThat(found(new ActionWithoutOwner(), doing(mostlyMinhs)).get(0).remedy())
                    .isEqualTo(List.of(new ActionRevision.Revise(mostlyMinhs.withOwner("minh"))));
            assertThat(found(new ActionWithoutOwner(), doing(paid)).get(0).remedy())
                    .isEqualTo(List.of(new ActionRevision.Revise(paid.withOwner("lan"))));
            assertThat(placesOnceMended(new ActionWithoutOwner(), doing(nobodys))).isEmpty();
        }
    }
}
