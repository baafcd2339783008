package vn.aop.cases.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.text.Text;

/** Something left for later, as a plan file has it. */
final class NotThisYearShape extends ObjectShape<NotThisYear> {

    private final Field<String> id = required("id", Texts.id("not-this-year"), NotThisYear::id);
    private final Field<Text> what = required("what", TextShape.TEXT, NotThisYear::what);
    private final Field<Text> why = required("why", TextShape.TEXT, NotThisYear::why);
    private final Field<Optional<YearMonth>> lookAgain =
            optional("lookAgain", Texts.month(), NotThisYear::lookAgain);
    private final Field<List<String>> tags =
            optional("tags", Lists.of(Texts.text()), List.of(), NotThisYear::tags);

    NotThisYearShape() {
        super("notThisYear");
    }

    @Override
    protected NotThisYear make(Values in) {
        return new NotThisYear(
                in.get(id), in.get(what), in.get(why), in.get(lookAgain), in.get(tags));
    }
}
