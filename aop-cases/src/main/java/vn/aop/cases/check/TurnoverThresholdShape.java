package vn.aop.cases.check;

import java.util.Optional;
import org.joda.money.Money;
import vn.aop.cases.check.HeldKeys.Held;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.check.TurnoverThreshold;
import vn.aop.core.check.TurnoverThreshold.Reach;
import vn.aop.core.company.LegalForm;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/** A revenue from which on the law asks more, as its file has it. */
final class TurnoverThresholdShape extends ObjectShape<TurnoverThreshold> {

    private final Field<String> id = required("id", Texts.text(), TurnoverThreshold::id);
    private final ReachKeys reach = new ReachKeys();
    private final Field<Optional<LegalForm>> of =
            optional("of", Texts.words(LegalForm.class), TurnoverThreshold::of);
    private final HeldKeys held = new HeldKeys();
    private final Field<Text> what = required("what", TextShape.TEXT, TurnoverThreshold::what);
    private final CitationKeys citation = new CitationKeys();
    private final Field<Optional<String>> replaces =
            optional("replaces", Texts.text(), TurnoverThreshold::replaces);

    TurnoverThresholdShape() {
        super("turnoverThreshold");
        include(reach, TurnoverThreshold::reach);
        include(held, it -> new Held(it.from(), it.until()));
        include(citation, TurnoverThreshold::citation);
    }

    @Override
    protected TurnoverThreshold make(Values in) {
        Held days = included(held, in);
        return new TurnoverThreshold(
                in.get(id),
                included(reach, in),
                in.get(of),
                days.from(),
                days.until(),
                in.get(what),
                included(citation, in),
                in.get(replaces));
    }

    /** The keys that say which revenues a law is about. */
    private static final class ReachKeys extends ObjectShape<Reach> {

        private final Field<Money> revenue =
                required("revenue", NumberShapes.money(NumberRange.NOT_NEGATIVE), Reach::revenue);
        private final Field<TurnoverThreshold.When> when =
                optional(
                        "when",
                        Texts.words(TurnoverThreshold.When.class),
                        TurnoverThreshold.When.ABOVE,
                        Reach::when);
        private final Field<Optional<Money>> upTo =
                optional("upTo", NumberShapes.money(NumberRange.NOT_NEGATIVE), Reach::upTo);

        ReachKeys() {
            super("reach");
        }

        @Override
        protected void check(Values in, FileReading reading) {
            Optional<Money> least = in.find(revenue);
            Optional<Money> most = in.find(upTo).flatMap(it -> it);
            if (least.isPresent()
                    && most.filter(it -> !it.isGreaterThan(least.get())).isPresent()) {
                reading.report(
                        in.place(upTo),
                        Message.of("file.law-up-to-too-low").with("revenue", least.get()));
            }
        }

        @Override
        protected Reach make(Values in) {
            return new Reach(in.get(revenue), in.get(when), in.get(upTo));
        }
    }
}
