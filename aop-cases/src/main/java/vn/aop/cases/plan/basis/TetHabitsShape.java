package vn.aop.cases.plan.basis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.plan.TetHabits;
import vn.aop.core.tet.TetTrade;

/** What a shop says of itself and Tết, as a plan file has it. */
final class TetHabitsShape extends ObjectShape<TetHabits> {

    private final Field<TetTrade> trade =
            required(
                    "trade",
                    Texts.words(List.of(TetTrade.values()), TetTrade::id),
                    TetHabits::trade);
    private final Field<Integer> closedDays =
            optional(
                    "closedDays",
                    NumberShapes.integer(
                            NumberRange.of("0", Integer.toString(TetHabits.MOST_CLOSED_DAYS))),
                    0,
                    TetHabits::closedDays);
    private final Field<Optional<BigDecimal>> slope =
            optional(
                    "slope",
                    NumberShapes.decimal(
                            NumberRange.of("-" + TetHabits.STEEPEST, TetHabits.STEEPEST)),
                    TetHabits::slope);

    TetHabitsShape() {
        super("tet");
    }

    @Override
    protected TetHabits make(Values in) {
        return new TetHabits(in.get(trade), in.get(closedDays), in.get(slope));
    }
}
