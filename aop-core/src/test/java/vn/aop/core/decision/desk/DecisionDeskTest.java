package vn.aop.core.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.aop.core.decision.Proposals.askedOn;
import static vn.aop.core.decision.Proposals.because;
import static vn.aop.core.decision.Proposals.called;
import static vn.aop.core.decision.Proposals.desk;
import static vn.aop.core.decision.Proposals.inMonths;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.months;
import static vn.aop.core.decision.Proposals.price;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.raise;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.assumption;
import static vn.aop.core.plan.SmallShop.below;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.risk;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.vnd;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.DirectionChange;
import vn.aop.core.change.PlanLists;
import vn.aop.core.change.PlanPart;
import vn.aop.core.change.RebaseGoal;
import vn.aop.core.check.Checks;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Proposal;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.limit.DeadlinePassed;
import vn.aop.core.limit.FewerTries;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;

@AddLifecycleHook(FewerTries.class)
class DecisionDeskTest {

    private static final DecisionDesk DESK = desk();
    private static final Proposal MORE =
            proposal(work("P1", 3, 12, lift("online", "*", "0.30")).add());

    private static List<Problem> problems(Plan plan, Proposal proposal) {
        return DESK.decide(plan, proposal).problems();
    }

    /** Nothing begins in the rainy months. */
    private static final class RainySeason implements DecisionCriterion {
        @Override
        public String id() {
            return "rainy-season";
        }

        @Override
        public List<Judgement> judge(Assessment assessment) {
            return assessment.after().plan().actions().stream()
                    .filter(action -> assessment.before().plan().action(action.id()).isEmpty())
                    .filter(action -> action.running().from().getMonth() == Month.SEPTEMBER)
                    .map(
                            action ->
                                    Judgement.of(
                                                    id(),
                                                    Outcome.CONDITION,
                                                    Place.action(action.id()),
                                                    "own.rainy")
                                            .with("action", action.name()))
                    .toList();
        }
    }

    @Test
    void asks_the_usual_grounds_in_their_order() {
        assertThat(DecisionDesk.usual().criteria())
                .extracting(DecisionCriterion::id)
                .containsExactly(
                        "not-this-year",
                        "serves-goal",
                        "goals",
                        "budget",
                        "payback",
                        "contribution",
                        "cash-floor",
                        "people",
                        "stock",
                        "delivery",
                        "promotion",
                        "price-rise",
                        "assumption",
                        "begun-month",
                        "reason");
    }

    @Test
    void answers_with_everything_that_the_answer_rests_on() {
        Decision decision = DESK.decide(shop().plan(), MORE).orElseThrow(ProblemsException::new);

        assertThat(decision.proposal()).isEqualTo(MORE);
        assertThat(decision.verdict()).isEqualTo(new Verdict.Yes());
        assertThat(decision.leastChange()).isEmpty();
        assertThat(decision.tradeOff().goal("G1").orElseThrow().isBetter()).isTrue();
        assertThat(decision.judgements())
                .extracting(Judgement::criterion, Judgement::outcome)
                .containsExactly(
                        tuple("serves-goal", Outcome.FOR),
                        tuple("goals", Outcome.NOTE),
                        tuple("cash-floor", Outcome.NOTE),
                        tuple("reason", Outcome.NOTE));
    }

    @Test
    void gives_no_answer_after_the_deadline() {
        Plan plan = shop().plan();

        assertThatThrownBy(() -> DESK.within(() -> true).decide(plan, MORE))
                .isInstanceOf(DeadlinePassed.class);
        assertThat(DESK.within(() -> false).decide(plan, MORE)).isEqualTo(DESK.decide(plan, MORE));
    }

    /** Who judges a second time is looking for conditions: there the time is up. */
    @Test
    void tells_what_it_has_found_where_only_the_search_for_conditions_takes_too_long() {
        Plan plan = shop().plan();
        Proposal dear =
                proposal(
                        work("P1", 1, 3, lift("online", "*", "0.30"))
                                .using("ads", 30_000_000)
                                .add());
        Counting counting = new Counting(new AtomicInteger());
        Decision whole = DESK.decide(plan, dear).orElseThrow(ProblemsException::new);

        assertThat(whole.verdict()).isInstanceOf(Verdict.YesIf.class);
        assertThatThrownBy(
                        () ->
                                DESK.with(counting)
                                        .within(() -> counting.judged().get() >= 2)
                                        .decide(plan, dear))
                .isInstanceOfSatisfying(
                        SearchCutShort.class,
                        cut -> {
                            assertThat(cut.judgements()).isEqualTo(whole.judgements());
                            assertThat(cut.headline().orElseThrow().outcome())
                                    .isEqualTo(Outcome.CONDITION);
                            assertThat(cut.judgements()).contains(cut.headline().orElseThrow());
                            assertThat(cut.tradeOff()).isEqualTo(whole.tradeOff());
                        });
    }

    /** A check that is broken off might have found something: there is no yes without it. */
    @Test
    void gives_no_answer_where_the_checks_of_the_plan_are_not_done() {
        Plan plan = shop().plan();
        Counting counting = new Counting(new AtomicInteger());

        assertThatThrownBy(
                        () ->
                                DESK.with(BuiltInRules.checks())
                                        .with(counting)
                                        .within(() -> counting.judged().get() >= 1)
                                        .decide(plan, MORE))
                .isExactlyInstanceOf(DeadlinePassed.class);
    }

    private record Counting(AtomicInteger judged) implements DecisionCriterion {

        @Override
        public String id() {
            return "counting";
        }

        @Override
        public List<Judgement> judge(Assessment assessment) {
            judged.incrementAndGet();
            return List.of();
        }
    }

    @Test
    void asks_an_own_ground_like_the_usual_ones() {
        DecisionDesk careful = DESK.with(new RainySeason());
        Proposal inSeptember = proposal(work("P1", 9, 10, lift("online", "*", "0.30")).add());

        assertThat(careful.criteria()).hasSize(DESK.criteria().size() + 1);
        assertThat(
                        DESK.decide(shop().plan(), inSeptember)
                                .orElseThrow(ProblemsException::new)
                                .verdict()
                                .id())
                .isEqualTo("yes");
        assertThat(
                        careful.decide(shop().plan(), inSeptember)
                                .orElseThrow(ProblemsException::new)
                                .leastChange())
                .isEqualTo(List.of(new ActionChange.Delay("P1", 1)));
    }

    @Test
    void follows_an_own_policy() {
        Policy strict =
                judgements ->
                        judgements.stream().allMatch(it -> it.outcome() == Outcome.FOR)
                                ? Policy.Answer.YES
                                : Policy.Answer.NO;
        Policy evidence =
                judgements ->
                        judgements.stream()
                                        .anyMatch(
                                                it ->
                                                        it.criterion().equals("reason")
                                                                && it.message().args().isEmpty())
                                ? Policy.Answer.ON_CONDITIONS
                                : Policy.USUAL.answer(judgements);

        assertThat(
                        DESK.with(strict)
                                .decide(shop().plan(), MORE)
                                .orElseThrow(ProblemsException::new)
                                .verdict())
                .isEqualTo(new Verdict.No());
        assertThat(
                        DESK.with(evidence)
                                .decide(shop().plan(), MORE)
                                .orElseThrow(ProblemsException::new)
                                .verdict())
                .isEqualTo(new Verdict.No());
        assertThat(
                        DESK.with(evidence)
                                .decide(
                                        shop().plan(),
                                        because(
                                                MORE.reason(),
                                                Optional.of(Text.of("40 tin nhắn")),
                                                MORE))
                                .orElseThrow(ProblemsException::new)
                                .verdict())
                .isEqualTo(new Verdict.Yes());
        assertThat(DESK.with(strict).with(new RainySeason()).with(Policy.USUAL).criteria())
                .hasSize(15);
    }

    @Test
    void refuses_a_proposal_that_changes_nothing() {
        assertThat(problems(shop().plan(), proposal()))
                .containsExactly(Problem.at(Place.of("changes"), "decision.changes-nothing"));
    }

    /** Else nothing of what it costs would stand against what it brings. */
    @Test
    void refuses_a_proposal_that_is_paid_out_of_a_loan() {
        SmallShop shop = shop();
        List<BudgetLine> lines = new ArrayList<>(shop.plan().budget());
        lines.add(running("bank", AccountKind.LOANS, everyMonth(9_000_000)));
        Plan plan = shop.plan().toBuilder().budget(lines).build();
        ActionChange.Add added = work("P1", 3, 4, lift("online", "*", "0.30")).add();
        Action paid = added.added().withUses(List.of(new BudgetUse("bank", vnd(5_000_000))));

        assertThat(problems(plan, proposal(new ActionChange.Add(paid))))
                .extracting(it -> it.message().key())
                .containsExactly("plan.uses-no-spending");
    }

    @Test
    void refuses_a_proposal_that_costs_nothing_and_brings_nothing() {
        Problem idle = Problem.at(Place.of("changes"), "decision.no-cost-no-effect");
        Plan working = shop().withActions(work("A1", 3, 4).action()).plan();

        assertThat(problems(shop().plan(), proposal(work("P1", 3, 4).add()))).containsExactly(idle);
        assertThat(problems(working, proposal(new ActionChange.Delay("A1", 1))))
                .containsExactly(idle);
        assertThat(
                        problems(
                                shop().plan(),
                                proposal(
                                        raise("ads", 3, 5),
                                        new BudgetChange.Cut("ads", inMonths(3, 3, 5)))))
                .containsExactly(idle);
        assertThat(
                        problems(
                                shop().plan(),
                                proposal(
                                        new DirectionChange.PutOff(
                                                new NotThisYear(
                                                        "N1",
                                                        Text.of("Mở kho"),
                                                        Text.of("Chưa cần"),
                                                        Optional.empty(),
                                                        List.of()),
                                                Optional.empty()))))
                .containsExactly(idle);
    }

    @Test
    void does_not_take_days_money_or_their_months_for_nothing() {
        Plan working =
                shop().withActions(
                                work("A1", 3, 4).taking("lan", "1").action(),
                                work("A2", 3, 4).using("ads", 5_000_000).action())
                        .plan();

        assertThat(problems(working, proposal(work("P1", 3, 4).taking("lan", "1").add())))
                .isEmpty();
        assertThat(problems(working, proposal(work("P1", 3, 4).using("ads", 1).add()))).isEmpty();
        assertThat(problems(working, proposal(new ActionChange.Delay("A1", 1)))).isEmpty();
        assertThat(problems(working, proposal(new ActionChange.Delay("A2", 1)))).isEmpty();
    }

    @Test
    void refuses_to_change_months_that_are_past() {
        Plan plan =
                shop().withActions(work("A1", 3, 8, lift("online", "*", "0.30")).action()).plan();
        LocalDate june = LocalDate.of(2026, 6, 15);

        assertThat(
                        problems(
                                plan,
                                askedOn(
                                        june,
                                        proposal(
                                                raise("ads", 6, 1),
                                                raise("ads", 5, 1),
                                                new ActionChange.Delay("A1", 2),
                                                new ActionChange.Drop("A1", Optional.empty())))))
                .extracting(
                        it -> it.where().toString(),
                        it -> it.message().key(),
                        it -> it.message().arg("month"))
                .containsExactly(
                        tuple("changes/1", "change.month-past", month(5)),
                        tuple("changes/2", "change.has-begun", month(3)),
                        tuple("changes/3", "change.has-begun", month(3)));
    }

    @Test
    void refuses_to_begin_in_months_that_are_past() {
        Plan plan =
                shop().withActions(work("A1", 8, 9, lift("online", "*", "0.30")).action()).plan();
        LocalDate june = LocalDate.of(2026, 6, 15);

        assertThat(problems(plan, askedOn(june, proposal(new ActionChange.Delay("A1", -3)))))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.message().arg("month")).isEqualTo(month(5));
                            assertThat(it.message().arg("on")).isEqualTo(june);
                        });
        assertThat(problems(plan, askedOn(june, proposal(new ActionChange.Delay("A1", -2)))))
                .isEmpty();
        assertThat(problems(plan, askedOn(june, proposal(new ActionChange.Delay("A1", 1)))))
                .isEmpty();
        assertThat(
                        problems(
                                plan,
                                askedOn(
                                        june,
                                        proposal(
                                                work("P1", 6, 7, lift("online", "*", "0.1")).add(),
                                                new ActionChange.Delay("P1", 1),
                                                new ActionChange.Drop(
                                                        "A1", Optional.of(month(9)))))))
                .isEmpty();
    }

    @Test
    void tells_every_unknown_id_with_its_place() {
        assertThat(
                        problems(
                                shop().plan(),
                                proposal(
                                        raise("adds", 3, 1_000_000),
                                        new ActionChange.Delay("A9", 1),
                                        work("P1", 3, 4).serving("G7").add())))
                .extracting(it -> it.where().toString(), it -> it.message().key())
                .containsExactly(
                        tuple("changes/0/line", "plan.unknown-line"),
                        tuple("changes/1/action", "plan.unknown-action"),
                        tuple("changes/2/actions/P1/goals", "plan.unknown-goal"));
    }

    @Test
    void what_is_shown_is_of_the_plan_and_shown_by_evidence() {
        assertThat(
                        problems(
                                shop().plan(),
                                proposal(raise("ads", 3, 1_000_000))
                                        .showing(
                                                new Proposal.Shown(
                                                        List.of("rent", "adds"), List.of("R7")))))
                .extracting(it -> it.where().toString(), it -> it.message().key())
                .containsExactly(
                        tuple("shown", "decision.shown-without-evidence"),
                        tuple("shown/unneeded/1", "plan.unknown-line"),
                        tuple("shown/risks/0", "plan.unknown-risk"));
    }

    @Test
    void tells_the_problems_where_somebody_asks_for_the_answer() {
        Validated<Decision, Problem> refused = DESK.decide(shop().plan(), proposal());

        assertThat(refused.value()).isEmpty();
        assertThatThrownBy(() -> refused.orElseThrow(ProblemsException::new))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("decision.changes-nothing");
    }

    @Test
    void a_verdict_is_one_of_four() {
        List<Change> conditions = List.of(new ActionChange.Delay("P1", 1));

        assertThat(
                        List.of(
                                new Verdict.Yes(),
                                new Verdict.YesIf(conditions),
                                new Verdict.Later(),
                                new Verdict.No()))
                .extracting(Verdict::id, DecisionDeskTest::matched)
                .containsExactly(
                        tuple("yes", "A"),
                        tuple("yesIf", "B" + conditions),
                        tuple("notThisYear", "C"),
                        tuple("no", "D"));
        assertThatThrownBy(() -> new Verdict.YesIf(List.of()))
                .hasMessage("A yes without conditions is a plain yes");
    }

    private static String matched(Verdict verdict) {
        return verdict.match(
                yes -> "A", yesIf -> "B" + yesIf.conditions(), later -> "C", no -> "D");
    }

    /** A plan in which everything can go wrong: goals near, people and money short, promises. */
    private static Plan tight() {
        return shop().withGoals(
                        goal("G1", "revenue", level("1900000000")),
                        goal("G2", "gross_margin", level("0.333")),
                        goal("G3", "operating_profit", level("0")))
                .withAssumptions(assumption("S1", below("revenue[online]", 45_000_000)))
                .withRisks(risk("R1", below("revenue", 90_000_000)))
                .withActions(
                        work("A1", 3, 12, lift("online", "*", "0.10"))
                                .using("ads", 40_000_000)
                                .taking("lan", "18")
                                .action())
                .plan();
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<Change> works =
                Combinators.combine(
                                Arbitraries.integers().between(1, 9),
                                Arbitraries.integers().between(0, 3),
                                Arbitraries.of("0.05", "0.30", "0.80"),
                                Arbitraries.of("store", "online"),
                                Arbitraries.of("ads", "reserve"),
                                Arbitraries.longs().between(0, 40),
                                Arbitraries.of("lan", "minh"),
                                Arbitraries.integers().between(0, 12))
                        .as(
                                (from, length, lift, channel, line, money, person, days) ->
                                        work("P1", from, from + length, lift(channel, "*", lift))
                                                .using(line, money * 1_000_000)
                                                .taking(person, String.valueOf(days))
                                                .add());
        Arbitrary<Change> prices =
                Combinators.combine(
                                Arbitraries.of("store", "online"),
                                Arbitraries.of("diapers", "toys"),
                                Arbitraries.integers().between(2, 6),
                                Arbitraries.of("-0.05", "-0.20", "0.05"))
                        .as(
                                (channel, group, month, change) ->
                                        price(channel, group, months(month, month), change));
        Arbitrary<Change> raises =
                Combinators.combine(
                                Arbitraries.of("ads", "rent"),
                                Arbitraries.integers().between(1, 12),
                                Arbitraries.longs().between(1, 30))
                        .as((line, month, money) -> raise(line, month, money * 1_000_000));
        return Combinators.combine(works, prices.list().ofMaxSize(1), raises.list().ofMaxSize(1))
                .as(
                        (work, cut, raise) -> {
                            List<Change> all = new ArrayList<>(List.of(work));
                            all.addAll(cut);
                            all.addAll(raise);
                            return all;
                        });
    }

    @Property(tries = 60)
    void a_yes_has_nothing_against_it_and_conditions_lead_to_a_yes(
            @ForAll("changes") List<Change> changes) {
        Plan plan = tight();
        Proposal proposal = proposal(changes.toArray(Change[]::new));

        Decision decision = DESK.decide(plan, proposal).orElseThrow(ProblemsException::new);

        assertThat(decision.verdict() instanceof Verdict.Yes)
                .isEqualTo(
                        decision.judgements().stream()
                                .allMatch(
                                        it ->
                                                it.outcome() == Outcome.FOR
                                                        || it.outcome() == Outcome.NOTE));
        assertThat(plan).isEqualTo(tight());
        List<Change> all = new ArrayList<>(changes);
        all.addAll(decision.leastChange());
        assertThat(plan.with(all).orElseThrow(ProblemsException::new).goals())
                .isEqualTo(plan.goals());
        assertThat(decision.leastChange()).noneMatch(RebaseGoal.class::isInstance);
        if (!decision.leastChange().isEmpty()) {
            assertThat(
                            DESK.decide(plan, proposal(all.toArray(Change[]::new)))
                                    .orElseThrow(ProblemsException::new)
                                    .verdict())
                    .isEqualTo(new Verdict.Yes());
        }
    }

    @Property(tries = 25)
    void what_the_reason_is_never_decides(
            @ForAll("changes") List<Change> changes, @ForAll("reasons") String reason) {
        Proposal proposal = proposal(changes.toArray(Change[]::new));

        Decision plain = DESK.decide(tight(), proposal).orElseThrow(ProblemsException::new);
        Decision other =
                DESK.decide(
                                tight(),
                                because(Text.of(reason), Optional.of(Text.of(reason)), proposal))
                        .orElseThrow(ProblemsException::new);

        assertThat(other.verdict()).isEqualTo(plain.verdict());
    }

    @Provide
    Arbitrary<String> reasons() {
        return Arbitraries.of(
                "Đối thủ đang giảm giá",
                "Sợ lỡ mất dịp này",
                "Tuần này ế",
                "Năm nào cũng làm",
                "A competitor does it",
                "Khảo sát 200 khách");
    }

    /** A lower goal, a waiver or another last year would be a yes to anything. */
    @Test
    void whoever_asks_does_not_set_the_measure() {
        Plan plan = shop().plan();
        List<Change> all =
                List.of(
                        PlanLists.GOALS.remove("G2"),
                        PlanPart.WAIVERS.set(List.of()),
                        PlanPart.BASELINE.set(plan.baseline()));

        assertThat(problems(plan, proposal(all.toArray(Change[]::new))))
                .filteredOn(it -> it.message().key().equals("decision.sets-the-measure"))
                .extracting(it -> it.where().toString())
                .containsExactly("changes/0", "changes/1", "changes/2");
    }

    @Test
    void what_it_is_called_decides_only_where_it_was_left_for_later() {
        assertThat(
                        DESK.decide(shop().plan(), called("Đối thủ, sợ lỡ, tuần này ế", MORE))
                                .orElseThrow(ProblemsException::new)
                                .verdict())
                .isEqualTo(new Verdict.Yes());
    }

    /** Sales that pay could be asked for; that a hard line rises could not be helped. */
    @Test
    void a_no_begins_with_what_no_condition_mends() {
        Plan plan =
                shop().withBudget(
                                serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                                SmallShop.line(
                                        "machine",
                                        Line.of(Account.of(AccountKind.CAPEX)),
                                        Limit.HARD,
                                        Purpose.GOALS,
                                        everyMonth(0)))
                        .plan();
        Decision decision =
                DecisionDesk.usual()
                        .with(Checks.none())
                        .decide(
                                plan,
                                proposal(
                                        work("P1", 3, 12, lift("online", "*", "0.30")).add(),
                                        raise("machine", 3, 40_000_000)))
                        .orElseThrow(ProblemsException::new);

        assertThat(decision.verdict()).isEqualTo(new Verdict.No());
        assertThat(decision.judgements())
                .anyMatch(
                        it ->
                                it.criterion().equals("payback")
                                        && it.outcome() == Outcome.CONDITION);
        assertThat(decision.headline().map(Judgement::where)).contains(Place.line("machine"));
    }
}
