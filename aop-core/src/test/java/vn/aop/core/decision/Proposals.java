package vn.aop.core.decision;

import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.level;
import static vn.aop.core.plan.SmallShop.line;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.action.Effect;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.budget.Purpose;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.TermsChange;
import vn.aop.core.check.Checks;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/**
 * Proposals for a small shop whose plan is met and idle: last year again, with 60 million for ads
 * that no action uses yet.
 *
 * <ul>
 *   <li>G1: revenue of 1 800 million, exactly what is planned; G2: a gross margin of 30 % where a
 *       third is planned; both core
 *   <li>budget a month: rent 10 (hard), ads 5 (soft), reserve 2 million
 *   <li>nobody works on anything: Lan has 22 days a month, Minh 10
 * </ul>
 */
public final class Proposals {

    private Proposals() {}

    public static SmallShop shop() {
        return smallShop()
                .withActions()
                .withAssumptions()
                .withRisks()
                .withKpis()
                .withGoals(
                        goal("G1", "revenue", level("1800000000")),
                        goal("G2", "gross_margin", level("0.30")));
    }

    public static Goal ranked(int rank, Goal.Weight weight, Goal goal) {
        return new Goal(
                goal.id(),
                goal.name(),
                goal.metric(),
                goal.target(),
                goal.bound(),
                rank,
                weight,
                goal.tolerance());
    }

    public static Goal atMost(String id, String metric, String level) {
        return goal(id, metric, level(level), Bound.AT_MOST);
    }

    public static Proposal proposal(Change... changes) {
        return new Proposal(
                Text.of("Một việc mới", "Something new"),
                Text.of("Có khách hỏi", "Customers asked"),
                Optional.empty(),
                List.of(),
                List.of(changes),
                Optional.empty());
    }

    /** Returns a proposal of which nobody knows by how much an action of it raises some sales. */
    public static Proposal ofUnknownRise(
            String action, String channel, String group, Change... changes) {
        Proposal known = proposal(changes);
        return known.withUnknownRise(
                new Proposal.UnknownRise(
                        action,
                        Optional.of(channel),
                        Optional.of(group).filter(it -> !it.equals("*"))));
    }

    public static Proposal called(String what, Proposal proposal) {
        return new Proposal(
                Text.of(what),
                proposal.reason(),
                proposal.evidence(),
                proposal.tags(),
                proposal.changes(),
                proposal.asked());
    }

    public static Proposal tagged(String tag, Proposal proposal) {
        return new Proposal(
                proposal.what(),
                proposal.reason(),
                proposal.evidence(),
                List.of(tag),
                proposal.changes(),
                proposal.asked());
    }

    public static Proposal because(Text reason, Optional<Text> evidence, Proposal proposal) {
        return new Proposal(
                proposal.what(),
                reason,
                evidence,
                proposal.tags(),
                proposal.changes(),
                proposal.asked());
    }

    public static Proposal askedOn(LocalDate day, Proposal proposal) {
        return new Proposal(
                proposal.what(),
                proposal.reason(),
                proposal.evidence(),
                proposal.tags(),
                proposal.changes(),
                Optional.of(day));
    }

    /** Returns a desk that asks for nothing that these proposals leave out on purpose. */
    public static DecisionDesk desk() {
        return DecisionDesk.usual().without("payback").with(Checks.none());
    }

    public static Decision decide(Plan plan, Proposal proposal) {
        return desk().decide(plan, proposal).orElseThrow(ProblemsException::new);
    }

    public static List<Judgement> judged(String criterion, Plan plan, Proposal proposal) {
        return decide(plan, proposal).judgements().stream()
                .filter(it -> it.criterion().equals(criterion))
                .toList();
    }

    public static Judgement only(String criterion, Plan plan, Proposal proposal) {
        List<Judgement> judged = judged(criterion, plan, proposal);
        if (judged.size() != 1) {
            throw new AssertionError("Not one judgement but " + judged);
        }
        return judged.get(0);
    }

    public static Assessment assessment(Plan plan, Change... changes) {
        return Assessment.of(
                proposal(changes),
                List.of(),
                Projection.of(plan),
                plan.with(List.of(changes)).orElseThrow(ProblemsException::new));
    }

    public static Value money(long amount) {
        return Value.of(vnd(amount));
    }

    public static Value days(String days) {
        return Value.of(new BigDecimal(days), Unit.DAYS);
    }

    public static Value share(String share) {
        return Value.ratio(new BigDecimal(share));
    }

    public static YearMonth month(int month) {
        return YearMonth.of(2026, month);
    }

    public static Span months(int from, int to) {
        return new Span(month(from), month(to));
    }

    public static MonthlyAmounts inMonths(int from, int to, long each) {
        return MonthlyAmounts.of(months(from, to), vnd(each));
    }

    public static BudgetChange.Raise raise(String line, int month, long amount) {
        return new BudgetChange.Raise(line, inMonths(month, month, amount));
    }

    public static TermsChange.Price price(
            String channel, String group, Span months, String change) {
        return new TermsChange.Price(
                Optional.of(channel).filter(it -> !it.equals("*")),
                Optional.of(group).filter(it -> !it.equals("*")),
                months,
                new BigDecimal(change));
    }

    /** Returns an effect that is there at once and as long as the action runs. */
    public static Effect lift(String channel, String group, String lift) {
        return new Effect(
                Optional.of(channel).filter(it -> !it.equals("*")),
                Optional.of(group).filter(it -> !it.equals("*")),
                new BigDecimal(lift),
                0,
                Effect.Duration.WHILE_RUNNING);
    }

    /** Returns work for goal G1 that costs nothing yet. */
    public static Work work(String id, int from, int to, Effect... effects) {
        return new Work(id, months(from, to), List.of("G1"), List.of(), Map.of(), List.of(effects));
    }

    /** An action in the making. */
    public record Work(
            String id,
            Span running,
            List<String> goals,
            List<BudgetUse> uses,
            Map<String, BigDecimal> effort,
            List<Effect> effects) {

        public Work serving(String... others) {
            return new Work(id, running, List.of(others), uses, effort, effects);
        }

        public Work using(String line, long amount) {
            return new Work(
                    id, running, goals, List.of(new BudgetUse(line, vnd(amount))), effort, effects);
        }

        public Work taking(String person, String days) {
            Map<String, BigDecimal> all = new TreeMap<>(effort);
            all.put(person, new BigDecimal(days));
            return new Work(id, running, goals, uses, all, effects);
        }

        public Action action() {
            return Action.builder(id, Text.of(id), running)
                    .goals(goals)
                    .uses(uses)
                    .effort(effort)
                    .effects(effects)
                    .build();
        }

        public ActionChange.Add add() {
            return new ActionChange.Add(action());
        }
    }

    /** A soft line that keeps the business running. */
    public static BudgetLine power(long each) {
        return line(
                "power",
                Line.of(Account.of(AccountKind.OTHER_OPERATING)),
                Limit.SOFT,
                Purpose.RUNNING,
                everyMonth(each));
    }
}
