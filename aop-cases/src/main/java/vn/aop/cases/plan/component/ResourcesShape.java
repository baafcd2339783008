package vn.aop.cases.plan.component;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.limit.Limits;
import vn.aop.core.resource.Hiring;
import vn.aop.core.resource.Person;
import vn.aop.core.resource.Resources;
import vn.aop.core.text.Text;

/** People and the limits to keep to, as a plan file has them. */
public final class ResourcesShape extends ObjectShape<Resources> {

    private final Field<List<Person>> people =
            optional(
                    "people",
                    Lists.of(new PersonShape(), Limits.PEOPLE),
                    List.of(),
                    Resources::people);
    private final Field<Boolean> noHiring =
            optional("noHiring", Texts.truth(), false, it -> it.hiring() == Hiring.NONE);
    private final Field<List<Text>> bottlenecks =
            optional("bottlenecks", Lists.of(TextShape.TEXT), List.of(), Resources::bottlenecks);
    private final Field<Optional<Money>> cashFloor =
            optional(
                    "cashFloor",
                    NumberShapes.money(NumberRange.NOT_NEGATIVE),
                    Resources::cashFloor);

    public ResourcesShape() {
        super("resources");
    }

    @Override
    protected Resources make(Values in) {
        return new Resources(
                in.get(people),
                in.get(noHiring) ? Hiring.NONE : Hiring.POSSIBLE,
                in.get(bottlenecks),
                in.get(cashFloor));
    }
}
