package vn.aop.web.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.core.plan.Tracking;
import vn.aop.core.text.Message;
import vn.aop.web.widget.PlanWords;

/**
 * How the plan is reviewed.
 *
 * @param rhythm how often and on which day
 * @param attends who takes part
 * @param questions what is asked each time
 * @param adjusting how the plan is changed during the year, if that is written down
 * @param approvers who must agree to a change, if somebody must
 * @param held the months whose review has been held, if some have
 */
public record TrackingSection(
        String rhythm,
        String attends,
        List<String> questions,
        Optional<String> adjusting,
        Optional<String> approvers,
        Optional<String> held) {

    public TrackingSection {
        requireNonNull(rhythm, "rhythm");
        requireNonNull(attends, "attends");
        questions = List.copyOf(questions);
        requireNonNull(adjusting, "adjusting");
        requireNonNull(approvers, "approvers");
        requireNonNull(held, "held");
    }

    static TrackingSection of(Tracking tracking, PlanWords words) {
        return new TrackingSection(
                words.wording()
                        .say(
                                Message.of("plan.meets")
                                        .with("rhythm", tracking.rhythm())
                                        .with("day", tracking.day())),
                words.people(tracking.attends()),
                tracking.questions().stream().map(words.wording()::text).toList(),
                tracking.adjusting().map(words.wording()::text),
                some(words.people(tracking.approvers())),
                some(words.wording().numbers().months(tracking.held())));
    }

    private static Optional<String> some(String words) {
        return Optional.of(words).filter(it -> !it.isEmpty());
    }
}
