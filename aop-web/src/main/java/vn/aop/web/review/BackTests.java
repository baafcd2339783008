package vn.aop.web.review;

import java.util.Arrays;
import java.util.List;
import vn.aop.core.estimate.LandingMethod;
import vn.aop.core.review.GoalReview;
import vn.aop.core.review.MonthlyReview;

/**
 * How far each landing method would have missed in earlier months, where history is long enough.
 *
 * @param goals a row for each goal that has been tested back
 */
public record BackTests(List<Row> goals) {

    /**
     * The errors for one goal.
     *
     * @param goal the goal's name
     * @param errors the mean error by each method
     */
    public record Row(String goal, List<GoalLine.Landed> errors) {

        public Row {
            errors = List.copyOf(errors);
        }
    }

    public BackTests {
        goals = List.copyOf(goals);
    }

    static BackTests of(MonthlyReview review, ShownNumbers numbers) {
        List<LandingMethod> methods = Arrays.asList(LandingMethod.values());
        return new BackTests(
                review.goals().stream()
                        .filter(goal -> goal.landing().backTest().keySet().containsAll(methods))
                        .map(goal -> row(goal, methods, numbers))
                        .toList());
    }

    private static Row row(GoalReview goal, List<LandingMethod> methods, ShownNumbers numbers) {
        String path = "goals/" + goal.goal().id() + "/back-test/";
        return new Row(
                goal.goal().id() + " " + numbers.wording().text(goal.goal().name()),
                methods.stream()
                        .map(
                                method ->
                                        new GoalLine.Landed(
                                                numbers.full(path + method.id()),
                                                method == goal.landing().chosen()))
                        .toList());
    }
}
