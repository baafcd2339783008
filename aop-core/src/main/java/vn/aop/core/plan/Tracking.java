package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
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
 */
public record Tracking(Rhythm rhythm, int day, List<String> attends, List<Text> questions) {

    public Tracking {
        requireNonNull(rhythm, "rhythm");
        attends = List.copyOf(attends);
        questions = List.copyOf(questions);
        if (day < 1 || day > 28) {
            throw new IllegalArgumentException(
                    "The review is on day %d of the month; give 1 to 28".formatted(day));
        }
    }
}
