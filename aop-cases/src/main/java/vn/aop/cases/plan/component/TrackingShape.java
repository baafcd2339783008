package vn.aop.cases.plan.component;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.kpi.Rhythm;
import vn.aop.core.plan.Tracking;
import vn.aop.core.text.Text;

/** How the plan is reviewed, as a plan file has it. */
public final class TrackingShape extends ObjectShape<Tracking> {

    private final Field<Rhythm> rhythm =
            required("rhythm", Texts.words(Rhythm.class), Tracking::rhythm);
    private final Field<Integer> day =
            required("day", NumberShapes.integer(NumberRange.of("1", "28")), Tracking::day);
    private final Field<List<String>> attends =
            optional("attends", Lists.of(Texts.use("person")), List.of(), Tracking::attends);
    private final Field<List<Text>> questions =
            optional("questions", Lists.of(TextShape.TEXT), List.of(), Tracking::questions);

    private final Field<Optional<Text>> adjusting =
            optional("adjusting", TextShape.TEXT, Tracking::adjusting);
    private final Field<List<String>> approvers =
            optional("approvers", Lists.of(Texts.use("person")), List.of(), Tracking::approvers);
    private final Field<List<YearMonth>> held =
            optional("held", Lists.of(Texts.month()), List.of(), Tracking::held);

    public TrackingShape() {
        super("tracking");
    }

    @Override
    protected Tracking make(Values in) {
        return new Tracking(
                in.get(rhythm),
                in.get(day),
                in.get(attends),
                in.get(questions),
                in.get(adjusting),
                in.get(approvers),
                in.get(held));
    }
}
