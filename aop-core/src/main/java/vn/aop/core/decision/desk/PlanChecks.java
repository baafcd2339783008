package vn.aop.core.decision.desk;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.aop.core.action.Action;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.CheckReport;
import vn.aop.core.check.Checks;
import vn.aop.core.check.Circumstances;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.RuleFailure;
import vn.aop.core.check.RuleName;
import vn.aop.core.check.Severity;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.limit.DeadlinePassed;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;

/**
 * What the checks of the plan would newly find if a proposal were accepted. A yes that makes the
 * plan worse by its own rules would be no yes. It serves one proposal, and one thread.
 */
final class PlanChecks {

    /** The id of the judgements. */
    static final String ID = "plan-checks";

    private static final Set<Severity> ASKING =
            EnumSet.of(Severity.MUST_MEND, Severity.SHOULD_MEND);

    /**
     * These look at planned cash and stock. Where an answer stands on what has happened, its own
     * criteria judge both as the year stands, and the plan alone says nothing of them.
     */
    private static final Set<String> OF_PLANNED_CASH_AND_STOCK =
            Set.of("overspends-cash", "overstock", "purchases-miss-sales");

    private final Checks checks;
    private final Circumstances circumstances;
    private final List<String> asking;
    private final Map<Found, Long> before;
    private final Set<String> filling = new HashSet<>();
    private final Map<String, RuleFailure> broken = new LinkedHashMap<>();
    private @Nullable Assessment lastAsked;
    private List<Finding> lastAdded = List.of();

    /** What makes a finding the same before and after, whatever its figures are. */
    private record Found(String rule, Place where) {}

    PlanChecks(Checks checks, Circumstances circumstances, Plan before) {
        this.checks = requireNonNull(checks, "checks");
        this.circumstances = requireNonNull(circumstances, "circumstances");
        this.asking = checks.rules().stream().filter(PlanChecks::mayAsk).map(Rule::id).toList();
        this.before =
                asking(check(before))
                        .collect(Collectors.groupingBy(PlanChecks::found, Collectors.counting()));
    }

    /** What only praises or is worth knowing asks for nothing; others' rules may break off. */
    private static boolean mayAsk(Rule rule) {
        return ASKING.contains(rule.severity()) || BuiltInRules.checks().rule(rule.id()).isEmpty();
    }

    private CheckReport check(Plan plan) {
        return whole(checks.check(PlanHistory.of(plan), circumstances, asking));
    }

    /** Without a rule for which there was no time, nobody can say that nothing new is found. */
    private static CheckReport whole(CheckReport report) {
        if (!report.unfinished().isEmpty()) {
            throw new DeadlinePassed();
        }
        return report;
    }

    private static Found found(Finding finding) {
        return new Found(finding.rule(), finding.where());
    }

    private static Stream<Finding> asking(CheckReport report) {
        return report.findings().stream().filter(it -> ASKING.contains(it.severity()));
    }

    /** Returns what must or should be mended after, and need not be before. */
    List<Finding> added(Assessment assessment) {
        if (assessment != lastAsked) {
            CheckReport report = check(assessment.after().plan());
            report.failures().forEach(it -> broken.putIfAbsent(it.rule(), it));
            lastAdded = added(report).stream().filter(it -> isToJudge(it, assessment)).toList();
            lastAsked = assessment;
        }
        return lastAdded;
    }

    private static boolean isToJudge(Finding finding, Assessment assessment) {
        return assessment.before().estimate().isEmpty()
                || !OF_PLANNED_CASH_AND_STOCK.contains(finding.rule());
    }

    private List<Finding> added(CheckReport report) {
        Map<Found, List<Finding>> after =
                asking(report)
                        .collect(
                                Collectors.groupingBy(
                                        PlanChecks::found,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<Finding> added = new ArrayList<>();
        after.forEach(
                (found, findings) -> {
                    int known = before.getOrDefault(found, 0L).intValue();
                    added.addAll(
                            findings.subList(Math.min(known, findings.size()), findings.size()));
                });
        return added;
    }

    /** Returns what is newly found, as something that must be mended before it is a yes. */
    List<Judgement> judge(Assessment assessment) {
        return added(assessment).stream()
                .map(
                        it ->
                                new Judgement(
                                        ID,
                                        Outcome.CONDITION,
                                        it.numbers(),
                                        it.where(),
                                        Optional.empty(),
                                        it.message()))
                .toList();
    }

    /** Returns which rules broke off, as something worth knowing. */
    List<Judgement> broken() {
        return broken.values().stream()
                .map(
                        it ->
                                Judgement.of(ID, Outcome.NOTE, Place.WHOLE, "ground.rule-broken")
                                        .with("rule", new RuleName(it.rule()))
                                        .with("reason", it.reason()))
                .toList();
    }

    /** Returns the goods that rules would have bought, so that what they newly find goes away. */
    List<List<Change>> buying(Assessment assessment) {
        Plan after = assessment.after().plan();
        return added(assessment).stream()
                .map(it -> it.mendIn(after))
                .filter(it -> !it.isEmpty() && it.stream().allMatch(one -> buys(after, one)))
                .distinct()
                .toList();
    }

    private static boolean buys(Plan plan, Change change) {
        return change instanceof BudgetChange.Raise raise
                && plan.budgetLine(raise.line())
                        .filter(it -> it.line().account().kind() == AccountKind.PURCHASES)
                        .isPresent();
    }

    /**
     * Returns a revision of one of the proposal's own actions that takes something newly found
     * away: a goal, a milestone, somebody who answers for it. Rules that had something to fill in
     * are looked at first, and the others only where those are content.
     */
    Optional<ActionRevision.Revise> fillIn(Assessment assessment) {
        CheckReport report =
                whole(
                        checks.check(
                                PlanHistory.of(assessment.after().plan()), circumstances, filling));
        return fillIn(assessment, added(report)).or(() -> fillIn(assessment, added(assessment)));
    }

    private Optional<ActionRevision.Revise> fillIn(Assessment assessment, List<Finding> added) {
        Set<String> own = assessment.own().stream().map(Action::id).collect(Collectors.toSet());
        for (Finding finding : added) {
            List<Change> mend = finding.mendIn(assessment.after().plan());
            if (mend.size() == 1
                    && mend.get(0) instanceof ActionRevision.Revise revise
                    && own.contains(revise.action())) {
                filling.add(finding.rule());
                return Optional.of(revise);
            }
        }
        return Optional.empty();
    }
}
