package vn.aop.core.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.aop.core.decision.Proposals.askedOn;
import static vn.aop.core.decision.Proposals.days;
import static vn.aop.core.decision.Proposals.decide;
import static vn.aop.core.decision.Proposals.inMonths;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.money;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.serving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.Difference;
import vn.aop.core.decision.Proposal;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

class OpportunityCostTest {

    private static List<Difference> displaced(SmallShop shop, Change... changes) {
        return decide(shop.plan(), proposal(changes)).displaces();
    }

    private static Change online(String line, long amount) {
        return work("P1", 3, 12, lift("online", "*", "0.30")).using(line, amount).add();
    }

    /** No change would make it a yes, so all of it stays as it was proposed. */
    private static Change useless(String line, long amount) {
        return work("P1", 3, 12).using(line, amount).add();
    }

    /** 60 million of ads were free. */
    @Test
    void money_that_was_free_is_no_longer_there_for_anything_else() {
        assertThat(displaced(shop(), online("ads", 20_000_000)))
                .containsExactly(
                        new Difference(
                                Place.of("budget/ads"),
                                Message.of("displaced.claimed")
                                        .with("line", Text.of("ads"))
                                        .with("amount", money(20_000_000))
                                        .with("free", money(60_000_000))
                                        .with("past", money(0))
                                        .with(
                                                "leaves",
                                                Message.of("displaced.leaves")
                                                        .with("rest", money(40_000_000)))
                                        .with(
                                                "serves",
                                                Message.of("displaced.line-serves")
                                                        .with("goals", List.of(Text.of("G1"))))));
    }

    @ParameterizedTest
    @CsvSource({
        "59000000, displaced.leaves, 1000000",
        "60000000, displaced.leaves-nothing,",
        "61000000, displaced.lacks, 1000000"
    })
    void says_whether_money_is_left_or_missing(long amount, String key, Long rest) {
        assertThat(displaced(shop(), useless("ads", amount)))
                .extracting(it -> it.message().arg("leaves"))
                .containsExactly(
                        rest == null ? Message.of(key) : Message.of(key).with("rest", money(rest)));
    }

    /** In March 50 of the 60 million of ads lie ahead, as the ground on the budget says too. */
    @ParameterizedTest
    @CsvSource({
        "49000000, displaced.claimed, 0, displaced.leaves, 1000000",
        "50000000, displaced.claimed, 0, displaced.leaves-nothing,",
        "52000000, displaced.claimed-past, 2000000, displaced.leaves-nothing,",
        "61000000, displaced.claimed-past, 10000000, displaced.lacks, 1000000"
    })
    void money_of_past_months_is_not_left_for_anything(
            long amount, String key, long past, String leaves, Long rest) {
        Proposal inMarch = askedOn(LocalDate.of(2026, 3, 2), proposal(useless("ads", amount)));
        Message left = Message.of(leaves);

        assertThat(decide(shop().plan(), inMarch).displaces())
                .map(Difference::message)
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.key()).isEqualTo(key);
                            assertThat(it.arg("free")).isEqualTo(money(50_000_000));
                            assertThat(it.arg("past")).isEqualTo(money(past));
                            assertThat(it.arg("leaves"))
                                    .isEqualTo(
                                            rest == null ? left : left.with("rest", money(rest)));
                        });
    }

    @Test
    void an_action_without_a_goal_says_so() {
        SmallShop shop = shop().withActions(work("A1", 1, 12).serving().action());

        assertThat(
                        displaced(
                                shop,
                                work("P1", 6, 7, lift("online", "*", "0.30")).add(),
                                new ActionChange.Drop("A1", Optional.empty())))
                .extracting(it -> it.message().arg("serves"))
                .containsExactly(Message.of("displaced.action-alone"));
    }

    @Test
    void money_that_a_line_gives_up_is_told_as_that() {
        SmallShop shop =
                shop().withBudget(
                                serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                                serving("fairs", AccountKind.MARKETING, everyMonth(5_000_000)));

        assertThat(
                        displaced(
                                shop,
                                online("ads", 20_000_000),
                                new BudgetChange.Move("fairs", "ads", inMonths(3, 4, 5_000_000))))
                .extracting(it -> it.where().toString(), it -> it.message().arg("amount"))
                .containsExactly(
                        tuple("budget/ads", money(10_000_000)),
                        tuple("budget/fairs", money(10_000_000)));
    }

    @Test
    void what_was_used_up_before_displaces_nothing_more() {
        SmallShop full = shop().withActions(work("A1", 12, 12).using("ads", 60_000_000).action());

        assertThat(
                        displaced(
                                full,
                                online("ads", 20_000_000),
                                new BudgetChange.Raise("ads", inMonths(3, 3, 20_000_000))))
                .isEmpty();
    }

    /** Lan has 22 days in each of twelve months, 12 of them free in April. */
    @Test
    void days_are_no_longer_there_for_anything_else() {
        SmallShop shop =
                shop().withActions(
                                work("A1", 4, 4).taking("lan", "10").action(),
                                work("A2", 5, 5).taking("lan", "30").action());

        assertThat(
                        displaced(
                                shop,
                                work("P1", 6, 7, lift("online", "*", "0.30"))
                                        .taking("lan", "3")
                                        .add()))
                .containsExactly(
                        new Difference(
                                Place.of("resources/people/lan"),
                                Message.of("displaced.days")
                                        .with("person", Text.of("lan"))
                                        .with("days", days("6"))
                                        .with("left", days("232"))
                                        .with(
                                                "enough",
                                                Message.of("displaced.days-do")
                                                        .with("left", days("232")))));
    }

    /** Of her twelve times 22 days, only those from September on can still be given. */
    @Test
    void days_of_months_that_are_past_are_not_there_for_anything() {
        Proposal inOctober =
                proposal(work("P1", 10, 11, lift("online", "*", "0.30")).taking("lan", "3").add());

        assertThat(decide(shop().plan(), askedOn(LocalDate.of(2026, 9, 5), inOctober)).displaces())
                .extracting(it -> it.message().arg("left"))
                .containsExactly(days("88"));
    }

    /** Lan has 22 days in each of twelve months. */
    @Test
    void more_days_than_somebody_has_are_told_as_that() {
        assertThat(displaced(shop(), work("P1", 1, 12).taking("lan", "23").add()))
                .extracting(it -> it.message().arg("enough"))
                .containsExactly(Message.of("displaced.days-lack").with("left", days("264")));
    }

    @Test
    void actions_that_are_given_up_cut_short_or_put_off_are_told() {
        SmallShop shop =
                shop().withActions(
                                work("A1", 1, 12).taking("lan", "1").action(),
                                work("A2", 1, 12).taking("lan", "1").action(),
                                work("A3", 1, 6).taking("lan", "1").action(),
                                work("A4", 3, 6).taking("lan", "1").action());

        assertThat(
                        displaced(
                                shop,
                                work("P1", 6, 7, lift("online", "*", "0.30")).add(),
                                new ActionChange.Drop("A1", Optional.empty()),
                                new ActionChange.Drop("A2", Optional.of(month(7))),
                                new ActionChange.Delay("A3", 2),
                                new ActionChange.Delay("A4", -2)))
                .extracting(it -> it.where().toString(), it -> it.message().arg("month"))
                .containsExactly(
                        tuple("actions/A1", ""),
                        tuple("actions/A2", month(6)),
                        tuple("actions/A3", month(3)),
                        tuple("actions/A4", month(4)));
    }

    @Test
    void conditions_displace_too() {
        Plan plan =
                shop().withBudget(
                                serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                                serving("fairs", AccountKind.MARKETING, everyMonth(5_000_000)))
                        .plan();

        Decision decision =
                decide(
                        plan,
                        proposal(
                                work("P1", 1, 3, lifting("online", "0.30", 0))
                                        .using("ads", 30_000_000)
                                        .add()));

        assertThat(decision.verdict().id()).isEqualTo("yesIf");
        assertThat(decision.displaces())
                .extracting(it -> it.where().toString())
                .containsExactly("budget/ads", "budget/fairs");
    }
}
