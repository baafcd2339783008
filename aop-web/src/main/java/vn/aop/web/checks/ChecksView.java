package vn.aop.web.checks;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.aop.core.check.CheckReport;
import vn.aop.core.check.Severity;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.page.Frame;
import vn.aop.web.page.Link;
import vn.aop.web.page.PageAddresses;

/**
 * What the page of a case's checks prints.
 *
 * @param frame the frame around it
 * @param rules how many rules looked at the plan
 * @param glance how many findings there are of each kind
 * @param all the address at which every kind is shown
 * @param isFiltered whether one kind alone is shown
 * @param found what was found
 * @param states the plan as the business used to run beside this one, if the case shows it
 * @param trace what is tied to which goal
 * @param trial the plan to try changes on
 * @param plan the address of the plan
 */
public record ChecksView(
        Frame frame,
        int rules,
        List<Tile> glance,
        Link all,
        boolean isFiltered,
        FoundView found,
        Optional<StatesView> states,
        TraceView trace,
        TrialView trial,
        String plan) {

    /**
     * The findings of a kind in a number.
     *
     * @param mark the kind
     * @param count how many there are
     * @param means what the kind asks
     * @param href the address at which this kind alone is shown
     * @param isCurrent whether it is shown now
     */
    public record Tile(
            SeverityMark mark, int count, String means, String href, boolean isCurrent) {}

    public ChecksView {
        requireNonNull(frame, "frame");
        glance = List.copyOf(glance);
        requireNonNull(all, "all");
        requireNonNull(found, "found");
        requireNonNull(states, "states");
        requireNonNull(trace, "trace");
        requireNonNull(trial, "trial");
        requireNonNull(plan, "plan");
    }

    static ChecksView of(
            OpenCase open,
            CheckReport report,
            Optional<Severity> only,
            Optional<CheckReport> before,
            TrialView trial,
            RuleWords words,
            Frame frame) {
        String here = PageAddresses.checks(open.id());
        PlanSpots spots = new PlanSpots(open, words.wording());
        FoundView found =
                FoundView.of(
                        report,
                        open.plan(),
                        where ->
                                spots.link(where)
                                        .map(it -> new FoundView.Spot(it.text(), it.href(), 0)),
                        words);
        return new ChecksView(
                frame,
                words.rules().checks().rules().size(),
                Arrays.stream(Severity.values())
                        .map(it -> tile(it, only, report, here, words))
                        .toList(),
                new Link(words.wording().say("checks.all"), here, only.isEmpty()),
                only.isPresent(),
                only.map(found::only).orElse(found),
                before.filter(it -> it.isComplete() && report.isComplete())
                        .map(it -> StatesView.of(it, report, here + "?plan=before#try", words)),
                TraceView.of(open, words.wording()),
                trial,
                PageAddresses.plan(open.id()));
    }

    private static Tile tile(
            Severity severity,
            Optional<Severity> only,
            CheckReport report,
            String here,
            RuleWords words) {
        return new Tile(
                SeverityMark.of(severity, words.wording()),
                report.of(severity).size(),
                words.wording().say("checks.means." + SeverityMark.id(severity)),
                here + "?kind=" + SeverityMark.id(severity),
                only.filter(it -> it == severity).isPresent());
    }
}
