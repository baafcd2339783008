package vn.aop.cases.plan.component;

import java.util.function.Function;
import vn.aop.cases.file.Values;
import vn.aop.core.resource.Person;

/** A person, as a plan file has it. */
public final class PersonShape extends PersonFields<Person> {

    public PersonShape() {
        super("person", Function.identity());
    }

    @Override
    protected Person make(Values in) {
        return element(in);
    }
}
