package vn.aop.cases.plan.component;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.text.Text;

/**
 * The keys of something left for later, in a plan file and in a change that brings or replaces one.
 *
 * @param <T> what holds it
 */
public abstract class NotThisYearFields<T> extends ObjectShape<T> {

    private final Field<String> id;
    private final Field<Text> what;
    private final Field<Text> why;
    private final Field<Optional<YearMonth>> lookAgain;
    private final Field<List<String>> tags;

    /**
     * Makes the keys.
     *
     * @param name what the object is called in the schema
     * @param element returns the thing of what holds it
     */
    @SuppressWarnings("this-escape") // The fields are only defined here; nothing is read yet.
    public NotThisYearFields(String name, Function<T, NotThisYear> element) {
        super(name, "notThisYear");
        this.id = required("id", Texts.id("not-this-year"), it -> element.apply(it).id());
        this.what = required("what", TextShape.TEXT, it -> element.apply(it).what());
        this.why = required("why", TextShape.TEXT, it -> element.apply(it).why());
        this.lookAgain = optional("lookAgain", Texts.month(), it -> element.apply(it).lookAgain());
        this.tags =
                optional("tags", Lists.of(Texts.text()), List.of(), it -> element.apply(it).tags());
    }

    /** Returns the thing left for later that was read. */
    protected final NotThisYear element(Values in) {
        return new NotThisYear(
                in.get(id), in.get(what), in.get(why), in.get(lookAgain), in.get(tags));
    }
}
