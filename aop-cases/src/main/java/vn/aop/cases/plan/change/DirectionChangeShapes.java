package vn.aop.cases.plan.change;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.cases.plan.component.NotThisYearFields;
import vn.aop.core.change.DirectionChange;

/** Changes of what comes first and what waits, as files have them. */
final class DirectionChangeShapes {

    private DirectionChangeShapes() {}

    /** The keys of {@code rankPriorities}. */
    static final class Rank extends ObjectShape<DirectionChange.Rank> {

        private final Field<List<Integer>> order =
                required(
                        "order",
                        Lists.of(NumberShapes.integer(NumberRange.atLeast("1"))),
                        DirectionChange.Rank::order);

        Rank() {
            super("rankPriorities");
        }

        @Override
        protected DirectionChange.Rank make(Values in) {
            return new DirectionChange.Rank(in.get(order));
        }
    }

    /** The keys of {@code putOff}. */
    static final class PutOff extends NotThisYearFields<DirectionChange.PutOff> {

        private final Field<Optional<Integer>> position =
                optional(
                        "position",
                        NumberShapes.integer(NumberRange.NOT_NEGATIVE),
                        DirectionChange.PutOff::position);

        PutOff() {
            super("putOff", DirectionChange.PutOff::added);
        }

        @Override
        protected DirectionChange.PutOff make(Values in) {
            return new DirectionChange.PutOff(element(in), in.get(position));
        }
    }

    /** The keys of {@code takeUp}. */
    static final class TakeUp extends ObjectShape<DirectionChange.TakeUp> {

        private final Field<String> putOff =
                required("putOff", Texts.text(), DirectionChange.TakeUp::putOff);

        TakeUp() {
            super("takeUp");
        }

        @Override
        protected DirectionChange.TakeUp make(Values in) {
            return new DirectionChange.TakeUp(in.get(putOff));
        }
    }
}
