package vn.aop.cases.plan.component;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.resource.Person;
import vn.aop.core.resource.Routine;
import vn.aop.core.text.Text;

/**
 * The keys of a person, in a plan file and in a change that brings or replaces one.
 *
 * @param <T> what holds it
 */
public abstract class PersonFields<T> extends ObjectShape<T> {

    private final Field<String> id;
    private final Field<Text> name;
    private final Field<Text> role;
    private final Field<Optional<Text>> department;
    private final Field<List<String>> skills;
    private final Field<BigDecimal> daysPerMonth;
    private final Field<Optional<Routine>> routine;

    /**
     * Makes the keys.
     *
     * @param name what the object is called in the schema
     * @param element returns the person of what holds it
     */
    @SuppressWarnings("this-escape") // The fields are only defined here; nothing is read yet.
    public PersonFields(String name, Function<T, Person> element) {
        super(name, "person");
        this.id = required("id", Texts.id("person"), it -> element.apply(it).id());
        this.name = required("name", TextShape.TEXT, it -> element.apply(it).name());
        this.role = required("role", TextShape.TEXT, it -> element.apply(it).role());
        this.department =
                optional("department", TextShape.TEXT, it -> element.apply(it).department());
        this.skills =
                optional(
                        "skills",
                        Lists.of(Texts.text()),
                        List.of(),
                        it -> element.apply(it).skills());
        this.daysPerMonth =
                required(
                        "daysPerMonth",
                        NumberShapes.decimal(NumberRange.of("0", "31")),
                        it -> element.apply(it).daysPerMonth());
        this.routine = optional("routine", new RoutineShape(), it -> element.apply(it).routine());
    }

    /** Returns the person that was read. */
    protected final Person element(Values in) {
        return new Person(
                in.get(id),
                in.get(name),
                in.get(role),
                in.get(department),
                in.get(skills),
                in.get(daysPerMonth),
                in.get(routine));
    }
}
