package vn.aop.core.check.rules.direction;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.reserve;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.threshold;
import static vn.aop.core.plan.SmallShop.vnd;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.change.ActionChange;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.plan.Direction;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.resource.Hiring;
import vn.aop.core.resource.Resources;
import vn.aop.core.text.Text;

class RefusedButPlannedTest {

    private static final String SECOND_STORE = "Không mở cửa hàng thứ hai";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mở cửa hàng thứ hai",
                "mo cua hang thu hai o Thu Duc",
                "Tìm mặt bằng cho cửa hàng thứ hai",
                "Open a new store"
            })
    void finds_an_action_that_does_what_was_put_off(String name) {
        assertThat(found(SECOND_STORE, named(name))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sửa lại cửa hàng",
                "Bán online thay vì mở cửa hàng thứ hai",
                "Không mở cửa hàng thứ hai, dồn cho online",
                "Put the store in order"
            })
    void leaves_alone_what_is_near_it_or_keeps_away_from_it(String name) {
        assertThat(found(SECOND_STORE, named(name))).isEmpty();
    }

    /** Three of the four telling words are 0.75, two of three are 0.6667. */
    @ParameterizedTest
    @CsvSource({
        "Không bán sữa tươi nhập, Bán sữa tươi, 1",
        "Không bán sữa tươi, Bán sữa bột, 0",
    })
    void speaks_up_from_three_words_in_four(String what, String name, int findings) {
        assertThat(found(what, named(name))).hasSize(findings);
    }

    @Test
    void a_plan_may_ask_for_more_words() {
        SmallShop shop =
                shop("Không bán sữa tươi nhập", Optional.empty())
                        .withActions(named("Bán sữa tươi"))
                        .withThresholds(threshold("refused-but-planned", "words", "0.76"));

        assertThat(found(shop)).isEmpty();
    }

    @Test
    void what_begins_in_the_month_to_look_again_is_no_longer_put_off() {
        Action opening = named("Mở cửa hàng thứ hai");

        assertThat(found(shop(SECOND_STORE, Optional.of(MARCH)).withActions(opening))).isEmpty();
        assertThat(found(shop(SECOND_STORE, Optional.of(MARCH.plusMonths(1))).withActions(opening)))
                .hasSize(1);
    }

    @Test
    void a_usual_line_is_not_the_more_that_was_put_off() {
        assertThat(found("Không thuê thêm mặt bằng", line("Thuê mặt bằng"))).isEmpty();
        assertThat(found("Không thuê thêm mặt bằng", line("Thuê mặt bằng mới"))).hasSize(1);
        assertThat(found("Không thuê kho lạnh", line("Thuê kho lạnh"))).hasSize(1);
    }

    @Test
    void a_line_without_money_plans_nothing() {
        assertThat(found("Không thuê kho lạnh", line("Thuê kho lạnh", everyMonth(0)))).isEmpty();
    }

    @Test
    void hiring_is_left_to_another_rule_where_nobody_is_to_be_hired() {
        SmallShop shop = shop("Không tuyển thêm người", Optional.empty());
        shop.withActions(named("Tuyển người bán hàng"));

        assertThat(found(shop)).isEmpty();
        assertThat(found(shop.withResources(hiring()))).hasSize(1);
    }

    @Test
    void dropping_the_action_is_offered_unless_another_waits_for_it() {
        Action opening = named("Mở cửa hàng thứ hai");
        Action waiting = after(action("A2", JUNE, JUNE), opening.id());

        assertThat(found(SECOND_STORE, opening).get(0).remedy())
                .containsExactly(new ActionChange.Drop("A1", Optional.empty()));
        assertThat(found(SECOND_STORE, opening, waiting).get(0).remedy()).isEmpty();
    }

    private static List<Finding> found(String putOff, Action... actions) {
        return found(shop(putOff, Optional.empty()).withActions(actions));
    }

    private static List<Finding> found(String putOff, BudgetLine line) {
        return found(
                shop(putOff, Optional.empty())
                        .withBudget(
                                line,
                                serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                                reserve("reserve", AccountKind.PREMISES, everyMonth(1_000_000))));
    }

    private static List<Finding> found(SmallShop shop) {
        return new RefusedButPlanned().check(CheckContext.of(shop.plan()));
    }

    private static SmallShop shop(String putOff, Optional<YearMonth> lookAgain) {
        NotThisYear item =
                new NotThisYear(
                        "N1", Text.of(putOff), Text.of("Để sau"), lookAgain, List.of("new-store"));
        return smallShop().withDirection(new Direction(Optional.empty(), List.of(), List.of(item)));
    }

    private static Resources hiring() {
        Resources usual = smallShop().plan().resources();
        return new Resources(usual.people(), Hiring.POSSIBLE, List.of(), Optional.empty());
    }

    private static Action named(String name) {
        return copy(action("A1", MARCH, JUNE), Text.of(name), List.of());
    }

    private static Action after(Action action, String other) {
        return copy(action, action.name(), List.of(other));
    }

    private static Action copy(Action action, Text name, List<String> after) {
        return Action.builder(action.id(), name, action.running())
                .owner(action.owner())
                .goals(action.goals())
                .after(after)
                .milestones(action.milestones())
                .uses(action.uses())
                .effort(action.effort())
                .effects(action.effects())
                .build();
    }

    private static BudgetLine line(String name) {
        return line(name, everyMonth(1_000_000));
    }

    private static BudgetLine line(String name, long... months) {
        return new BudgetLine(
                "rent",
                Text.of(name),
                Line.of(Account.of(AccountKind.PREMISES)),
                vnd(months),
                Limit.HARD,
                Optional.of("lan"),
                Purpose.RUNNING,
                List.of());
    }
}
