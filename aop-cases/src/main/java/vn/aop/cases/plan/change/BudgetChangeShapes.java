package vn.aop.cases.plan.change;

import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.cases.plan.component.ByMonthShape;
import vn.aop.cases.plan.component.DriverShape;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.DriverChange;
import vn.aop.core.text.Message;

/** Changes of what may be spent, as files have them. */
final class BudgetChangeShapes {

    private BudgetChangeShapes() {}

    /** The keys of {@code raiseBudget}. */
    static final class Raise extends ObjectShape<BudgetChange.Raise> {

        private final Field<String> line = required("line", Texts.text(), BudgetChange.Raise::line);
        private final Field<MonthlyAmounts> amounts =
                required("amounts", ByMonthShape.amounts(), BudgetChange.Raise::amounts);

        Raise() {
            super("raiseBudget");
        }

        @Override
        protected BudgetChange.Raise make(Values in) {
            return new BudgetChange.Raise(in.get(line), in.get(amounts));
        }
    }

    /** The keys of {@code cutBudget}. */
    static final class Cut extends ObjectShape<BudgetChange.Cut> {

        private final Field<String> line = required("line", Texts.text(), BudgetChange.Cut::line);
        private final Field<MonthlyAmounts> amounts =
                required("amounts", ByMonthShape.amounts(), BudgetChange.Cut::amounts);

        Cut() {
            super("cutBudget");
        }

        @Override
        protected BudgetChange.Cut make(Values in) {
            return new BudgetChange.Cut(in.get(line), in.get(amounts));
        }
    }

    /** The keys of {@code moveBudget}. */
    static final class Move extends ObjectShape<BudgetChange.Move> {

        private final Field<String> source =
                required("source", Texts.text(), BudgetChange.Move::source);
        private final Field<String> target =
                required("target", Texts.text(), BudgetChange.Move::target);
        private final Field<MonthlyAmounts> amounts =
                required("amounts", ByMonthShape.amounts(), BudgetChange.Move::amounts);

        Move() {
            super("moveBudget");
        }

        @Override
        protected BudgetChange.Move make(Values in) {
            return new BudgetChange.Move(in.get(source), in.get(target), in.get(amounts));
        }
    }

    /** The keys of {@code drawReserve}. */
    static final class Draw extends ObjectShape<BudgetChange.Draw> {

        private final Field<String> reserve =
                required("reserve", Texts.text(), BudgetChange.Draw::reserve);
        private final Field<String> target =
                required("target", Texts.text(), BudgetChange.Draw::target);
        private final Field<String> risk = required("risk", Texts.text(), BudgetChange.Draw::risk);
        private final Field<MonthlyAmounts> amounts =
                required("amounts", ByMonthShape.amounts(), BudgetChange.Draw::amounts);

        Draw() {
            super("drawReserve");
        }

        @Override
        protected BudgetChange.Draw make(Values in) {
            return new BudgetChange.Draw(
                    in.get(reserve), in.get(target), in.get(risk), in.get(amounts));
        }
    }

    /** The keys of {@code changeDriver}. */
    static final class Following extends ObjectShape<DriverChange> {

        private final Field<String> line = required("line", Texts.text(), DriverChange::line);
        private final Field<DriverShape.Dated> driver =
                required(
                        "driver",
                        new DriverShape(),
                        it -> new DriverShape.Dated(it.driver(), Optional.of(it.month())));

        Following() {
            super("changeDriver");
        }

        @Override
        protected void check(Values in, FileReading reading) {
            if (in.find(driver).filter(it -> it.from().isEmpty()).isPresent()) {
                reading.report(
                        in.place(driver), Message.of("file.missing-key").with("key", "from"));
            }
        }

        @Override
        protected DriverChange make(Values in) {
            DriverShape.Dated dated = in.get(driver);
            return new DriverChange(in.get(line), dated.driver(), dated.from().orElseThrow());
        }
    }
}
