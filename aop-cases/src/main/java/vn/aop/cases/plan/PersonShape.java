package vn.aop.cases.plan;

import java.math.BigDecimal;
import java.util.List;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.Numbers;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Range;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Text;

/** A person, as a plan file has it. */
final class PersonShape extends ObjectShape<Person> {

    private final Field<String> id = required("id", Texts.id("person"), Person::id);
    private final Field<Text> name = required("name", TextShape.TEXT, Person::name);
    private final Field<Text> role = required("role", TextShape.TEXT, Person::role);
    private final Field<List<String>> skills =
            optional("skills", Lists.of(Texts.text()), List.of(), Person::skills);
    private final Field<BigDecimal> daysPerMonth =
            required("daysPerMonth", Numbers.decimal(Range.of("0", "31")), Person::daysPerMonth);

    PersonShape() {
        super("person");
    }

    @Override
    protected Person make(Values in) {
        return new Person(
                in.get(id), in.get(name), in.get(role), in.get(skills), in.get(daysPerMonth));
    }
}
