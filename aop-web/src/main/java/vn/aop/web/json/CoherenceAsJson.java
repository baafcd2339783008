package vn.aop.web.json;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.wording.Wording;
import vn.aop.core.coherence.AttainableLevel;
import vn.aop.core.coherence.Coherence;
import vn.aop.core.coherence.FeasibleRange;
import vn.aop.core.coherence.MixEffect;
import vn.aop.core.coherence.Wish;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Problem;

/**
 * Turns the coherence of goals into what is written for programs.
 *
 * @param plan the plan
 * @param coherence what its goals allow
 * @param asked wishes that somebody asked about
 * @param wording the words, speaking of the company
 */
public record CoherenceAsJson(Plan plan, Coherence coherence, List<Wish> asked, Wording wording) {

    public CoherenceAsJson {
        requireNonNull(plan, "plan");
        requireNonNull(coherence, "coherence");
        asked = List.copyOf(asked);
        requireNonNull(wording, "wording");
    }

    public CoherenceJson json() {
        return new CoherenceJson(
                PlanJson.of(plan),
                currency().getCode(),
                NumbersJson.kebab(coherence.conclusion()),
                coherence.isFeasible(),
                coherence.tried(),
                coherence.conflict(),
                coherence.reaches().stream().map(this::reach).toList(),
                ranges(coherence.asWritten()),
                new CoherenceJson.ExactlyJson(ranges(coherence.exactly())),
                coherence.mix().map(this::mix).orElse(null),
                Stream.concat(coherence.wishes().stream(), asked.stream())
                        .distinct()
                        .map(this::wish)
                        .toList(),
                coherence.leftOut().stream().map(this::leftOut).toList());
    }

    private CoherenceJson.ReachJson reach(AttainableLevel reach) {
        Metric metric = reach.goal().metric();
        NumbersJson numbers = new NumbersJson(currency(), wording);
        return new CoherenceJson.ReachJson(
                reach.goal().id(),
                metric.toString(),
                metric.unit().toString(),
                numbers.write(reach.target(), metric.unit()),
                reach.best().map(it -> numbers.write(it, metric.unit())).orElse(null));
    }

    private CurrencyUnit currency() {
        return plan.company().currency();
    }

    private List<CoherenceJson.RangeJson> ranges(List<FeasibleRange> ranges) {
        return ranges.stream().map(this::range).toList();
    }

    private CoherenceJson.RangeJson range(FeasibleRange range) {
        NumbersJson numbers = new NumbersJson(currency(), wording);
        return new CoherenceJson.RangeJson(
                range.metric().toString(),
                numbers.write("baseline", range.baseline()),
                NumbersJson.money(range.min(), currency()),
                range.max().map(it -> NumbersJson.money(it, currency())).orElse(null),
                numbers.write("minGrowth", growth(range.minGrowth(), range)),
                range.max().isEmpty()
                        ? null
                        : numbers.write("maxGrowth", growth(range.maxGrowth(), range)),
                numbers.reasons());
    }

    private static Value growth(Optional<BigDecimal> growth, FeasibleRange range) {
        return growth.map(Value::ratio)
                .orElseGet(
                        () ->
                                range.baseline().number().isPresent()
                                        ? Value.undefined(Message.of("undefined.no-baseline"))
                                        : range.baseline());
    }

    private CoherenceJson.MixJson mix(MixEffect mix) {
        return new CoherenceJson.MixJson(
                mix.goal(),
                NumbersJson.plain(mix.baselineMargin()),
                NumbersJson.plain(mix.impliedMargin()),
                NumbersJson.plain(mix.floor()),
                NumbersJson.plain(mix.baselineAfterFees()),
                NumbersJson.plain(mix.impliedAfterFees()),
                mix.channels().stream().map(CoherenceAsJson::channel).toList(),
                mix.breaksFloor()
                        ? mix.channels().stream().flatMap(CoherenceAsJson::needed).toList()
                        : List.of());
    }

    private static CoherenceJson.ChannelJson channel(MixEffect.ChannelMix mix) {
        return new CoherenceJson.ChannelJson(
                mix.channel(),
                NumbersJson.plain(mix.baselineShare()),
                NumbersJson.plain(mix.impliedShare()),
                NumbersJson.plain(mix.margin()),
                NumbersJson.plain(mix.ownCosts()),
                NumbersJson.plain(mix.afterFees()));
    }

    private static Stream<CoherenceJson.NeededJson> needed(MixEffect.ChannelMix mix) {
        return mix.needed().stream()
                .map(it -> new CoherenceJson.NeededJson(mix.channel(), NumbersJson.plain(it)));
    }

    private CoherenceJson.WishJson wish(Wish wish) {
        return new CoherenceJson.WishJson(
                wish.metric().toString(),
                wish.metric().unit().toString(),
                new NumbersJson(currency(), wording).write(wish.level(), wish.metric().unit()),
                wish.isPossible(),
                ranges(wish.ranges()));
    }

    private CoherenceJson.LeftOutJson leftOut(Problem problem) {
        return new CoherenceJson.LeftOutJson(
                problem.message().arg("goal").toString(),
                MessageJson.of(problem.message(), wording));
    }
}
