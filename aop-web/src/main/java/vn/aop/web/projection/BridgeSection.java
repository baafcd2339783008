package vn.aop.web.projection;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.cases.wording.Rounding;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Bridge;
import vn.aop.core.projection.Projection;
import vn.aop.web.widget.Figure;
import vn.aop.web.widget.TableUnit;

/**
 * How a goal's metric gets from last year to the plan, and how much of its gap the actions close.
 *
 * @param id the goal's id
 * @param name what people call the goal
 * @param metric what is measured
 * @param target where it should be
 * @param unit in which the amounts of the way are written; empty where they are no money
 * @param bars the way, bar by bar; empty where there is no number to go from or to
 * @param undefined why there is none
 * @param coverage how much of the gap the goal's actions close, in a sentence
 */
public record BridgeSection(
        String id,
        String name,
        String metric,
        Figure target,
        Optional<TableUnit> unit,
        List<Bar> bars,
        Optional<String> undefined,
        Coverage coverage) {

    /**
     * A bar of the way.
     *
     * @param name what it stands for
     * @param kind {@code total} for last year and the plan, {@code step} between them
     * @param step by how much it changes the metric, empty for a total
     * @param sum where the metric is afterwards
     * @param from where the bar begins, as machines read it
     * @param to where it ends, as machines read it
     */
    public record Bar(
            String name, String kind, Optional<Figure> step, Figure sum, String from, String to) {

        public Bar {
            requireNonNull(step, "step");
            requireNonNull(sum, "sum");
        }
    }

    /**
     * How much of the gap the goal's actions close.
     *
     * @param figure the share, 100% closes it
     * @param words what that means
     */
    public record Coverage(Figure figure, String words) {}

    public BridgeSection {
        requireNonNull(target, "target");
        requireNonNull(unit, "unit");
        bars = List.copyOf(bars);
        requireNonNull(undefined, "undefined");
        requireNonNull(coverage, "coverage");
    }

    static BridgeSection of(Goal goal, Projection projection, ShownProjection numbers) {
        Bridge bridge = projection.bridge(goal.metric());
        Optional<String> undefined =
                bridge.plan()
                        .whyUndefined()
                        .or(bridge.baseline()::whyUndefined)
                        .map(numbers.wording()::say);
        Rounding rounding = numbers.column(paths(goal, bridge));
        return new BridgeSection(
                goal.id(),
                numbers.wording().text(goal.name()),
                numbers.words().metric(goal.metric()),
                numbers.shortly("bridge/" + goal.id() + "/target"),
                Optional.of(TableUnit.of(rounding))
                        .filter(it -> goal.metric().unit() == Unit.MONEY),
                undefined.isPresent() ? List.of() : bars(goal, projection, numbers, rounding),
                undefined,
                coverage(goal, projection.isCoveredBeforeSpending(goal), numbers));
    }

    /** The addresses of what the table of a bridge holds. */
    private static List<String> paths(Goal goal, Bridge bridge) {
        String path = "bridge/" + goal.id() + "/";
        Stream<String> steps =
                IntStream.range(0, bridge.steps().size())
                        .boxed()
                        .flatMap(it -> Stream.of(path + "step-" + it, path + "sum-" + it));
        return Stream.concat(Stream.of(path + "baseline", path + "plan"), steps).toList();
    }

    private static Coverage coverage(Goal goal, boolean isBeforeSpending, ShownProjection numbers) {
        String path = "bridge/" + goal.id() + "/coverage";
        Value coverage = numbers.value(path);
        Wording wording = numbers.wording();
        String words =
                coverage.whyUndefined()
                        .map(wording::say)
                        .orElseGet(
                                () ->
                                        wording.say(covered(coverage))
                                                + (isBeforeSpending
                                                        ? " "
                                                                + wording.say(
                                                                        "projection.coverage-before-spending")
                                                        : ""));
        return new Coverage(numbers.shortly(path), words);
    }

    private static String covered(Value coverage) {
        BigDecimal share = coverage.number().orElseThrow();
        if (share.signum() < 0) {
            return "projection.coverage-against";
        }
        return share.compareTo(BigDecimal.ONE) < 0
                ? "projection.coverage-part"
                : "projection.coverage-full";
    }

    private static List<Bar> bars(
            Goal goal, Projection projection, ShownProjection numbers, Rounding rounding) {
        Bridge bridge = projection.bridge(goal.metric());
        String path = "bridge/" + goal.id() + "/";
        List<Bar> bars = new ArrayList<>();
        Wording wording = numbers.wording();
        bars.add(total(wording.say("projection.last-year"), path + "baseline", numbers, rounding));
        Value before = bridge.baseline();
        for (int index = 0; index < bridge.steps().size(); index++) {
            Bridge.Step step = bridge.steps().get(index);
            Value after = before.plus(step.amount());
            if (isShown(step)) {
                bars.add(
                        new Bar(
                                name(step, projection.plan(), wording),
                                "step",
                                Optional.of(numbers.change(path + "step-" + index, rounding)),
                                numbers.bare(path + "sum-" + index, rounding),
                                plain(before),
                                plain(after)));
            }
            before = after;
        }
        bars.add(total(wording.say("projection.plan"), path + "plan", numbers, rounding));
        return bars;
    }

    /** Every action is shown, of the other causes those that change something. */
    private static boolean isShown(Bridge.Step step) {
        return step.cause() == Bridge.Cause.ACTION
                || step.amount().number().filter(it -> it.signum() != 0).isPresent();
    }

    private static String name(Bridge.Step step, Plan plan, Wording wording) {
        return step.action()
                .flatMap(plan::action)
                .map(action -> action.id() + " " + wording.text(action.name()))
                .orElseGet(() -> wording.name(step.cause()));
    }

    private static Bar total(String name, String path, ShownProjection numbers, Rounding rounding) {
        return new Bar(
                name,
                "total",
                Optional.empty(),
                numbers.bare(path, rounding),
                "0",
                plain(numbers.value(path)));
    }

    private static String plain(Value value) {
        return value.number().map(BigDecimal::toPlainString).orElse("");
    }
}
