package vn.aop.cases.plan.component;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.action.Effect;

/** What an action is expected to do to revenue, as a plan file has it. */
final class EffectShape extends ObjectShape<Effect> {

    private final Field<Optional<String>> channel =
            optional("channel", Texts.use("channel"), Effect::channel);
    private final Field<Optional<String>> group =
            optional("group", Texts.use("group"), Effect::group);
    private final Field<BigDecimal> lift =
            required("lift", NumberShapes.decimal(NumberRange.atLeast("-1")), Effect::lift);
    private final Field<Integer> rampMonths =
            optional(
                    "rampMonths",
                    NumberShapes.integer(NumberRange.of("0", "120")),
                    0,
                    Effect::rampMonths);
    private final Field<Boolean> lasts =
            required("lasts", Texts.truth(), it -> it.duration() == Effect.Duration.LASTING);

    EffectShape() {
        super("effect");
    }

    @Override
    protected Effect make(Values in) {
        return new Effect(
                in.get(channel),
                in.get(group),
                in.get(lift),
                in.get(rampMonths),
                in.get(lasts) ? Effect.Duration.LASTING : Effect.Duration.WHILE_RUNNING);
    }
}
