package vn.aop.core.coherence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.core.company.Company;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.limit.Deadline;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.GoalTarget;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;

/** Turns a plan's goals into a linear programme and asks it. */
final class GoalMathematics {

    private static final int MOST_SETS_TRIED = 500;
    private static final Metric REVENUE = Metric.of(AccountKind.REVENUE.id());
    private static final Metric GROSS_MARGIN = Metric.of("gross_margin");

    private final Plan plan;
    private final Figures planned;
    private final Figures baseline;
    private final List<MixCell> cells;
    private final Linear linear;
    private final List<GoalConstraint> constraints = new ArrayList<>();
    private final List<Problem> leftOut = new ArrayList<>();
    private final Map<Metric, Value> lastYear = new HashMap<>();
    private final List<Metric> revenues;
    private final BigDecimal total;
    private final Deadline deadline;

    GoalMathematics(Plan plan, Figures planned, Deadline deadline) {
        this.plan = plan;
        this.planned = planned;
        this.deadline = deadline;
        this.baseline = plan.baseline().figures();
        this.cells = MixCell.all(plan.company());
        this.linear = new Linear(plan.company(), planned, cells);
        this.revenues = revenues(plan.company());
        this.total = sum(baseline, AccountKind.REVENUE);
        plan.goals().forEach(this::addGoal);
    }

    static GoalMathematics of(Plan plan, Deadline deadline) {
        return new GoalMathematics(plan, Projection.of(plan).figures(), deadline);
    }

    private void addGoal(Goal goal) {
        deadline.check();
        Value target = GoalTarget.of(plan, goal).value();
        Optional<Ratio> ratio = linear.ratio(goal.metric());
        if (target instanceof Value.Undefined undefined) {
            leaveOut(goal, "coherence.no-target", Map.of("reason", undefined.reason()));
        } else if (linear.dividesByNothing(goal.metric())) {
            leaveOut(goal, "coherence.undefined", Map.of());
        } else if (ratio.isEmpty()) {
            leaveOut(goal, "coherence.not-linear", Map.of());
        } else if (!ratio.get().varies()) {
            leaveOut(goal, "coherence.not-revenue", Map.of());
        } else {
            BigDecimal level = target.number().orElseThrow();
            constraints.add(new GoalConstraint(goal, ratio.get(), level));
        }
    }

    private void leaveOut(Goal goal, String key, Map<String, Object> more) {
        leftOut.add(
                Problem.at(Place.goal(goal.id()), key)
                        .with("goal", goal.id())
                        .with("metric", goal.metric())
                        .withAll(more));
    }

    Coherence coherence() {
        List<GoalConstraint> conflict = conflict();
        List<FeasibleRange> exactly =
                ranges(programme(GoalReading.EXACTLY, constraints, List.of()));
        return new Coherence(
                constraints.stream().map(it -> it.goal().id()).toList(),
                conflict.stream().map(it -> it.goal().id()).toList(),
                conflict.stream().map(goal -> reach(goal, conflict)).toList(),
                conflict.isEmpty()
                        ? ranges(programme(GoalReading.AS_WRITTEN, constraints, List.of()))
                        : List.of(),
                conflict.isEmpty() ? exactly : List.of(),
                mix(),
                conflict.isEmpty() ? wishesToStayLevel(exactly) : List.of(),
                leftOut);
    }

    Optional<MixEffect> mix() {
        return linear.ratio(GROSS_MARGIN)
                .flatMap(
                        it ->
                                new MixMathematics(
                                                plan,
                                                new OwnCosts(plan, planned),
                                                cells,
                                                constraints,
                                                it,
                                                deadline)
                                        .effect());
    }

    /** Returns how far each goal of a smallest conflict goes; empty where all hold together. */
    List<AttainableLevel> reaches() {
        List<GoalConstraint> conflict = conflict();
        return conflict.stream().map(goal -> reach(goal, conflict)).toList();
    }

    /** Returns what the goals ask of revenue, read one way. */
    Programme programme(GoalReading reading) {
        return programme(reading, constraints, List.of());
    }

    Wish wish(Metric metric, BigDecimal level) {
        return new Wish(metric, level, ranges(wished(metric, level)));
    }

    /** Returns what the goals and a wish together ask of revenue. */
    Programme wished(Metric metric, BigDecimal level) {
        Ratio ratio =
                linear.ratio(metric)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "Metric %s is not linear in revenue; wish for one that is"
                                                        .formatted(metric)));
        List<Programme.Constraint> wished = new ArrayList<>(ratio.defined());
        wished.add(
                new Programme.Constraint(
                        ratio.above(level), Programme.Constraint.Kind.ZERO_OR_MORE));
        return programme(GoalReading.AS_WRITTEN, constraints, wished);
    }

    private List<Wish> wishesToStayLevel(List<FeasibleRange> exactly) {
        return exactly.stream()
                .filter(FeasibleRange::mustShrink)
                .map(range -> wish(range.metric(), range.baseline().number().orElseThrow()))
                .toList();
    }

    /**
     * A smallest set of goals that cannot hold together: first one from which none can be left out,
     * then all smaller sets are tried, or as many as there is time for.
     */
    private List<GoalConstraint> conflict() {
        if (holdTogether(constraints)) {
            return List.of();
        }
        List<GoalConstraint> conflict = withoutWhatCanBeLeftOut(constraints);
        return IntStream.range(1, conflict.size())
                .boxed()
                .flatMap(size -> subsets(constraints, size))
                .limit(MOST_SETS_TRIED)
                .filter(goals -> !holdTogether(goals))
                .findFirst()
                .orElse(conflict);
    }

    private boolean holdTogether(List<GoalConstraint> goals) {
        return programme(GoalReading.AS_WRITTEN, goals, List.of()).isFeasible();
    }

    /** Returns revenues of channels and groups as some figures have them. */
    List<BigDecimal> revenuesOf(Figures figures) {
        return cells.stream()
                .map(it -> sum(figures, AccountKind.REVENUE, it.channel(), it.group()))
                .toList();
    }

    /** Leaves out goals, the last ones first, as long as the others still conflict. */
    private List<GoalConstraint> withoutWhatCanBeLeftOut(List<GoalConstraint> conflicting) {
        List<GoalConstraint> conflict = new ArrayList<>(conflicting);
        for (int i = conflicting.size() - 1; i >= 0; i--) {
            List<GoalConstraint> others = new ArrayList<>(conflict);
            others.remove(i);
            if (!holdTogether(others)) {
                conflict = others;
            }
        }
        return conflict;
    }

    private AttainableLevel reach(GoalConstraint goal, List<GoalConstraint> conflict) {
        List<GoalConstraint> others = conflict.stream().filter(it -> it != goal).toList();
        Optional<BigDecimal> best = new Reaching(cells.size(), total, others, deadline).best(goal);
        boolean isMoney = goal.goal().metric().unit() == Unit.MONEY;
        return new AttainableLevel(
                goal.goal(), goal.level(), isMoney ? best.map(this::money) : best);
    }

    private static <T> Stream<List<T>> subsets(List<T> elements, int size) {
        if (size == 0) {
            return Stream.of(List.of());
        }
        return Stream.iterate(0, i -> i + size <= elements.size(), i -> i + 1)
                .flatMap(
                        first ->
                                subsets(elements.subList(first + 1, elements.size()), size - 1)
                                        .map(rest -> joined(elements.get(first), rest)));
    }

    private static <T> List<T> joined(T first, List<T> rest) {
        List<T> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }

    private Programme programme(
            GoalReading reading, List<GoalConstraint> goals, List<Programme.Constraint> more) {
        List<Programme.Constraint> all = new ArrayList<>(more);
        for (GoalConstraint goal : goals) {
            all.add(goal.as(reading));
            all.addAll(goal.ratio().defined());
        }
        return new Programme(cells.size(), total, all, deadline);
    }

    private List<FeasibleRange> ranges(Programme programme) {
        if (!programme.isFeasible()) {
            return List.of();
        }
        return revenues().stream().map(metric -> range(programme, metric)).toList();
    }

    /** Returns revenue in all, by channel and by group. */
    List<Metric> revenues() {
        return revenues;
    }

    private static List<Metric> revenues(Company company) {
        return Stream.of(
                        Stream.of(REVENUE),
                        company.channels().stream().map(it -> revenue(it.id())),
                        company.groups().stream().map(it -> revenue(it.id())))
                .flatMap(metrics -> metrics)
                .toList();
    }

    private static Metric revenue(String tag) {
        return Metric.of(AccountKind.REVENUE.id(), tag);
    }

    /** Returns a revenue as a linear form. */
    LinearForm form(Metric revenue) {
        return linear.ratio(revenue).orElseThrow().over();
    }

    private FeasibleRange range(Programme programme, Metric metric) {
        LinearForm form = form(metric);
        return new FeasibleRange(
                metric,
                lastYear(metric),
                programme.least(form).map(this::money).orElse(BigDecimal.ZERO),
                programme.most(form).map(this::money));
    }

    BigDecimal money(BigDecimal amount) {
        int scale = plan.company().currency().getDecimalPlaces();
        return amount.setScale(scale, RoundingMode.HALF_UP);
    }

    /** Returns last year's level of a revenue, undefined where months of it are not known. */
    Value lastYear(Metric revenue) {
        return lastYear.computeIfAbsent(
                revenue, it -> it.value(plan.baseline().source(), baseline.year().span()));
    }

    /** Returns last year's sum of a selection. */
    static BigDecimal sum(Figures figures, AccountKind kind, String... tags) {
        return figures.sum(Selection.of(kind, tags), figures.year().span()).getAmount();
    }
}
