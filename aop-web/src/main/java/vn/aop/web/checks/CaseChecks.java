package vn.aop.web.checks;

import static java.util.Objects.requireNonNull;

import vn.aop.cases.check.RuleBook;
import vn.aop.cases.check.TurnoverThresholds;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.CheckReport;
import vn.aop.core.check.Circumstances;
import vn.aop.core.check.Legislation;
import vn.aop.core.limit.Deadline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Today;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.page.Recent;
import vn.aop.web.page.Turns;

/** Looks at the plans of cases by all rules there are. */
public final class CaseChecks {

    private final RuleBook rules;
    private final Turns turns;
    private final Recent<Looked, CheckReport> recent = new Recent<>(CheckReport::isComplete);
    private final Legislation law = TurnoverThresholds.shipped();

    /**
     * Makes the checks.
     *
     * @param turns whose turn it is to have a plan looked at
     */
    public CaseChecks(RuleBook rules, Turns turns) {
        this.rules = requireNonNull(rules, "rules");
        this.turns = requireNonNull(turns, "turns");
    }

    /** What a report depends on. */
    private record Looked(PlanHistory history, Circumstances circumstances) {}

    /** Returns the rules. */
    public RuleBook rules() {
        return rules;
    }

    /** Returns what the rules find in the plan of a case as it is now. */
    CheckReport report(OpenCase open) {
        return report(open, open.history());
    }

    /** Returns what the rules would find in another plan in the place of a case's own. */
    CheckReport report(OpenCase open, PlanHistory other) {
        return report(new Looked(other, circumstances(open)));
    }

    /** Returns what the rules find in a plan by a deadline. */
    CheckReport report(OpenCase open, PlanHistory other, Deadline deadline) {
        return report(new Looked(other, circumstances(open)), deadline);
    }

    /**
     * Returns what the rules find in a plan as it was made, on the first day of its year, before
     * anybody used it: as the page of a case on that day has it.
     */
    public CheckReport asMade(Plan plan) {
        Today first = Today.first(plan.year().first().atDay(1));
        return report(
                new Looked(PlanHistory.of(plan), Circumstances.unknown().on(first).with(law)));
    }

    private CheckReport report(Looked looked) {
        return recent.answer(looked, () -> turns.take(deadline -> report(looked, deadline)));
    }

    private CheckReport report(Looked looked, Deadline deadline) {
        return rules.checks().within(deadline).check(looked.history(), looked.circumstances());
    }

    /** Returns whose turn it is to have a plan looked at. */
    Turns turns() {
        return turns;
    }

    /** Returns what the rules say of the plan of a case, by the place of which they say it. */
    public Beside beside(OpenCase open, Wording words) {
        return Beside.of(report(open), open, new RuleWords(rules, words));
    }

    private Circumstances circumstances(OpenCase open) {
        return Circumstances.unknown()
                .on(open.today())
                .with(law)
                .asked(open.log().asked())
                .reviewed(open.log().reviewed());
    }
}
