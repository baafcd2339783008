package vn.aop.cases.plan.component;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.Trigger;
import vn.aop.core.plan.Assumption;
import vn.aop.core.text.Text;

/** An assumption, as a plan file has it. */
public final class AssumptionShape extends ObjectShape<Assumption> {

    private final Field<String> id = required("id", Texts.id("assumption"), Assumption::id);
    private final Field<Text> statement =
            required("statement", TextShape.TEXT, Assumption::statement);
    private final Field<Optional<Text>> range =
            optional("range", TextShape.TEXT, Assumption::range);
    private final Field<Optional<Text>> source =
            optional("source", TextShape.TEXT, Assumption::source);
    private final Field<Optional<String>> owner =
            optional("owner", Texts.use("person"), Assumption::owner);
    private final Field<List<String>> goals =
            optional("goals", Lists.of(Texts.use("goal")), List.of(), Assumption::goals);
    private final Field<Optional<Trigger>> brokenWhen =
            optional("brokenWhen", new TriggerShape(), Assumption::brokenWhen);

    public AssumptionShape() {
        super("assumption");
    }

    @Override
    protected Assumption make(Values in) {
        return new Assumption(
                in.get(id),
                in.get(statement),
                in.get(range),
                in.get(source),
                in.get(owner),
                in.get(goals),
                in.get(brokenWhen));
    }
}
