package vn.aop.web.compare;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.PersonTrade;
import vn.aop.core.change.PlanComparison;
import vn.aop.core.check.Checks;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.page.Frame;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.widget.DecisionWords;
import vn.aop.web.widget.PlanWords;
import vn.aop.web.widget.TradeOffView;

/**
 * What the page of two plans beside each other prints.
 *
 * @param frame the frame around it
 * @param lead which plans they are, or that there is none to compare with
 * @param choices the plans to compare with
 * @param action where one is chosen
 * @param problems why they cannot be compared
 * @param differences what differs, where they can
 * @param plan the address of the plan
 * @param history the address of what it went through
 */
public record ComparisonView(
        Frame frame,
        String lead,
        List<OtherPlan> choices,
        String action,
        List<String> problems,
        Optional<PlansApart> differences,
        String plan,
        String history) {

    /** A plan to compare with. */
    public record OtherPlan(String value, String text, boolean isChosen) {}

    /**
     * What differs between the plans.
     *
     * @param changes what leads from the first to the second, in sentences; none where they are the
     *     same
     * @param tradeOff what that does to goals, cash and profit; empty where they are the same
     * @param people whose days differ
     * @param notes which goals only one of them has
     */
    public record PlansApart(
            List<String> changes,
            Optional<TradeOffView> tradeOff,
            List<WorkedDays> people,
            List<String> notes) {

        public PlansApart {
            changes = List.copyOf(changes);
            people = List.copyOf(people);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Somebody's days over the year in both plans.
     *
     * @param name who
     * @param before days asked for in the first
     * @param after in the second
     * @param tooManyBefore of those, days beyond what there is in the first
     * @param tooManyAfter in the second
     * @param aMonthBefore days a month that there are in the first
     * @param aMonthAfter in the second
     */
    public record WorkedDays(
            String name,
            String before,
            String after,
            String tooManyBefore,
            String tooManyAfter,
            String aMonthBefore,
            String aMonthAfter) {}

    public ComparisonView {
        requireNonNull(frame, "frame");
        requireNonNull(lead, "lead");
        choices = List.copyOf(choices);
        requireNonNull(action, "action");
        problems = List.copyOf(problems);
        requireNonNull(differences, "differences");
        requireNonNull(plan, "plan");
        requireNonNull(history, "history");
    }

    static ComparisonView of(
            OpenCase open,
            Optional<OpenCase> with,
            List<OpenCase> others,
            Checks checks,
            Frame frame) {
        Wording words = frame.words();
        ComparisonView alone =
                new ComparisonView(
                        frame,
                        words.say("compare.none"),
                        choices(with, others, words),
                        PageAddresses.compare(open.id()),
                        List.of(),
                        Optional.empty(),
                        PageAddresses.plan(open.id()),
                        PageAddresses.history(open.id()));
        return with.map(it -> alone.beside(open, it, checks)).orElse(alone);
    }

    /** The case stands before its copy, whichever of them is looked at. */
    private ComparisonView beside(OpenCase open, OpenCase with, Checks checks) {
        boolean isFirst = open.copy().isEmpty() && with.copy().isPresent();
        OpenCase first = isFirst ? open : with;
        OpenCase second = isFirst ? with : open;
        String both =
                frame.say(
                        Message.of("compare.lead")
                                .with("first", name(first, frame.words()))
                                .with("second", name(second, frame.words())));
        try {
            PlanComparison comparison = PlanComparison.of(first.plan(), second.plan());
            return with(both, List.of(), Optional.of(differences(comparison, second, checks)));
        } catch (ProblemsException apart) {
            List<String> told =
                    apart.problems().stream().map(it -> frame.say(it.message())).toList();
            return with(both, told, Optional.empty());
        }
    }

    private ComparisonView with(String otherLead, List<String> told, Optional<PlansApart> found) {
        return new ComparisonView(frame, otherLead, choices, action, told, found, plan, history);
    }

    private static List<OtherPlan> choices(
            Optional<OpenCase> with, List<OpenCase> others, Wording words) {
        Optional<String> chosen = with.map(OpenCase::id);
        Stream<OpenCase> foreign =
                with.stream().filter(it -> others.stream().noneMatch(o -> o.id().equals(it.id())));
        return Stream.concat(others.stream(), foreign)
                .map(
                        it ->
                                new OtherPlan(
                                        it.id(),
                                        name(it, words),
                                        chosen.filter(it.id()::equals).isPresent()))
                .toList();
    }

    /** Cases of one company, and copies of one case, are told apart by their ids. */
    private static String name(OpenCase open, Wording words) {
        return words.say(
                Message.of(open.copy().isPresent() ? "compare.copy" : "compare.case")
                        .with("company", open.plan().company().name())
                        .with("id", open.id()));
    }

    private PlansApart differences(PlanComparison comparison, OpenCase second, Checks checks) {
        DecisionWords words =
                new DecisionWords(second.id(), new PlanWords(comparison.before(), frame.words()));
        Optional<TradeOffView> tradeOff =
                Optional.of(comparison.tradeOff())
                        .filter(it -> !comparison.isSame())
                        .map(it -> TradeOffView.of(it, comparison.after(), checks, words))
                        .map(it -> it.called(TradeOffView.Sides.PLANS, frame.words()));
        return new PlansApart(
                comparison.sentences().stream().map(frame::say).toList(),
                tradeOff,
                comparison.tradeOff().people().stream()
                        .filter(PersonTrade::isDifferent)
                        .map(this::days)
                        .toList(),
                comparison.goalsOfOne().stream().map(frame::say).toList());
    }

    private WorkedDays days(PersonTrade trade) {
        return new WorkedDays(
                frame.words().text(trade.person().name()),
                written(trade.effort().before()),
                written(trade.effort().after()),
                written(trade.overload().before()),
                written(trade.overload().after()),
                trade.daysPerMonth().before().map(this::written).orElse("–"),
                trade.daysPerMonth().after().map(this::written).orElse("–"));
    }

    private String written(BigDecimal days) {
        return frame.words().numbers().decimal(days, 1);
    }
}
