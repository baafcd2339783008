package vn.aop.cases;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.Span;
import vn.aop.core.text.Text;

/** A case, as its file has it. */
final class CaseShape extends ObjectShape<Case> {

    private final Field<String> id = required("id", Texts.text(), Case::id);
    private final Field<Text> title = required("title", TextShape.TEXT, Case::title);
    private final Field<Text> summary = required("summary", TextShape.TEXT, Case::summary);
    private final Field<String> plan = required("plan", Texts.text(), it -> it.files().plan());
    private final Field<Optional<String>> before =
            optional("before", Texts.text(), it -> it.files().before());
    private final Field<String> actuals =
            required("actuals", Texts.text(), it -> it.files().actuals());
    private final Field<Span> months = required("months", new CaseMonthsShape(), Case::months);
    private final Field<Text> story = required("story", TextShape.TEXT, it -> it.files().story());
    private final Field<List<String>> proposals =
            optional("proposals", Lists.of(Texts.text()), List.of(), it -> it.files().proposals());

    CaseShape() {
        super("case");
    }

    @Override
    protected Case make(Values in) {
        Case.Files files =
                new Case.Files(
                        in.get(plan),
                        in.get(before),
                        in.get(actuals),
                        in.get(story),
                        in.get(proposals));
        return new Case(in.get(id), in.get(title), in.get(summary), in.get(months), files);
    }
}
