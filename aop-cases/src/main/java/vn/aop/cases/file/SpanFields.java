package vn.aop.cases.file;

import java.time.YearMonth;
import java.util.function.Function;
import vn.aop.core.figures.Span;
import vn.aop.core.text.Message;

/**
 * The months {@code from} and {@code to} of something that holds for some months.
 *
 * @param <T> what holds for them
 */
public abstract class SpanFields<T> extends ObjectShape<T> {

    private final Field<YearMonth> from;
    private final Field<YearMonth> to;

    /**
     * Starts the definition.
     *
     * @param name what the object is called in the schema and in its descriptions
     * @param months the months of a value
     */
    @SuppressWarnings("this-escape") // The fields are only defined here; nothing is read yet.
    protected SpanFields(String name, Function<T, Span> months) {
        super(name, "months");
        this.from = required("from", Texts.month(), it -> months.apply(it).from());
        this.to = required("to", Texts.month(), it -> months.apply(it).to());
    }

    @Override
    protected final void check(Values in, FileReading reading) {
        in.find(from)
                .flatMap(begin -> in.find(to).filter(end -> end.isBefore(begin)))
                .ifPresent(
                        end ->
                                reading.report(
                                        in.place(to),
                                        Message.of("plan.months-backwards")
                                                .with("found", end)
                                                .with("from", in.get(from))));
    }

    /** Returns the months that were read. */
    protected final Span months(Values in) {
        return new Span(in.get(from), in.get(to));
    }
}
