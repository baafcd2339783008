package vn.aop.web.coherence;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.coherence.AttainableLevel;
import vn.aop.core.coherence.Coherence;
import vn.aop.core.coherence.FeasibleRange;
import vn.aop.core.coherence.MixEffect;
import vn.aop.core.coherence.Wish;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/**
 * What the goals of a plan do to each other, in sentences with the figures filled in.
 *
 * @param plan the plan
 * @param coherence what its goals allow
 * @param writing how names and figures are written
 */
public record CoherenceStory(Plan plan, Coherence coherence, Writing writing) {

    public CoherenceStory {
        requireNonNull(plan, "plan");
        requireNonNull(coherence, "coherence");
        requireNonNull(writing, "writing");
    }

    private String say(String key) {
        return say(Message.of(key));
    }

    private String say(Message message) {
        return capital(writing.wording().say(message));
    }

    /** Begins a sentence: {@code Total revenue …}. */
    public static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** Returns whether the goals can hold together, and the goals of which that is not known. */
    public String verdict() {
        return switch (coherence.conclusion()) {
            case NO_GOALS -> say("coherence.no-goals");
            case HOLD -> say(tried("coherence.feasible"));
            case HOLD_AS_TRIED -> say(tried("coherence.feasible-as-tried"));
            case UNTRIED -> say(tried("coherence.untried"));
            case CONFLICT ->
                    say(
                            Message.of(
                                            isAlone()
                                                    ? "coherence.conflict-alone"
                                                    : "coherence.conflict")
                                    .with("goals", writing.goals(coherence.conflict())));
        };
    }

    private Message tried(String key) {
        return Message.of(key)
                .with("count", coherence.tried().size())
                .with("goals", writing.goals(coherence.tried()))
                .with("others", coherence.untried().size())
                .with("untried", writing.goals(coherence.untried()));
    }

    /** Returns how far each goal of the conflict can go while the others hold. */
    public List<String> reaches() {
        return coherence.reaches().stream().map(this::reach).toList();
    }

    private boolean isAlone() {
        return coherence.conflict().size() == 1;
    }

    private String reach(AttainableLevel reach) {
        Goal goal = reach.goal();
        String key = isAlone() ? "coherence.reach-alone-" : "coherence.reach-";
        return reach.best()
                .map(
                        best ->
                                say(
                                        Message.of(
                                                        key
                                                                + (goal.bound() == Bound.AT_LEAST
                                                                        ? "at-least"
                                                                        : "at-most"))
                                                .with("goal", goal.id())
                                                .with("name", goal.name())
                                                .with("target", level(reach.target(), goal))
                                                .with("best", level(best, goal))))
                .orElseGet(() -> goal.id() + " " + writing.wording().text(goal.name()));
    }

    /** Amounts of a sentence are rounded together, by whoever writes it. */
    private Object level(BigDecimal level, Goal goal) {
        Unit unit = goal.metric().unit();
        return unit == Unit.MONEY ? Value.of(level, unit) : writing.level(level, unit);
    }

    /** Returns what the goals force as they are written. */
    public List<String> forced() {
        return coherence.asWritten().stream()
                .flatMap(range -> Stream.concat(least(range), most(range)))
                .toList();
    }

    /** Returns what they force besides if every amount lands exactly on its goal. */
    public List<String> exactly() {
        List<String> asWritten = forced();
        return coherence.exactly().stream()
                .flatMap(range -> Stream.concat(least(range), most(range)))
                .filter(sentence -> !asWritten.contains(sentence))
                .toList();
    }

    /** Growth that the goals demand. */
    private Stream<String> least(FeasibleRange range) {
        return range.mustGrow()
                ? Stream.of(
                        say(
                                Message.of("coherence.at-least")
                                        .with("metric", writing.name(range.metric()))
                                        .with("min", writing.money(range.min()))
                                        .with("growth", writing.growth(range.minGrowth()))))
                : Stream.empty();
    }

    /** Shrinking that the goals demand. */
    private Stream<String> most(FeasibleRange range) {
        return range.max().stream()
                .filter(max -> range.mustShrink())
                .map(
                        max ->
                                say(
                                        Message.of("coherence.at-most")
                                                .with("metric", writing.name(range.metric()))
                                                .with("max", writing.money(max))
                                                .with(
                                                        "growth",
                                                        writing.growth(range.maxGrowth()))));
    }

    /** Returns what would have to be true for a wish. */
    public String wish(Wish wish) {
        List<String> needs =
                wish.ranges().stream()
                        .filter(range -> !range.metric().equals(wish.metric()))
                        .flatMap(this::need)
                        .toList();
        String answer = !wish.isPossible() ? "impossible" : needs.isEmpty() ? "free" : "possible";
        return say(
                Message.of("coherence.wish-" + (isLevel(wish) ? "" : "for-") + answer)
                        .with("metric", writing.name(wish.metric()))
                        .with("level", level(wish))
                        .with("needs", String.join("; ", needs)));
    }

    private boolean isLevel(Wish wish) {
        return lastYear(wish.metric()).filter(it -> it.compareTo(wish.level()) == 0).isPresent();
    }

    private String level(Wish wish) {
        String level = writing.level(wish.level(), wish.metric().unit());
        return lastYear(wish.metric())
                .filter(it -> it.signum() > 0 && wish.metric().unit() == Unit.MONEY)
                .map(it -> wish.level().divide(it, Value.PRECISION).subtract(BigDecimal.ONE))
                .map(growth -> level + " (" + writing.growth(Optional.of(growth)) + ")")
                .orElse(level);
    }

    private Optional<BigDecimal> lastYear(Metric metric) {
        return metric.value(plan.baseline().source(), plan.year().previous().span()).number();
    }

    /** What a wish demands beyond the goals. */
    private Stream<String> need(FeasibleRange wished) {
        Optional<FeasibleRange> usual = coherence.range(wished.metric());
        boolean raised =
                usual.filter(it -> wished.min().compareTo(it.min()) > 0).isPresent()
                        && wished.mustGrow();
        boolean lowered =
                wished.max()
                        .filter(max -> wished.mustShrink())
                        .filter(
                                max ->
                                        usual.flatMap(FeasibleRange::max)
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
    private String raised(FeasibleRange wished) {
        return wished.minGrowth().isPresent()
                ? need("coherence.wish-need", wished, wished.minGrowth())
                : writing.wording()
                        .say(
                                Message.of("coherence.wish-need-new")
                                        .with("metric", writing.name(wished.metric()))
                                        .with("min", writing.money(wished.min())));
    }

    private String need(String key, FeasibleRange range, Optional<BigDecimal> growth) {
        return writing.wording()
                .say(
                        Message.of(key)
                                .with("metric", writing.name(range.metric()))
                                .with("growth", writing.growth(growth)));
    }

    /** Returns what the shift between channels does to the gross margin, and what would save it. */
    public List<String> mix() {
        return coherence.mix().map(this::mix).orElse(List.of());
    }

    private List<String> mix(MixEffect mix) {
        List<String> told = new ArrayList<>();
        told.add(
                say(
                        Message.of(moved(mix))
                                .with("baseline", writing.share(mix.baselineMargin()))
                                .with("implied", writing.share(mix.impliedMargin()))
                                .with("floor", writing.share(mix.floor()))
                                .with("goal", mix.goal())));
        if (mix.hasFees()) {
            told.add(
                    say(
                            Message.of(left(mix))
                                    .with("baseline", writing.share(mix.baselineAfterFees()))
                                    .with("implied", writing.share(mix.impliedAfterFees()))));
        }
        if (mix.breaksFloor()) {
            int before = told.size();
            for (MixEffect.ChannelMix channel : mix.channels()) {
                String key = told.size() == before ? "coherence.mix-needed" : "coherence.mix-or";
                channel.needed().ifPresent(it -> told.add(needed(key, channel, it)));
            }
        }
        return told;
    }

    private static String left(MixEffect mix) {
        if (mix.isTurnedByFees()) {
            return mix.hasOwnCosts() ? "coherence.mix-turned-by-costs" : "coherence.mix-turned";
        }
        return mix.hasOwnCosts() ? "coherence.mix-after-costs" : "coherence.mix-after-fees";
    }

    private static String moved(MixEffect mix) {
        if (!mix.breaksFloor()) {
            return "coherence.mix-holds";
        }
        return mix.isLower() ? "coherence.mix-falls" : "coherence.mix-short";
    }

    private String needed(String key, MixEffect.ChannelMix mix, BigDecimal needed) {
        String channel = writing.wording().tagName(mix.channel());
        String sentence =
                say(
                        Message.of(key)
                                .with("channel", channel)
                                .with("margin", writing.share(mix.margin()))
                                .with("needed", writing.share(needed)));
        return plannedMargin(mix.channel())
                .map(writing::share)
                .map(
                        it ->
                                say(
                                        Message.of("coherence.mix-planned")
                                                .with("channel", channel)
                                                .with("planned", it)))
                .map(planned -> sentence + " " + planned)
                .orElse(sentence);
    }

    private Optional<BigDecimal> plannedMargin(String channel) {
        return Metric.of("gross_margin", channel)
                .value(Projection.of(plan).source(), plan.year().span())
                .number();
    }

    /** Returns which goals take no part, each with the reason. */
    public List<String> leftOut() {
        return coherence.leftOut().stream().map(it -> writing.wording().say(it.message())).toList();
    }
}
