package vn.aop.web.command;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.coherence.Coherence;
import vn.aop.core.coherence.MixEffect;
import vn.aop.core.coherence.Range;
import vn.aop.core.coherence.Reach;
import vn.aop.core.coherence.Wish;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;

/**
 * What the goals of a plan do to each other, in sentences with the figures filled in.
 *
 * @param plan the plan
 * @param coherence what its goals allow
 * @param sheet in whose words it is told
 */
record CoherenceStory(Plan plan, Coherence coherence, Sheet sheet) {

    CoherenceStory {
        requireNonNull(plan, "plan");
        requireNonNull(coherence, "coherence");
        requireNonNull(sheet, "sheet");
    }

    /** Whether the goals can hold together; if not, the smallest set of goals that cannot. */
    List<String> verdict() {
        if (plan.goals().isEmpty()) {
            return List.of(sheet.say("command.goals.none"));
        }
        if (coherence.isFeasible()) {
            return List.of(sheet.say("coherence.feasible"));
        }
        String key = isAlone() ? "coherence.conflict-alone" : "coherence.conflict";
        return Stream.concat(
                        Stream.of(sheet.say(key, "goals", coherence.conflict())),
                        coherence.reaches().stream().map(this::reach))
                .toList();
    }

    private boolean isAlone() {
        return coherence.conflict().size() == 1;
    }

    /** How far a goal of the conflict can go while the others hold. */
    private String reach(Reach reach) {
        Goal goal = reach.goal();
        String key = isAlone() ? "coherence.reach-alone-" : "coherence.reach-";
        return reach.best()
                .map(
                        best ->
                                sheet.say(
                                        key
                                                + (goal.bound() == Bound.AT_LEAST
                                                        ? "at-least"
                                                        : "at-most"),
                                        "goal",
                                        goal.id(),
                                        "name",
                                        goal.name(),
                                        "target",
                                        sheet.inTable(level(reach.target(), goal)),
                                        "best",
                                        sheet.inTable(level(best, goal))))
                .orElseGet(() -> goal.id() + " " + sheet.text(goal.name()));
    }

    private static Value level(BigDecimal level, Goal goal) {
        return Value.of(level, goal.metric().unit());
    }

    /** What the goals force as they are written. */
    List<String> forced() {
        return coherence.asWritten().stream()
                .flatMap(range -> Stream.concat(least(range), most(range)))
                .toList();
    }

    /** What they force besides if every amount lands exactly on its goal. */
    List<String> exactly() {
        List<String> asWritten = forced();
        List<String> more =
                coherence.exactly().stream()
                        .flatMap(range -> Stream.concat(least(range), most(range)))
                        .filter(sentence -> !asWritten.contains(sentence))
                        .toList();
        return more.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(sheet.say("coherence.exactly")), more.stream()).toList();
    }

    /** Growth that the goals demand. */
    private Stream<String> least(Range range) {
        return range.min().compareTo(range.baseline()) > 0
                ? Stream.of(
                        sheet.say(
                                "coherence.at-least",
                                "metric",
                                sheet.name(range.metric()),
                                "min",
                                sheet.money(range.min()),
                                "growth",
                                growth(range.minGrowth())))
                : Stream.empty();
    }

    /** Shrinking that the goals demand. */
    private Stream<String> most(Range range) {
        return range.max().stream()
                .filter(max -> max.compareTo(range.baseline()) < 0)
                .map(
                        max ->
                                sheet.say(
                                        "coherence.at-most",
                                        "metric",
                                        sheet.name(range.metric()),
                                        "max",
                                        sheet.money(max),
                                        "growth",
                                        growth(range.maxGrowth())));
    }

    private String growth(Optional<BigDecimal> growth) {
        return growth.map(sheet::growth).orElseGet(() -> sheet.say("command.coherence.new"));
    }

    /** What would have to be true for a wish. */
    String wish(Wish wish) {
        List<String> needs =
                wish.ranges().stream()
                        .filter(range -> !range.metric().equals(wish.metric()))
                        .flatMap(this::need)
                        .toList();
        String answer = !wish.isPossible() ? "impossible" : needs.isEmpty() ? "free" : "possible";
        return sheet.say(
                "coherence.wish-" + (isLevel(wish) ? "" : "for-") + answer,
                "metric",
                sheet.name(wish.metric()),
                "level",
                level(wish),
                "needs",
                String.join("; ", needs));
    }

    private boolean isLevel(Wish wish) {
        return lastYear(wish.metric()).filter(it -> it.compareTo(wish.level()) == 0).isPresent();
    }

    private String level(Wish wish) {
        String level = sheet.brief(wish.level(), wish.metric().unit());
        return lastYear(wish.metric())
                .filter(it -> it.signum() > 0 && wish.metric().unit() == Unit.MONEY)
                .map(it -> wish.level().divide(it, Value.PRECISION).subtract(BigDecimal.ONE))
                .map(growth -> level + " (" + sheet.growth(growth) + ")")
                .orElse(level);
    }

    private Optional<BigDecimal> lastYear(Metric metric) {
        MetricSource source = MetricSource.of(plan.baseline().figures(), Origin.Kind.BASELINE);
        return metric.value(source, plan.year().previous().span()).number();
    }

    /** What a wish demands beyond the goals. */
    private Stream<String> need(Range wished) {
        Optional<Range> usual = coherence.range(wished.metric());
        boolean raised =
                usual.filter(it -> wished.min().compareTo(it.min()) > 0).isPresent()
                        && wished.min().compareTo(wished.baseline()) > 0;
        boolean lowered =
                wished.max()
                        .filter(max -> max.compareTo(wished.baseline()) < 0)
                        .filter(
                                max ->
                                        usual.flatMap(Range::max)
                                                .filter(it -> it.compareTo(max) <= 0)
                                                .isEmpty())
                        .isPresent();
        return Stream.concat(
                raised ? Stream.of(raised(wished)) : Stream.empty(),
                lowered
                        ? Stream.of(need("coherence.wish-limit", wished, wished.maxGrowth()))
                        : Stream.empty());
    }

    /** Where nothing was sold last year, there is an amount to reach but no growth. */
    private String raised(Range wished) {
        return wished.minGrowth().isPresent()
                ? need("coherence.wish-need", wished, wished.minGrowth())
                : sheet.say(
                        "coherence.wish-need-new",
                        "metric",
                        sheet.name(wished.metric()),
                        "min",
                        sheet.money(wished.min()));
    }

    private String need(String key, Range range, Optional<BigDecimal> growth) {
        return sheet.say(key, "metric", sheet.name(range.metric()), "growth", growth(growth));
    }

    /** What the shift between channels does to the gross margin, and what would save its floor. */
    List<String> mix() {
        return coherence.mix().map(this::mix).orElse(List.of());
    }

    private List<String> mix(MixEffect mix) {
        List<String> told = new ArrayList<>();
        told.add(
                sheet.say(
                        mix.breaksFloor() ? "coherence.mix-falls" : "coherence.mix-holds",
                        "baseline",
                        sheet.percent(mix.baselineMargin()),
                        "implied",
                        sheet.percent(mix.impliedMargin()),
                        "floor",
                        sheet.percent(mix.floor()),
                        "goal",
                        mix.goal()));
        if (mix.breaksFloor()) {
            for (MixEffect.ChannelMix channel : mix.channels()) {
                String key = told.size() == 1 ? "coherence.mix-needed" : "coherence.mix-or";
                channel.needed().ifPresent(it -> told.add(needed(key, channel, it)));
            }
        }
        return told;
    }

    private String needed(String key, MixEffect.ChannelMix mix, BigDecimal needed) {
        String channel = sheet.wording().tagName(mix.channel());
        String sentence =
                sheet.say(
                        key,
                        "channel",
                        channel,
                        "margin",
                        sheet.percent(mix.margin()),
                        "needed",
                        sheet.percent(needed));
        return plannedMargin(mix.channel())
                .map(sheet::percent)
                .map(it -> sheet.say("coherence.mix-planned", "channel", channel, "planned", it))
                .map(planned -> sentence + " " + planned)
                .orElse(sentence);
    }

    private Optional<BigDecimal> plannedMargin(String channel) {
        return Metric.of("gross_margin", channel)
                .value(Projection.of(plan).source(), plan.year().span())
                .number();
    }

    /** Goals that take no part, each with the reason. */
    List<String> leftOut() {
        return coherence.leftOut().stream().map(it -> sheet.wording().say(it.message())).toList();
    }
}
