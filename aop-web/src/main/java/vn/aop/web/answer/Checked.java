package vn.aop.web.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.Position;
import vn.aop.cases.plan.LocatedPlan;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.Change;
import vn.aop.core.check.CheckReport;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.RuleName;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Today;
import vn.aop.core.plan.Waiver;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/**
 * What rules found in a plan, with where that stands in the file and how it is told.
 *
 * @param located the plan
 * @param report what the rules found
 * @param rules the rules that looked
 * @param today the day on which they looked
 * @param by by whose thresholds and waivers the plan was judged
 */
public record Checked(
        LocatedPlan located, CheckReport report, List<Rule> rules, Today today, JudgedBy by) {

    public Checked {
        requireNonNull(located, "located");
        requireNonNull(report, "report");
        rules = List.copyOf(rules);
        requireNonNull(today, "today");
        requireNonNull(by, "by");
    }

    /** Returns the plan as it is now. */
    public Plan plan() {
        return located.history().current();
    }

    /** Returns the file in which a part of the plan, or of what it is judged by, stands. */
    public String file(Place where) {
        return by.holding(where, located).file();
    }

    /** Returns where a part of the plan, or of what it is judged by, stands in that file. */
    public Position place(Place where) {
        return by.holding(where, located).place(where);
    }

    /** Returns the place of a finding as editors understand it: {@code plan.yaml:48:11}. */
    public String placeInFile(Finding finding) {
        Position place = place(finding.where());
        return new FileProblem(
                        file(finding.where()), place.line(), place.column(), finding.message())
                .place();
    }

    /** Returns the place of a waiver among those by which the plan was judged. */
    public Place place(Waiver waiver) {
        Plan accepting = by.model().map(it -> it.history().current()).orElse(plan());
        return Place.of("waivers").then(accepting.waivers().indexOf(waiver));
    }

    /** Returns the rule of a finding, if it is one of those that looked. */
    public Optional<Rule> rule(Finding finding) {
        return rules.stream().filter(it -> it.id().equals(finding.rule())).findFirst();
    }

    /** Returns the changes that take a finding away; none where they cannot be made. */
    public List<Change> mend(Finding finding) {
        return finding.mendIn(plan());
    }

    /** Returns what a rule is called; its id where nobody has given it a title. */
    public static String title(String rule, Wording words) {
        return words.name(new RuleName(rule));
    }

    /** Returns what to do about a finding, if that is written down. */
    public static Optional<Message> advice(Finding finding, Wording words) {
        return Optional.of(finding.advice()).filter(words::knows);
    }
}
