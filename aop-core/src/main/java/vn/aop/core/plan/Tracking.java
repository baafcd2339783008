package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.core.kpi.Rhythm;
import vn.aop.core.text.Text;

/**
 * How the plan is reviewed during the year.
 *
 * @param rhythm how often
 * @param day on which day of the month, from 1 to 28
 * @param attends ids of the people who take part
 * @param questions what the review asks each time: how the goals progress, whether money and people
 *     deviate, whether there is a new risk
 * @param adjusting how the plan is changed during the year and who decides what, if that is written
 *     down
 * @param approvers ids of the people who must agree to a change
 * @param held the months whose review has been held
 */
public record Tracking(
        Rhythm rhythm,
        int day,
        List<String> attends,
        List<Text> questions,
        Optional<Text> adjusting,
        List<String> approvers,
        List<YearMonth> held) {

    public Tracking {
        requireNonNull(rhythm, "rhythm");
        attends = List.copyOf(attends);
        questions = List.copyOf(questions);
        requireNonNull(adjusting, "adjusting");
        approvers = List.copyOf(approvers);
        held = List.copyOf(held);
        if (day < 1 || day > 28) {
            throw new IllegalArgumentException(
                    "The review is on day %d of the month; give 1 to 28".formatted(day));
        }
    }

    /** Makes a tracking that says nothing of changes, and of which no review has been held. */
    public Tracking(Rhythm rhythm, int day, List<String> attends, List<Text> questions) {
        this(rhythm, day, attends, questions, Optional.empty(), List.of(), List.of());
    }
}
