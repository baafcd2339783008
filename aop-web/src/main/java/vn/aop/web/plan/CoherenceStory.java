package vn.aop.web.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.cases.wording.Wording;
import vn.aop.core.coherence.Coherence;
import vn.aop.core.coherence.MixEffect;
import vn.aop.core.coherence.MixEffect.ChannelMix;
import vn.aop.core.coherence.Range;
import vn.aop.core.coherence.Reach;
import vn.aop.core.coherence.Wish;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;

/** Tells in a shop owner's words what the goals of a plan force. */
final class CoherenceStory {

    private static final int PLACES = 2;

    private final Plan plan;
    private final Coherence coherence;
    private final Wording wording;

    CoherenceStory(Plan plan, PlanWords words) {
        this.plan = plan;
        this.coherence = Coherence.of(plan);
        this.wording = words.wording();
    }

    CoherenceSection section() {
        return new CoherenceSection(
                coherence.isFeasible(),
                verdict(),
                coherence.conflict(),
                coherence.reaches().stream().map(this::reach).toList(),
                forced(coherence.asWritten()),
                forced(coherence.exactly().stream().filter(CoherenceStory::isOpen).toList()),
                coherence.wishes().stream().map(this::wish).toList(),
                coherence.mix().map(this::mix),
                new CoherenceRanges(coherence, wording).rows(),
                coherence.leftOut().stream().map(it -> wording.say(it.message())).toList());
    }

    private String verdict() {
        return coherence.isFeasible()
                ? wording.say("coherence.feasible")
                : wording.say(
                        isAlone() ? "coherence.conflict-alone" : "coherence.conflict",
                        "goals",
                        goals(coherence.conflict()));
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
                                wording.say(
                                        key
                                                + (goal.bound() == Bound.AT_LEAST
                                                        ? "at-least"
                                                        : "at-most"),
                                        "goal",
                                        goal.id(),
                                        "name",
                                        goal.name(),
                                        "target",
                                        level(reach.target(), goal),
                                        "best",
                                        level(best, goal)))
                .orElseGet(() -> goals(List.of(goal.id())));
    }

    private String level(BigDecimal level, Goal goal) {
        return goal.metric().unit() == Unit.RATIO
                ? wording.numbers().exactPercent(level, PLACES)
                : wording.shortValue(Value.of(level, goal.metric().unit()));
    }

    private String goals(List<String> ids) {
        return ids.stream()
                .map(id -> id + " (" + goalName(id) + ")")
                .collect(Collectors.joining(", "));
    }

    private String goalName(String id) {
        return plan.goal(id).map(goal -> wording.text(goal.name())).orElse(id);
    }

    /** What has to grow at least, and what has to shrink at least. */
    private List<String> forced(List<Range> ranges) {
        return ranges.stream()
                .flatMap(range -> Stream.concat(atLeast(range), atMost(range)))
                .map(CoherenceStory::capital)
                .toList();
    }

    /** What lands exactly on its goal needs no telling. */
    private static boolean isOpen(Range range) {
        return range.max().filter(most -> most.compareTo(range.min()) == 0).isEmpty();
    }

    private Stream<String> atLeast(Range range) {
        return range.min().compareTo(range.baseline()) > 0
                ? Stream.of(
                        wording.say(
                                "coherence.at-least",
                                "metric",
                                name(range.metric(), wording),
                                "min",
                                shortly(range.min()),
                                "growth",
                                range.minGrowth()
                                        .map(growth -> growth(growth, wording))
                                        .orElseGet(() -> wording.say("coherence.new"))))
                : Stream.empty();
    }

    /** A ceiling below last year; one above it is no news. */
    private Stream<String> atMost(Range range) {
        return range
                .maxGrowth()
                .filter(growth -> growth.signum() < 0)
                .map(
                        growth ->
                                wording.say(
                                        "coherence.at-most",
                                        "metric",
                                        name(range.metric(), wording),
                                        "max",
                                        shortly(range.max().orElseThrow()),
                                        "growth",
                                        growth(growth, wording)))
                .stream();
    }

    private String wish(Wish wish) {
        String metric = name(wish.metric(), wording);
        if (!wish.isPossible()) {
            return capital(wording.say("coherence.wish-impossible", "metric", metric));
        }
        String needs = wish.ranges().stream().flatMap(this::need).collect(Collectors.joining("; "));
        return capital(
                wording.say(
                        needs.isEmpty() ? "coherence.wish-free" : "coherence.wish-possible",
                        "metric",
                        metric,
                        "needs",
                        needs));
    }

    private Stream<String> need(Range range) {
        return range.min().compareTo(range.baseline()) > 0
                ? Stream.of(
                        wording.say(
                                range.minGrowth().isPresent()
                                        ? "coherence.wish-need"
                                        : "coherence.wish-need-new",
                                "metric",
                                name(range.metric(), wording),
                                "growth",
                                range.minGrowth().map(it -> growth(it, wording)).orElse(""),
                                "min",
                                shortly(range.min())))
                : Stream.empty();
    }

    private CoherenceSection.Mix mix(MixEffect mix) {
        Stream<String> effect =
                Stream.of(
                        wording.say(
                                mix.breaksFloor() ? "coherence.mix-falls" : "coherence.mix-holds",
                                "baseline",
                                percent(mix.baselineMargin()),
                                "implied",
                                percent(mix.impliedMargin()),
                                "floor",
                                percent(mix.floor()),
                                "goal",
                                mix.goal()));
        Stream<String> needed =
                mix.channels().stream()
                        .filter(it -> mix.breaksFloor() && grows(it))
                        .flatMap(this::needed);
        return new CoherenceSection.Mix(mix.breaksFloor(), Stream.concat(effect, needed).toList());
    }

    private static boolean grows(ChannelMix channel) {
        return channel.impliedShare().compareTo(channel.baselineShare()) > 0;
    }

    private Stream<String> needed(ChannelMix channel) {
        String name = wording.tagName(channel.channel());
        Optional<String> needed =
                channel.needed()
                        .map(
                                margin ->
                                        wording.say(
                                                "coherence.mix-needed",
                                                "channel",
                                                name,
                                                "margin",
                                                percent(channel.margin()),
                                                "needed",
                                                percent(margin)));
        Optional<String> planned =
                plannedMargin(channel.channel())
                        .map(
                                margin ->
                                        wording.say(
                                                "coherence.mix-planned",
                                                "channel",
                                                name,
                                                "planned",
                                                percent(margin)));
        return Stream.of(needed, planned).flatMap(Optional::stream);
    }

    private Optional<BigDecimal> plannedMargin(String channel) {
        return Metric.of("gross_margin", channel)
                .value(Projection.of(plan).source(), plan.year().span())
                .number();
    }

    /** Names revenue in all, or of a channel or group, as people say it. */
    static String name(Metric metric, Wording wording) {
        List<String> tags = metric.selections().stream().flatMap(it -> it.tags().stream()).toList();
        return tags.isEmpty()
                ? wording.say("coherence.all-revenue")
                : wording.say("coherence.revenue-of", "what", wording.tagName(tags.get(0)));
    }

    /** Begins a sentence. */
    static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private String percent(BigDecimal share) {
        return wording.numbers().percent(share, PLACES);
    }

    private String shortly(BigDecimal amount) {
        return wording.shortValue(Value.of(amount, Unit.MONEY));
    }

    /** Writes growth with its sign and both places: {@code +80,00%}, {@code −5,71%}. */
    static String growth(BigDecimal growth, Wording wording) {
        return (growth.signum() > 0 ? "+" : "") + wording.numbers().exactPercent(growth, PLACES);
    }
}
