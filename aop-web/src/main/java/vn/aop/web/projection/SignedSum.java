package vn.aop.web.projection;

import java.util.ArrayList;
import java.util.List;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/** A number that is made of others, some added and some taken; what is 0 is not told. */
final class SignedSum {

    private final List<Traced> inputs = new ArrayList<>();
    private final StringBuilder formula = new StringBuilder();

    SignedSum plus(Traced input) {
        return add(" + ", "", input);
    }

    SignedSum minus(Traced input) {
        return add(" − ", "−", input);
    }

    private SignedSum add(String sign, String first, Traced input) {
        if (input.value().number().filter(it -> it.signum() == 0).isEmpty()) {
            formula.append(inputs.isEmpty() ? first : sign);
            formula.append('{').append(inputs.size()).append('}');
            inputs.add(input);
        }
        return this;
    }

    /** Returns the number with what it is made of; as read from the projection where that is 0. */
    Traced traced(Message label, Value value, Object when) {
        return inputs.isEmpty()
                ? Traced.read(label, value, new Origin(Origin.Kind.PROJECTION, when.toString()))
                : Traced.computed(label, value, formula.toString(), inputs.toArray(Traced[]::new));
    }
}
