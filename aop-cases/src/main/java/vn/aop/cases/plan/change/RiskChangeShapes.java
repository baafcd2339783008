package vn.aop.cases.plan.change;

import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.cases.plan.component.RiskFields;
import vn.aop.core.change.RiskChange;

/** Changes of what may go wrong, as files have them. */
final class RiskChangeShapes {

    private RiskChangeShapes() {}

    /** The keys of {@code addRisk}. */
    static final class Add extends RiskFields<RiskChange.Add> {

        private final Field<Optional<Integer>> position =
                optional(
                        "position",
                        NumberShapes.integer(NumberRange.NOT_NEGATIVE),
                        RiskChange.Add::position);

        Add() {
            super("addRisk", RiskChange.Add::added, ResponseChangeShape.apartFromPlan());
        }

        @Override
        protected RiskChange.Add make(Values in) {
            return new RiskChange.Add(element(in), in.get(position));
        }
    }

    /** The keys of {@code settleRisk}. */
    static final class Settle extends ObjectShape<RiskChange.Settle> {

        private final Field<String> risk = required("risk", Texts.text(), RiskChange.Settle::risk);

        Settle() {
            super("settleRisk");
        }

        @Override
        protected RiskChange.Settle make(Values in) {
            return new RiskChange.Settle(in.get(risk));
        }
    }
}
