package vn.aop.core.coherence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.Metric;
import vn.aop.core.limit.Deadline;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Problem;

/**
 * Whether the goals of a plan can hold together, and what they force.
 *
 * <p>The goals are linear constraints over next year's revenue by channel and product group; a goal
 * on a ratio, such as {@code revenue[online] / revenue ≥ 0.45}, is one too ({@code revenue[online]
 * − 0.45 × revenue ≥ 0}). For example, +20 % in total with 45 % online on a baseline of 30 % online
 * forces online up by 80 % and lets the store do no better than −5.71 %. Source: {@code
 * docs/formulas/coherence.md}.
 *
 * @param tried ids of the goals that say something about revenue, in the order of the plan
 * @param conflict ids of goals that cannot hold together, a smallest set of them; among very many
 *     goals one from which none can be left out; empty where all can
 * @param reaches how far each goal of the conflict can go while its others hold
 * @param asWritten between what the goals let revenue lie, in all, by channel and by group; empty
 *     where they cannot hold together
 * @param exactly the same if every goal on an amount is reached exactly; empty where that cannot be
 * @param mix what the goals do to the gross margin through the mix of channels, where a goal sets a
 *     floor for it
 * @param wishes for every channel and group that would have to shrink, what would have to be true
 *     for it to stay level
 * @param leftOut goals that say nothing about revenue that could be computed, each with the reason
 */
public record Coherence(
        List<String> tried,
        List<String> conflict,
        List<AttainableLevel> reaches,
        List<FeasibleRange> asWritten,
        List<FeasibleRange> exactly,
        Optional<MixEffect> mix,
        List<Wish> wishes,
        List<Problem> leftOut) {

    /** What is concluded of all goals together. */
    public enum Conclusion {
        /** There is no goal. */
        NO_GOALS,
        /** All goals can hold together. */
        HOLD,
        /** Those that could be tried can hold together; there are others. */
        HOLD_AS_TRIED,
        /** No goal could be tried, so nothing is known. */
        UNTRIED,
        /** Some goals cannot hold together, whatever the others ask for. */
        CONFLICT
    }

    public Coherence {
        tried = List.copyOf(tried);
        conflict = List.copyOf(conflict);
        reaches = List.copyOf(reaches);
        asWritten = List.copyOf(asWritten);
        exactly = List.copyOf(exactly);
        wishes = List.copyOf(wishes);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Returns the coherence of a plan's goals.
     *
     * <pre>{@code
     * Coherence coherence = Coherence.of(plan);
     * coherence.conflict().forEach(System.out::println);   // ids of goals that cannot hold together
     * }</pre>
     *
     * @param plan the plan
     * @return what its goals force; goals that could not be tried are in {@link #leftOut}
     */
    public static Coherence of(Plan plan) {
        return of(plan, Deadline.none());
    }

    /**
     * Returns the coherence of a plan's goals, if it is found in time.
     *
     * @param plan the plan
     * @param deadline until when somebody waits
     * @return what its goals force
     * @throws vn.aop.core.limit.DeadlinePassed if it is not found in time
     */
    public static Coherence of(Plan plan, Deadline deadline) {
        return GoalMathematics.of(plan, deadline).coherence();
    }

    /**
     * Returns what would have to be true for a metric of revenue to reach a level while all goals
     * of a plan hold.
     *
     * @param plan the plan
     * @param metric a metric that is linear in revenue, such as {@code revenue[store]}
     * @param level what it should be at least, in the unit of the metric
     * @return between what revenue would lie; without ranges where goals and wish cannot hold
     *     together
     * @throws IllegalArgumentException if the metric is not linear in revenue
     */
    public static Wish wish(Plan plan, Metric metric, BigDecimal level) {
        return GoalMathematics.of(plan, Deadline.none()).wish(metric, level);
    }

    /**
     * Returns what is concluded of all goals together, also of those that could not be tried.
     *
     * @return {@code NO_GOALS} for a plan without goals; {@code UNTRIED} where none could be tried
     */
    public Conclusion conclusion() {
        if (!isFeasible()) {
            return Conclusion.CONFLICT;
        }
        if (leftOut.isEmpty()) {
            return tried.isEmpty() ? Conclusion.NO_GOALS : Conclusion.HOLD;
        }
        return tried.isEmpty() ? Conclusion.UNTRIED : Conclusion.HOLD_AS_TRIED;
    }

    /** Returns the ids of the goals that could not be tried, in the order of the plan. */
    public List<String> untried() {
        return leftOut.stream().map(it -> it.message().arg("goal").toString()).toList();
    }

    /** Returns whether all goals that could be tried can hold together, see {@link #conclusion}. */
    public boolean isFeasible() {
        return conflict.isEmpty();
    }

    /** Returns the range of a metric as the goals are written, if it is among them. */
    public Optional<FeasibleRange> range(Metric metric) {
        return asWritten.stream().filter(range -> range.metric().equals(metric)).findFirst();
    }

    /** Returns the range of a metric if every goal on an amount is reached exactly. */
    public Optional<FeasibleRange> exactRange(Metric metric) {
        return exactly.stream().filter(range -> range.metric().equals(metric)).findFirst();
    }
}
