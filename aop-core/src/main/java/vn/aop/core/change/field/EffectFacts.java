package vn.aop.core.change.field;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;

/** What an action is expected to sell more, as facts of a message. */
public final class EffectFacts {

    private EffectFacts() {}

    /** Tells the lifts alone where nothing else of the effects differs. */
    public static Message differ(Action before, Action after, Plan plan) {
        return isSameButForLifts(before.effects(), after.effects())
                ? Message.of("change.lifts")
                        .with("lifts", lifts(before.effects(), after.effects(), plan))
                : ElementField.differs(
                        Message.of("change.field-effects"),
                        FieldFacts.each(EffectFacts::effect).apply(before.effects(), plan),
                        FieldFacts.each(EffectFacts::effect).apply(after.effects(), plan));
    }

    private static boolean isSameButForLifts(List<Effect> before, List<Effect> after) {
        return before.size() == after.size()
                && IntStream.range(0, before.size())
                        .allMatch(
                                i ->
                                        before.get(i)
                                                .withLift(after.get(i).lift())
                                                .equals(after.get(i)));
    }

    private static List<Message> lifts(List<Effect> before, List<Effect> after, Plan plan) {
        return IntStream.range(0, before.size())
                .filter(i -> !before.get(i).equals(after.get(i)))
                .mapToObj(
                        i ->
                                Message.of("change.lift-differs")
                                        .with("what", what(before.get(i), plan))
                                        .with("place", place(before.get(i), plan))
                                        .with("before", Value.ratio(before.get(i).lift()))
                                        .with("after", Value.ratio(after.get(i).lift())))
                .toList();
    }

    private static Object effect(Effect effect, Plan plan) {
        return Message.of("change.part-effect")
                .with("what", what(effect, plan))
                .with("place", place(effect, plan))
                .with("lift", Value.ratio(effect.lift()))
                .with("months", effect.rampMonths())
                .with("duration", effect.duration());
    }

    private static Object what(Effect effect, Plan plan) {
        return what(effect.group(), plan);
    }

    private static Object place(Effect effect, Plan plan) {
        return place(effect.channel(), plan);
    }

    /** A product group, or all of them. */
    public static Object what(Optional<String> group, Plan plan) {
        return group.flatMap(plan.company()::group)
                .<Object>map(ProductGroup::name)
                .orElseGet(() -> Message.of("change.all-groups"));
    }

    /** A channel, or all of them. */
    public static Object place(Optional<String> channel, Plan plan) {
        return channel.flatMap(plan.company()::channel)
                .<Object>map(Channel::name)
                .orElseGet(() -> Message.of("change.all-channels"));
    }
}
