package vn.aop.cases.check;

import java.time.LocalDate;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.text.Message;

/** The keys that say from which day to which one a law holds. */
final class HeldKeys extends ObjectShape<HeldKeys.Held> {

    /** From which day to which one a law holds; for ever where no last one is said. */
    record Held(LocalDate from, Optional<LocalDate> until) {}

    private final Field<LocalDate> from = required("from", Texts.date(), Held::from);
    private final Field<Optional<LocalDate>> until = optional("until", Texts.date(), Held::until);

    HeldKeys() {
        super("held");
    }

    @Override
    protected void check(Values in, FileReading reading) {
        Optional<LocalDate> first = in.find(from);
        Optional<LocalDate> last = in.find(until).flatMap(it -> it);
        if (first.isPresent() && last.filter(it -> it.isBefore(first.get())).isPresent()) {
            reading.report(
                    in.place(until),
                    Message.of("file.law-ends-before-it-begins").with("from", first.get()));
        }
    }

    @Override
    protected Held make(Values in) {
        return new Held(in.get(from), in.get(until));
    }
}
