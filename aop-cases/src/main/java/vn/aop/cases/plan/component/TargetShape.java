package vn.aop.cases.plan.component;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Values;
import vn.aop.core.goal.Target;

/** The target of a goal, as a plan file has it: a growth or a level. */
public final class TargetShape extends ObjectShape<Target> {

    private final Field<Optional<BigDecimal>> growth =
            optional(
                    "growth",
                    NumberShapes.decimal(NumberRange.above("-1")),
                    target ->
                            target.match(
                                    level -> Optional.empty(), it -> Optional.of(it.growth())));
    private final Field<Optional<BigDecimal>> level =
            optional(
                    "level",
                    NumberShapes.decimal(NumberRange.ANY),
                    target ->
                            target.match(
                                    it -> Optional.of(it.level()), growth -> Optional.empty()));

    public TargetShape() {
        super("target");
        exactlyOne(growth, level);
    }

    @Override
    protected Target make(Values in) {
        return in.get(growth)
                .<Target>map(Target.Growth::new)
                .orElseGet(() -> new Target.Level(in.get(level).orElseThrow()));
    }
}
