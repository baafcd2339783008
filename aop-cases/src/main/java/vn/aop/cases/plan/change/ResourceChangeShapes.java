package vn.aop.cases.plan.change;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.cases.plan.component.PersonFields;
import vn.aop.core.change.ResourceChange;

/** Changes of who works for the plan, as files have them. */
final class ResourceChangeShapes {

    private ResourceChangeShapes() {}

    /** The keys of {@code changeCapacity}. */
    static final class Capacity extends ObjectShape<ResourceChange.Capacity> {

        private final Field<String> person =
                required("person", Texts.text(), ResourceChange.Capacity::person);
        private final Field<BigDecimal> daysPerMonth =
                required(
                        "daysPerMonth",
                        NumberShapes.decimal(NumberRange.of("0", "31")),
                        ResourceChange.Capacity::daysPerMonth);

        Capacity() {
            super("changeCapacity");
        }

        @Override
        protected ResourceChange.Capacity make(Values in) {
            return new ResourceChange.Capacity(in.get(person), in.get(daysPerMonth));
        }
    }

    /** The keys of {@code addPerson}. */
    static final class Add extends PersonFields<ResourceChange.Add> {

        private final Field<Optional<Integer>> position =
                optional(
                        "position",
                        NumberShapes.integer(NumberRange.NOT_NEGATIVE),
                        ResourceChange.Add::position);

        Add() {
            super("addPerson", ResourceChange.Add::added);
        }

        @Override
        protected ResourceChange.Add make(Values in) {
            return new ResourceChange.Add(element(in), in.get(position));
        }
    }

    /** The keys of {@code removePerson}. */
    static final class Remove extends ObjectShape<ResourceChange.Remove> {

        private final Field<String> person =
                required("person", Texts.text(), ResourceChange.Remove::person);

        Remove() {
            super("removePerson");
        }

        @Override
        protected ResourceChange.Remove make(Values in) {
            return new ResourceChange.Remove(in.get(person));
        }
    }
}
