package vn.aop.core.plan;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.action.Effect;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.budget.FixedMonths;
import vn.aop.core.budget.Limit;
import vn.aop.core.company.Company;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Trigger;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.resource.Person;
import vn.aop.core.resource.Resources;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;

/** Finds what in the parts of a plan does not lead to another part, all at once. */
final class PlanReferences {

    private static final Set<AccountKind> DERIVED =
            EnumSet.of(AccountKind.REVENUE, AccountKind.COST_OF_GOODS, AccountKind.CHANNEL_FEES);

    private final Company company;
    private final FiscalYear year;
    private final References references;
    private final List<Goal> goals;
    private final List<BudgetLine> budget;
    private final List<Action> actions;
    private final Resources resources;
    private final Set<String> goalIds;
    private final Set<String> lineIds;
    private final Set<String> actionIds;
    private final Set<String> people;

    PlanReferences(
            Company company,
            FiscalYear year,
            Resources resources,
            List<Goal> goals,
            List<BudgetLine> budget,
            List<Action> actions) {
        this.company = company;
        this.year = year;
        this.references = new References(company);
        this.goals = goals;
        this.budget = budget;
        this.actions = actions;
        this.resources = resources;
        this.goalIds = ids(goals, Goal::id);
        this.lineIds = ids(budget, BudgetLine::id);
        this.actionIds = ids(actions, Action::id);
        this.people = ids(resources.people(), Person::id);
    }

    /** The ids in the order of the plan, to be told in it and found at once. */
    private static <T> Set<String> ids(List<T> parts, Function<T, String> id) {
        return parts.stream().map(id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<Problem> problems(
            RevenuePlan revenue,
            List<PlannedMeasure> measures,
            Baseline baseline,
            List<Assumption> assumptions,
            Direction direction,
            List<Risk> risks,
            List<Kpi> kpis,
            Optional<Tracking> tracking,
            List<ThresholdChange> thresholds) {
        new BasisReferences(company, year, references).check(revenue, baseline);
        new VatReferences(company, references).check(revenue, baseline, budget);
        new MeasureReferences(company, references).check(measures, baseline.figures().quantities());
        assumptions.forEach(this::checkAssumption);
        goals.forEach(
                goal -> references.metric(Place.goal(goal.id()).then("metric"), goal.metric()));
        budget.forEach(this::checkLine);
        actions.forEach(this::checkAction);
        resources.people().forEach(this::checkPerson);
        resources
                .cashFloor()
                .ifPresent(
                        floor -> references.money(Place.of("resources/cashFloor"), List.of(floor)));
        risks.forEach(this::checkRisk);
        kpis.forEach(this::checkKpi);
        tracking.ifPresent(this::checkTracking);
        checkThresholds(thresholds);
        references.unique(Place.of("assumptions"), assumptions, Assumption::id);
        references.unique(
                Place.of("direction/notThisYear"), direction.notThisYear(), NotThisYear::id);
        Place core = Place.of("direction/coreGroups");
        references.known(core, "group", direction.coreGroups(), references.groups());
        references.unique(core, direction.coreGroups(), Function.identity());
        references.unique(Place.of("goals"), goals, Goal::id);
        references.unique(Place.of("budget"), budget, BudgetLine::id);
        references.unique(Place.of("actions"), actions, Action::id);
        references.unique(Place.of("resources/people"), resources.people(), Person::id);
        references.unique(Place.of("risks"), risks, Risk::id);
        references.unique(Place.of("kpis"), kpis, Kpi::id);
        return references.problems();
    }

    private void checkAssumption(Assumption assumption) {
        Place where = Place.assumption(assumption.id());
        references.known(where.then("goals"), "goal", assumption.goals(), goalIds);
        owner(where, assumption.owner());
        assumption.brokenWhen().ifPresent(trigger -> trigger(where.then("brokenWhen"), trigger));
    }

    private void checkLine(BudgetLine line) {
        Place where = Place.line(line.id());
        references.place(where, line.line().channel(), line.line().group());
        references.account(where.then("account"), line.line().account());
        if (DERIVED.contains(line.line().account().kind())) {
            references.report(
                    where.then("account"),
                    Message.of("plan.not-budgeted").with("account", line.line().account().id()));
        }
        if (line.limit() == Limit.RESERVE && line.comesIn()) {
            references.report(
                    where.then("limit"),
                    Message.of("plan.reserve-comes-in")
                            .with("account", line.line().account().id()));
        }
        references.money(where.then("months"), line.months());
        line.driver().ifPresent(driver -> checkDriver(where.then("driver"), driver));
        checkFixed(where, line.fixed());
        owner(where, line.owner());
        references.known(where.then("goals"), "goal", line.goals(), goalIds);
    }

    private void checkFixed(Place where, FixedMonths fixed) {
        references.money(where.then("fixed"), fixed.amounts().values());
        fixed.begin().ifPresent(it -> checkMonth(where.then("driver").then("from"), it));
        fixed.amounts()
                .keySet()
                .forEach(it -> checkMonth(where.then("fixed").then(it.toString()), it));
    }

    private void checkMonth(Place where, YearMonth month) {
        if (!year.contains(month)) {
            references.report(
                    where,
                    Message.of("change.month-outside-year")
                            .with("month", month)
                            .with("from", year.first())
                            .with("to", year.last()));
        }
    }

    private void checkDriver(Place where, Driver driver) {
        if (driver instanceof Driver.OfMetric followed) {
            references.metric(where.then("of"), followed.of());
        }
        if (driver instanceof Driver.Step step) {
            references.money(where.then("perStep"), List.of(step.each()));
        }
        if (driver instanceof Driver.PerUnit unit) {
            references.money(where.then("perUnit"), List.of(unit.each()));
        }
    }

    private void checkAction(Action action) {
        Place where = Place.action(action.id());
        new ActionMonths(year, references).check(action);
        owner(where, action.owner());
        references.known(where.then("goals"), "goal", action.goals(), goalIds);
        references.known(where.then("after"), "action", action.after(), actionIds);
        references.known(
                where.then("uses"),
                "line",
                action.uses().stream().map(BudgetUse::line).toList(),
                lineIds);
        references.money(
                where.then("uses"), action.uses().stream().map(BudgetUse::amount).toList());
        checkUses(where.then("uses"), action.uses());
        references.known(where.then("effort"), "person", action.effort().keySet(), people);
        for (int i = 0; i < action.effects().size(); i++) {
            Effect effect = action.effects().get(i);
            references.place(where.then("effects").then(i), effect.channel(), effect.group());
        }
    }

    /**
     * What pays for an action is spent, as of loans, drawings and taxes it would never be a cost,
     * and is set by somebody: a driver leaves nothing to set.
     */
    private void checkUses(Place where, List<BudgetUse> uses) {
        for (int i = 0; i < uses.size(); i++) {
            Place place = where.then(i).then("line");
            String used = uses.get(i).line();
            budget.stream()
                    .filter(it -> it.id().equals(used))
                    .findFirst()
                    .flatMap(this::whyNotUsed)
                    .ifPresent(it -> references.report(place, it));
        }
    }

    private Optional<Message> whyNotUsed(BudgetLine line) {
        if (!line.isSpent()) {
            return Optional.of(notSpent(line));
        }
        return line.isDriven()
                ? Optional.of(Message.of("plan.uses-driven").with("line", line.name()))
                : Optional.empty();
    }

    private Message notSpent(BudgetLine line) {
        return Message.of("plan.uses-no-spending")
                .with("id", line.id())
                .with("account", line.line().account().id())
                .with(
                        "known",
                        budget.stream().filter(BudgetLine::isSpent).map(BudgetLine::id).toList());
    }

    private void checkPerson(Person person) {
        Place where = Place.person(person.id()).then("routine").then("of");
        person.routine().ifPresent(it -> references.fitting(where, it.of(), it.whyUnfit()));
    }

    private void checkRisk(Risk risk) {
        Place where = Place.risk(risk.id());
        references.known(where.then("goals"), "goal", risk.goals(), goalIds);
        owner(where, risk.owner());
        risk.trigger().ifPresent(trigger -> trigger(where.then("trigger"), trigger));
        risk.effect()
                .ifPresent(
                        effect -> {
                            Line line = effect.line();
                            references.place(where.then("effect"), line.channel(), line.group());
                            references.account(where.then("effect", "account"), line.account());
                        });
        risk.response().ifPresent(response -> checkResponse(where.then("response"), response));
    }

    private void checkResponse(Place where, Response response) {
        references.money(where.then("cost"), List.of(response.cost()));
        List<String> reserve = response.reserve().stream().toList();
        references.known(where.then("reserve"), "line", reserve, lineIds);
        List<String> reserves =
                budget.stream()
                        .filter(line -> line.limit() == Limit.RESERVE)
                        .map(BudgetLine::id)
                        .toList();
        for (String id : reserve) {
            if (lineIds.contains(id) && !reserves.contains(id)) {
                references.report(
                        where.then("reserve"),
                        Message.of("plan.not-a-reserve").with("id", id).with("known", reserves));
            }
        }
    }

    private void checkKpi(Kpi kpi) {
        Place where = Place.kpi(kpi.id());
        references.metric(where.then("metric"), kpi.metric());
        references.known(where.then("goal"), "goal", kpi.goal().stream().toList(), goalIds);
        owner(where, kpi.owner());
    }

    private void checkTracking(Tracking tracking) {
        references.known(Place.of("tracking/attends"), "person", tracking.attends(), people);
        references.known(Place.of("tracking/approvers"), "person", tracking.approvers(), people);
        for (int i = 0; i < tracking.held().size(); i++) {
            YearMonth month = tracking.held().get(i);
            if (!year.contains(month)) {
                references.report(
                        Place.of("tracking/held").then(i),
                        Message.of("plan.review-outside-year")
                                .with("found", month)
                                .with("from", year.first())
                                .with("to", year.last()));
            }
        }
    }

    private void checkThresholds(List<ThresholdChange> thresholds) {
        for (int i = 0; i < thresholds.size(); i++) {
            ThresholdChange threshold = thresholds.get(i);
            if (thresholds.subList(0, i).stream().anyMatch(threshold::isAbout)) {
                references.report(
                        Place.of("thresholds").then(i),
                        Message.of("plan.threshold-twice")
                                .with("rule", threshold.rule())
                                .with("name", threshold.name()));
            }
        }
    }

    private void owner(Place where, Optional<String> owner) {
        references.known(where.then("owner"), "person", owner.stream().toList(), people);
    }

    private void trigger(Place where, Trigger trigger) {
        references.metric(where.then("metric"), trigger.metric());
    }
}
