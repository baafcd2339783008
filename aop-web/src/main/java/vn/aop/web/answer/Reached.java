package vn.aop.web.answer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.aop.core.figures.Actuals;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.review.DataReach;
import vn.aop.core.text.Message;

/**
 * How far imported actuals reach, or why that cannot be told.
 *
 * @param reach how far they reach
 * @param unknown why that cannot be told; present where the reach is not
 */
public record Reached(Optional<DataReach> reach, Optional<Message> unknown) {

    public Reached {
        requireNonNull(reach, "reach");
        requireNonNull(unknown, "unknown");
    }

    public static Reached of(Plan plan, Actuals actuals) {
        if (!Projection.problems(plan).isEmpty()) {
            return unknown("command.import.plan-unsound");
        }
        return DataReach.of(plan, actuals)
                .map(it -> new Reached(Optional.of(it), Optional.empty()))
                .orElseGet(() -> unknown("command.import.nothing"));
    }

    private static Reached unknown(String key) {
        return new Reached(Optional.empty(), Optional.of(Message.of(key)));
    }
}
