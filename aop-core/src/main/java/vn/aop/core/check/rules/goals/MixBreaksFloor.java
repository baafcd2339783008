package vn.aop.core.check.rules.goals;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.coherence.MixEffect;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;

/**
 * Tells where the mix of channels takes the margin under its floor. See {@code
 * docs/checks/mix-breaks-floor.md}.
 */
final class MixBreaksFloor implements Rule {

    @Override
    public String id() {
        return "mix-breaks-floor";
    }

    @Override
    public Severity severity() {
        return Severity.WORTH_KNOWING;
    }

    @Override
    public Topic topic() {
        return Topic.GOALS;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context
                .demands()
                .mix()
                .filter(it -> it.breaksFloor() && it.isLower())
                .flatMap(mix -> growing(mix).map(channel -> finding(mix, channel, context)))
                .stream()
                .toList();
    }

    /** The channel that gains the most share at the cost of the margin. */
    private static Optional<MixEffect.ChannelMix> growing(MixEffect mix) {
        return mix.channels().stream()
                .filter(it -> it.needed().isPresent())
                .max(Comparator.comparing(MixBreaksFloor::gains));
    }

    private static BigDecimal gains(MixEffect.ChannelMix channel) {
        return channel.impliedShare().subtract(channel.baselineShare());
    }

    private Finding finding(MixEffect mix, MixEffect.ChannelMix channel, CheckContext context) {
        Value planned = context.planned(Metric.of("gross_margin", channel.channel()));
        return Finding.saying(
                        planned.number().isPresent() ? "planned" : "needed",
                        this,
                        Place.goal(mix.goal()).then("target"))
                .with("implied", Value.ratio(mix.impliedMargin()))
                .with("floor", Value.ratio(mix.floor()))
                .with("lastYear", Value.ratio(mix.baselineMargin()))
                .with("channel", context.plan().company().nameOf(channel.channel()))
                .with("share", Value.ratio(channel.impliedShare()))
                .with("shareBefore", Value.ratio(channel.baselineShare()))
                .with("margin", Value.ratio(channel.margin()))
                .with("needed", Value.ratio(channel.needed().orElseThrow()))
                .with("planned", planned);
    }
}
