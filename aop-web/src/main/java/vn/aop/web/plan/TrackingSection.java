package vn.aop.web.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.core.plan.Tracking;

/**
 * How the plan is reviewed.
 *
 * @param rhythm how often and on which day
 * @param attends who takes part
 * @param questions what is asked each time
 */
public record TrackingSection(String rhythm, String attends, List<String> questions) {

    public TrackingSection {
        requireNonNull(rhythm, "rhythm");
        requireNonNull(attends, "attends");
        questions = List.copyOf(questions);
    }

    static TrackingSection of(Tracking tracking, PlanWords words) {
        return new TrackingSection(
                words.wording()
                        .say("plan.meets", "rhythm", tracking.rhythm(), "day", tracking.day()),
                words.people(tracking.attends()),
                tracking.questions().stream().map(words.wording()::text).toList());
    }
}
