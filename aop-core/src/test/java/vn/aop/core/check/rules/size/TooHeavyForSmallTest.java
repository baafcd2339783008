package vn.aop.core.check.rules.size;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.person;
import static vn.aop.core.plan.SmallShop.resources;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.threshold;
import static vn.aop.core.plan.SmallShop.vnd;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.kpi.Rhythm;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.plan.Tracking;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Text;

/** The shop has two goals; all else that is counted here are its people and its budget lines. */
class TooHeavyForSmallTest {

    @Test
    void one_person_keeps_thirty_items_and_no_more() {
        assertThat(found(shop(1, 27))).isEmpty();
        assertThat(found(shop(1, 28))).hasSize(1);
    }

    @Test
    void three_people_keep_twelve_items_each() {
        assertThat(found(shop(3, 31))).isEmpty();
        assertThat(found(shop(3, 32)))
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it.message().args())
                                        .containsEntry("items", 37)
                                        .containsEntry("most", 36)
                                        .containsEntry("lines", 32));
    }

    @Test
    void sixty_items_are_the_most_for_any_team() {
        assertThat(found(shop(9, 49))).isEmpty();
        assertThat(found(shop(9, 50))).hasSize(1);
    }

    @Test
    void a_plan_that_names_nobody_is_one_persons() {
        assertThat(found(shop(0, 28))).isEmpty();
        assertThat(found(shop(0, 29))).hasSize(1);
    }

    @Test
    void a_plan_may_set_another_limit() {
        SmallShop shop = shop(1, 28).withThresholds(threshold("too-heavy-for-small", "few", "31"));

        assertThat(found(shop)).isEmpty();
    }

    private static List<Finding> found(SmallShop shop) {
        return new TooHeavyForSmall().check(CheckContext.of(shop.plan()));
    }

    private static SmallShop shop(int people, int lines) {
        Person[] team =
                IntStream.range(0, people)
                        .mapToObj(i -> person("p" + i, "5"))
                        .toArray(Person[]::new);
        BudgetLine[] budget =
                IntStream.range(0, lines)
                        .mapToObj(TooHeavyForSmallTest::line)
                        .toArray(BudgetLine[]::new);
        return shopWithGoalsOnly()
                .withBudget(budget)
                .withResources(resources(team))
                .withTracking(new Tracking(Rhythm.MONTHLY, 5, List.of(), List.of()));
    }

    private static BudgetLine line(int index) {
        return new BudgetLine(
                "b" + index,
                Text.of("b" + index),
                Line.of(Account.of(AccountKind.PREMISES)),
                vnd(everyMonth(1_000)),
                Limit.HARD,
                Optional.empty(),
                Purpose.RUNNING,
                List.of());
    }
}
