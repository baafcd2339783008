package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.aop.cases.wording.Rounding;
import vn.aop.cases.wording.Wording;
import vn.aop.core.estimate.LandingMethod;
import vn.aop.core.review.GoalReview;
import vn.aop.core.review.Signals;
import vn.aop.web.widget.Badge;
import vn.aop.web.widget.Figure;

/**
 * A goal in the review.
 *
 * @param id the goal's id
 * @param name what people call it
 * @param target where it should be at the end of the year
 * @param planToDate where the plan has it by now
 * @param actualToDate where it is
 * @param landings where it will be at the end of the year, by each method
 * @param band the two ends between which it will usually be; empty where that cannot be told
 * @param judged what that asks, and why
 */
public record GoalLine(
        String id,
        String name,
        Figure target,
        Figure planToDate,
        Figure actualToDate,
        List<Landed> landings,
        List<Figure> band,
        Judged judged) {

    /**
     * The landing by one method.
     *
     * @param figure where the goal will be
     * @param isChosen whether the review goes by it
     */
    public record Landed(Figure figure, boolean isChosen) {

        public Landed {
            requireNonNull(figure, "figure");
        }
    }

    public GoalLine {
        requireNonNull(target, "target");
        requireNonNull(planToDate, "planToDate");
        requireNonNull(actualToDate, "actualToDate");
        landings = List.copyOf(landings);
        band = List.copyOf(band);
        requireNonNull(judged, "judged");
    }

    static GoalLine of(GoalReview goal, Signals signals, ShownNumbers numbers) {
        Wording wording = numbers.wording();
        String path = "goals/" + goal.goal().id() + "/";
        Rounding row =
                numbers.row(
                        Stream.concat(
                                        Stream.of("target", "plan-to-date", "actual-to-date"),
                                        Arrays.stream(LandingMethod.values())
                                                .map(it -> "landing/" + it.id()))
                                .map(it -> path + it)
                                .toList());
        return new GoalLine(
                goal.goal().id(),
                wording.text(goal.goal().name()),
                numbers.rounded(path + "target", row),
                numbers.rounded(path + "plan-to-date", row),
                numbers.rounded(path + "actual-to-date", row),
                Arrays.stream(LandingMethod.values())
                        .map(
                                method ->
                                        new Landed(
                                                numbers.rounded(
                                                        path + "landing/" + method.id(), row),
                                                method == goal.landing().chosen()))
                        .toList(),
                goal.landing().band().isEmpty()
                        ? List.of()
                        : Stream.of("landing/low", "landing/high")
                                .map(it -> numbers.rounded(path + it, row))
                                .toList(),
                Judged.of(
                        Badge.of(goal.status(), wording),
                        goal.landing().expected(),
                        goal.why(),
                        signals.of(goal),
                        signals.attention(goal),
                        numbers,
                        path));
    }

    /** Returns what the landing methods are called, in the order of the columns. */
    static List<String> methods(Wording wording) {
        return Arrays.stream(LandingMethod.values()).map(wording::name).toList();
    }
}
