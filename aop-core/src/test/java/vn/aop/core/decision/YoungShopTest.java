package vn.aop.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.money;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.ShopFigures.millions;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.vnd;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.aop.core.change.Difference;
import vn.aop.core.change.GoalTrade;
import vn.aop.core.change.TradeOff;
import vn.aop.core.check.Checks;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.decision.saving.CostCut;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Validated;

/**
 * A shop that opened in October of last year, with 120 million in the store and 30 online: where
 * its year stands nobody knows, but what November brings is known.
 */
class YoungShopTest {

    private static SmallShop shop() {
        return Proposals.shop()
                .withBaseline(
                        new Baseline(
                                lastYear()
                                        .revenue("store", "toys", lastQuarter(120))
                                        .revenue("online", "toys", lastQuarter(30))
                                        .figures(),
                                Optional.of(vnd(100_000_000)),
                                Map.of()));
    }

    private static long[] lastQuarter(long each) {
        return millions(0, 0, 0, 0, 0, 0, 0, 0, 0, each, each, each);
    }

    private static Validated<Decision, Problem> decide(Plan plan, Proposal proposal) {
        return DecisionDesk.usual().with(Checks.none()).decide(plan, proposal);
    }

    private static Proposal selling(int month) {
        return proposal(
                work("P1", month, month, lift("online", "*", "0.30"))
                        .using("ads", 2_000_000)
                        .add());
    }

    /** 9 million more online, of which goods take 65 % and the marketplace 10 %: 2.25 for 2. */
    @Test
    void what_is_sold_more_in_a_known_month_is_weighed() {
        Decision decision = decide(shop().plan(), selling(11)).orElseThrow(ProblemsException::new);

        assertThat(decision.verdict().id()).isEqualTo("yes");
        assertThat(decision.tradeOff().payback().brings()).isEqualTo(money(2_250_000));
        GoalTrade revenue = decision.tradeOff().goal("G1").orElseThrow();
        assertThat(revenue.value().after().number()).isEmpty();
        assertThat(revenue.change()).isEqualTo(money(9_000_000));
        assertThat(revenue.status().isSame()).isTrue();
        assertThat(revenue.status().after()).isEqualTo(GoalStatus.UNKNOWN);
        assertThat(decision.tradeOff().better())
                .extracting(Difference::message)
                .extracting(it -> it.arg("by"))
                .contains(money(9_000_000));
        assertThat(decision.judgements())
                .filteredOn(it -> it.criterion().equals("serves-goal"))
                .extracting(it -> it.numbers().get("by"))
                .containsExactly(money(9_000_000));
    }

    /** A no would be as wrong as a yes: what 30 % of an unknown March is, nobody knows. */
    @Test
    void what_lifts_an_unknown_month_is_asked_back() {
        Validated<Decision, Problem> answer = decide(shop().plan(), selling(3));

        assertThat(answer.value()).isEmpty();
        assertThat(answer.problems())
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(((Message) it.message().arg("reason")).arg("known"))
                                        .isEqualTo(YearMonth.of(2025, 10)));
    }

    @Test
    void an_unknown_rise_in_an_unknown_month_is_asked_back_as_well() {
        Proposal march = proposal(work("P1", 3, 3).using("ads", 2_000_000).add());
        Proposal.UnknownRise rise =
                new Proposal.UnknownRise("P1", Optional.of("online"), Optional.empty());

        assertThat(decide(shop().plan(), of(march, rise)).value()).isEmpty();
        assertThat(
                        decide(
                                        shop().plan(),
                                        of(
                                                proposal(
                                                        work("P1", 11, 11)
                                                                .using("ads", 2_000_000)
                                                                .add()),
                                                rise))
                                .value())
                .isPresent();
    }

    private static Proposal of(Proposal proposal, Proposal.UnknownRise rise) {
        return new Proposal(
                proposal.what(),
                proposal.reason(),
                proposal.evidence(),
                proposal.tags(),
                proposal.changes(),
                proposal.asked(),
                proposal.shown(),
                Optional.of(rise));
    }

    /** An amendment is not asked whether it pays, and is not told that nothing gets worse. */
    @Test
    void a_trade_off_says_that_it_does_not_know_all() {
        Plan plan = shop().plan();
        Plan lifted = plan.with(selling(3).changes()).orElseThrow(ProblemsException::new);

        assertThat(TradeOff.between(plan, lifted).worse())
                .extracting(it -> it.message().arg("reason"))
                .isEqualTo(List.of(Projection.of(plan).whyNoCash().orElseThrow()));
        assertThat(TradeOff.between(plan, lifted).better()).isEmpty();
    }

    @Test
    void cash_is_no_ground_where_sales_are_unknown() {
        Decision decision = decide(shop().plan(), selling(11)).orElseThrow(ProblemsException::new);

        assertThat(decision.judgements())
                .filteredOn(it -> it.criterion().equals("cash-floor"))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.outcome()).isEqualTo(Outcome.NOTE);
                            assertThat(it.where()).hasToString("baseline/figures");
                        });
    }

    /** What goals lose in the months that nobody knows is not counted, so nothing is harmless. */
    @Test
    void a_cut_says_first_what_it_does_not_know() {
        Plan plan = shop().plan();

        CostCut cut =
                CostCut.of(plan, vnd(10_000_000), YearMonth.of(2026, 1), YearMonth.of(2026, 6))
                        .orElseThrow(ProblemsException::new);

        assertThat(cut.caution()).isPresent();
        assertThat(cut.damage().isNone()).isTrue();
        assertThat(cut.message().key()).isNotEqualTo("cut.harmless");
        assertThat(
                        CostCut.of(
                                        Proposals.shop().plan(),
                                        vnd(10_000_000),
                                        YearMonth.of(2026, 1),
                                        YearMonth.of(2026, 6))
                                .orElseThrow(ProblemsException::new)
                                .caution())
                .isEmpty();
    }

    /** One action lifts March to August, of which last year knows nothing, the other a quarter. */
    private static Plan withActions() {
        return shop().withGoals(SmallShop.goal("G1", "revenue", SmallShop.level("2000000000")))
                .withActions(
                        work("A1", 3, 8, lift("online", "*", "0.90"))
                                .using("ads", 30_000_000)
                                .action(),
                        work("A2", 10, 12, lift("online", "*", "0.30"))
                                .using("ads", 15_000_000)
                                .action())
                .plan();
    }

    private static CostCut cut(long save) {
        return CostCut.of(withActions(), vnd(save), JANUARY, YearMonth.of(2026, 12))
                .orElseThrow(ProblemsException::new);
    }

    private static List<String> actions(CostCut cut) {
        return cut.measures().stream()
                .map(it -> it.where().toString())
                .filter(it -> it.startsWith("actions"))
                .toList();
    }

    /** That it costs nothing is not known of it: what it was to bring is unknown. */
    @Test
    void what_is_known_to_lose_little_is_cut_before_what_may_lose_anything() {
        CostCut cut = cut(45_000_000);

        assertThat(actions(cut)).containsExactly("actions/A2");
        assertThat(cut.damage().isUnknown()).isFalse();
        assertThat(cut.damage().isNone()).isFalse();
    }

    @Test
    void a_cut_of_unknown_effect_is_told_as_such_and_comes_last() {
        CostCut cut = cut(78_000_000);

        assertThat(actions(cut)).containsExactly("actions/A2", "actions/A1");
        assertThat(cut.damage().isUnknown()).isTrue();
        assertThat(cut.damage().isNone()).isFalse();
        assertThat(cut.message().key()).isEqualTo("cut.harm-unknown");
        assertThat(cut.measures())
                .filteredOn(it -> it.damage().isUnknown())
                .extracting(it -> it.where().toString())
                .containsExactly("actions/A1");
    }

    /** A tenth more than an unknown year is no number, so neither is a share of it. */
    @Test
    void what_a_goal_without_a_level_loses_is_unknown() {
        Plan plan =
                withActions().toBuilder()
                        .goals(SmallShop.goal("G1", "revenue", growth("0.10")))
                        .build();
        Plan without = plan.toBuilder().actions(plan.actions().get(0)).build();

        assertThat(new DamageMeter(Projection.of(plan)).of(without).isUnknown()).isTrue();
        assertThat(new DamageMeter(Projection.of(plan)).of(plan).isNone()).isTrue();
    }

    /** Giving up November's action loses its 9 million, and giving up nothing loses nothing. */
    @Test
    void a_cut_counts_what_it_takes_from_known_months() {
        Plan plan =
                shop().withActions(
                                work("A1", 11, 11, lift("online", "*", "0.30"))
                                        .using("ads", 60_000_000)
                                        .action())
                        .plan();
        Plan without = plan.toBuilder().actions(List.of()).build();

        assertThat(new DamageMeter(Projection.of(plan)).of(without).losses())
                .first()
                .satisfies(it -> assertThat(it).isEqualByComparingTo("0.005"));
        assertThat(new DamageMeter(Projection.of(plan)).of(without).statuses()).containsOnly(0);
    }
}
