package vn.aop.cases.plan.change;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.cases.plan.component.ActionFields;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.text.Message;

/** Changes of what will be done, as files have them. */
final class ActionChangeShapes {

    private ActionChangeShapes() {}

    /** The keys of {@code addAction}. */
    static final class Add extends ActionFields<ActionChange.Add> {

        private final Field<Optional<Integer>> position =
                optional(
                        "position",
                        NumberShapes.integer(NumberRange.NOT_NEGATIVE),
                        ActionChange.Add::position);

        Add() {
            super("addAction", ActionChange.Add::added);
        }

        @Override
        protected ActionChange.Add make(Values in) {
            return new ActionChange.Add(element(in), in.get(position));
        }
    }

    /** The keys of {@code dropAction}. */
    static final class Drop extends ObjectShape<ActionChange.Drop> {

        private final Field<String> action =
                required("action", Texts.text(), ActionChange.Drop::action);
        private final Field<Optional<YearMonth>> from =
                optional("from", Texts.month(), ActionChange.Drop::stops);

        Drop() {
            super("dropAction");
        }

        @Override
        protected ActionChange.Drop make(Values in) {
            return new ActionChange.Drop(in.get(action), in.get(from));
        }
    }

    /** The keys of {@code delayAction}. */
    static final class Delay extends ObjectShape<ActionChange.Delay> {

        private final Field<String> action =
                required("action", Texts.text(), ActionChange.Delay::action);
        private final Field<Integer> months =
                required(
                        "months",
                        NumberShapes.integer(NumberRange.of("-24", "24")),
                        ActionChange.Delay::months);

        Delay() {
            super("delayAction");
        }

        @Override
        protected void check(Values in, FileReading reading) {
            in.find(months)
                    .filter(it -> it == 0)
                    .ifPresent(
                            it -> reading.report(in.place(months), Message.of("change.no-delay")));
        }

        @Override
        protected ActionChange.Delay make(Values in) {
            return new ActionChange.Delay(in.get(action), in.get(months));
        }
    }

    /** The keys of {@code scaleAction}. */
    static final class Scale extends ObjectShape<ActionRevision.Scale> {

        private final Field<String> action =
                required("action", Texts.text(), ActionRevision.Scale::action);
        private final Field<BigDecimal> factor =
                required(
                        "factor",
                        NumberShapes.decimal(NumberRange.above("0", "10")),
                        ActionRevision.Scale::factor);
        private final Field<Optional<YearMonth>> from =
                optional("from", Texts.month(), ActionRevision.Scale::since);

        Scale() {
            super("scaleAction");
        }

        @Override
        protected void check(Values in, FileReading reading) {
            in.find(factor)
                    .filter(it -> it.compareTo(BigDecimal.ONE) == 0)
                    .ifPresent(
                            it ->
                                    reading.report(
                                            in.place(factor), Message.of("change.same-scale")));
        }

        @Override
        protected ActionRevision.Scale make(Values in) {
            return new ActionRevision.Scale(in.get(action), in.get(factor), in.get(from));
        }
    }

    /** The keys of {@code reassignAction}. */
    static final class Reassign extends ObjectShape<ActionRevision.Reassign> {

        private final Field<String> action =
                required("action", Texts.text(), ActionRevision.Reassign::action);
        private final Field<String> source =
                required("source", Texts.text(), ActionRevision.Reassign::source);
        private final Field<String> target =
                required("target", Texts.text(), ActionRevision.Reassign::target);

        Reassign() {
            super("reassignAction");
        }

        @Override
        protected ActionRevision.Reassign make(Values in) {
            return new ActionRevision.Reassign(in.get(action), in.get(source), in.get(target));
        }
    }

    /** The keys of {@code reviseAction}. */
    static final class Revise extends ActionFields<ActionRevision.Revise> {

        Revise() {
            super("reviseAction", ActionRevision.Revise::revised);
        }

        @Override
        protected ActionRevision.Revise make(Values in) {
            return new ActionRevision.Revise(element(in));
        }
    }
}
