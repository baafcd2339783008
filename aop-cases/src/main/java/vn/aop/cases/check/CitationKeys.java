package vn.aop.cases.check;

import java.time.LocalDate;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.check.Citation;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/** The keys that say where a law is written, and how sure that is. */
final class CitationKeys extends ObjectShape<Citation> {

    private final Field<Text> source = required("source", TextShape.TEXT, Citation::source);
    private final Field<Optional<LocalDate>> checked =
            optional("checked", Texts.date(), Citation::checked);
    private final Field<Boolean> confirmed =
            optional("confirmed", Texts.truth(), false, Citation::isConfirmed);

    CitationKeys() {
        super("citation");
    }

    @Override
    protected void check(Values in, FileReading reading) {
        boolean isConfirmed = in.find(confirmed).orElse(false);
        if (isConfirmed && !in.has(checked)) {
            reading.report(in.place(confirmed), Message.of("file.law-confirmed-without-day"));
        }
    }

    @Override
    protected Citation make(Values in) {
        return new Citation(in.get(source), in.get(checked), in.get(confirmed));
    }
}
