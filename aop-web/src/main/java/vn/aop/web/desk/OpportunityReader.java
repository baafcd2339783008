package vn.aop.web.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.action.Effect;
import vn.aop.core.action.Milestone;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.TermsChange;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.RiseBasis;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Message;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;
import vn.aop.web.form.FormReader;
import vn.aop.web.page.Typed;

/** Makes a proposal of what was typed, or tells everything that is wrong with it. */
final class OpportunityReader {

    /** The greatest lift in per cent that can be typed. */
    static final int MOST_LIFT = 1000;

    private final Plan plan;
    private final Typed typed;
    private final FormReader reader;

    OpportunityReader(Plan plan, Typed typed) {
        this.plan = plan;
        this.typed = typed;
        this.reader = new FormReader(plan, typed);
    }

    Validated<Proposal, Problem> read() {
        Optional<Text> what = reader.requiredText("what");
        Optional<Text> reason = reader.requiredText("reason");
        Optional<Text> evidence = reader.text("evidence");
        List<String> tags = reader.all("tags");
        Proposal.Shown shown = shown(evidence);
        Optional<Money> cost = reader.amount("cost");
        Optional<BigDecimal> lift = reader.percent("lift", -100, MOST_LIFT);
        Optional<BigDecimal> discount = reader.percent("discount", 0, 99);
        Optional<Reach> reach = reach();
        Optional<LocalDate> asked = reader.day("asked");
        Optional<Work> work = work();
        if (cost.isPresent() && reach.isPresent() && work.isPresent()) {
            requireSense(cost.get(), lift, work.get(), discount);
        }
        if (!reader.problems().isEmpty()) {
            return Validated.invalid(reader.problems());
        }
        Terms terms = new Terms(cost.orElseThrow(), lift, discount);
        return Validated.valid(
                new Proposal(
                        what.orElseThrow(),
                        reason.orElseThrow(),
                        evidence,
                        tags,
                        changes(what.get(), terms, reach.orElseThrow(), work.orElseThrow()),
                        asked,
                        shown,
                        lift.isPresent()
                                ? Optional.empty()
                                : reach.map(it -> unknown(it.channel(), it.group())),
                        rises()));
    }

    /** What is not told is meant as a plan has it. */
    private RiseBasis rises() {
        String told = typed.find("rises").orElse("");
        return Stream.of(RiseBasis.values())
                .filter(it -> it.id().equals(told))
                .findFirst()
                .orElse(RiseBasis.LAST_YEAR);
    }

    /** Reads a proposal of changes that are known, of which only the words were typed. */
    Validated<Proposal, Problem> read(List<Change> changes) {
        Optional<Text> what = reader.requiredText("what");
        Optional<Text> reason = reader.requiredText("reason");
        Optional<Text> evidence = reader.text("evidence");
        List<String> tags = reader.all("tags");
        Optional<LocalDate> asked = reader.day("asked");
        return reader.problems().isEmpty()
                ? Validated.valid(
                        new Proposal(
                                what.orElseThrow(),
                                reason.orElseThrow(),
                                evidence,
                                tags,
                                changes,
                                asked))
                : Validated.invalid(reader.problems());
    }

    /** What the evidence shows of lines and risks, which without evidence it cannot. */
    private Proposal.Shown shown(Optional<Text> evidence) {
        List<String> lines = plan.budget().stream().map(BudgetLine::id).toList();
        List<String> risks = plan.risks().stream().map(Risk::id).toList();
        Proposal.Shown shown = new Proposal.Shown(known("unneeded", lines), known("begun", risks));
        if (evidence.isEmpty() && !shown.equals(Proposal.Shown.NOTHING)) {
            reader.report("evidence", Message.of("decision.shown-without-evidence"));
        }
        return shown;
    }

    /** The boxes of a field that are ticked, each of which stands for something of the plan. */
    private List<String> known(String field, List<String> known) {
        List<String> ticked = reader.all(field);
        ticked.stream()
                .filter(it -> !known.contains(it))
                .findFirst()
                .ifPresent(
                        it ->
                                reader.report(
                                        field,
                                        Message.of("desk.unknown")
                                                .with("typed", it)
                                                .with("known", known)));
        return ticked;
    }

    /** Where and when it works. */
    private record Reach(Optional<String> channel, Optional<String> group, Span months) {}

    /** What it takes besides money, and what it is for. */
    private record Work(
            Optional<String> who,
            BigDecimal days,
            Optional<String> line,
            List<String> goals,
            List<Milestone> milestones) {}

    /** What it costs and brings. */
    private record Terms(Money cost, Optional<BigDecimal> lift, Optional<BigDecimal> discount) {}

    private Proposal.UnknownRise unknown(Optional<String> channel, Optional<String> group) {
        return new Proposal.UnknownRise(nextId(), channel, group);
    }

    private Optional<Reach> reach() {
        List<String> channels = plan.company().channels().stream().map(Channel::id).toList();
        List<String> groups = plan.company().groups().stream().map(ProductGroup::id).toList();
        Optional<String> channel = reader.id("channel", channels::contains, channels);
        Optional<String> group = reader.id("group", groups::contains, groups);
        Optional<YearMonth> from = reader.month("from");
        Optional<YearMonth> to = reader.month("to");
        if (from.isPresent() && to.filter(it -> it.isBefore(from.get())).isPresent()) {
            reader.report(
                    "to",
                    Message.of("desk.ends-before").with("from", from.get()).with("to", to.get()));
            return Optional.empty();
        }
        return from.flatMap(first -> to.map(last -> new Reach(channel, group, span(first, last))));
    }

    private static Span span(YearMonth first, YearMonth last) {
        return new Span(first, last);
    }

    private Optional<Work> work() {
        List<String> lines =
                plan.budget().stream().filter(BudgetLine::isSpent).map(BudgetLine::id).toList();
        List<String> goals = plan.goals().stream().map(Goal::id).toList();
        List<String> served = known("goals", goals);
        List<String> money = List.of("line", "new");
        reader.id("money", money::contains, money);
        return Optional.of(
                new Work(
                        reader.person("who"),
                        reader.days("days"),
                        reader.id("line", lines::contains, lines),
                        served,
                        milestones()));
    }

    /** A milestone that has a name and a month. */
    private List<Milestone> milestones() {
        Optional<Text> name = reader.text("milestone");
        if (name.isEmpty()) {
            return List.of();
        }
        if (typed.find("milestoneBy").isEmpty()) {
            reader.report("milestoneBy", Message.of("desk.milestone-when"));
            return List.of();
        }
        return reader.month("milestoneBy").map(it -> new Milestone(name.get(), it)).stream()
                .toList();
    }

    private void requireSense(
            Money cost, Optional<BigDecimal> lift, Work work, Optional<BigDecimal> discount) {
        boolean isNothing =
                cost.isZero()
                        && lift.filter(it -> it.signum() != 0).isEmpty()
                        && discount.filter(it -> it.signum() > 0).isEmpty()
                        && (work.who().isEmpty() || work.days().signum() == 0);
        if (isNothing) {
            reader.report("cost", Message.of("decision.no-cost-no-effect"));
        }
        if (cost.isPositive() && work.line().isEmpty()) {
            reader.missing("line");
        }
    }

    private List<Change> changes(Text what, Terms terms, Reach reach, Work work) {
        List<Change> changes = new ArrayList<>();
        boolean isNew = typed.text("money").equals("new") && terms.cost().isPositive();
        work.line()
                .filter(it -> isNew)
                .ifPresent(
                        it ->
                                changes.add(
                                        new BudgetChange.Raise(
                                                it,
                                                MonthlyAmounts.evenly(
                                                        reach.months().months(), terms.cost()))));
        changes.add(new ActionChange.Add(action(what, terms, reach, work)));
        terms.discount()
                .filter(it -> it.signum() > 0)
                .ifPresent(
                        it ->
                                changes.add(
                                        new TermsChange.Price(
                                                reach.channel(),
                                                reach.group(),
                                                reach.months(),
                                                it.negate())));
        return changes;
    }

    private Action action(Text what, Terms terms, Reach reach, Work work) {
        Map<String, BigDecimal> effort =
                work.who()
                        .filter(it -> work.days().signum() > 0)
                        .map(it -> Map.of(it, work.days()))
                        .orElse(Map.of());
        return Action.builder(nextId(), what, reach.months())
                .owner(work.who())
                .goals(work.goals())
                .milestones(work.milestones())
                .uses(
                        work.line()
                                .filter(it -> terms.cost().isPositive())
                                .map(it -> List.of(new BudgetUse(it, terms.cost())))
                                .orElse(List.of()))
                .effort(effort)
                .effects(
                        terms.lift().filter(it -> it.signum() != 0).stream()
                                .map(it -> effect(it, reach))
                                .toList())
                .build();
    }

    private static Effect effect(BigDecimal lift, Reach reach) {
        return new Effect(reach.channel(), reach.group(), lift, 0, Effect.Duration.WHILE_RUNNING);
    }

    private String nextId() {
        return IntStream.iterate(plan.actions().size() + 1, it -> it + 1)
                .mapToObj(it -> "A" + it)
                .filter(it -> plan.action(it).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
