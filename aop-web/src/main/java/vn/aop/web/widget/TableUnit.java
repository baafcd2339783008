package vn.aop.web.widget;

import static java.util.Objects.requireNonNull;

import vn.aop.cases.wording.Rounding;

/**
 * The unit in which the amounts of a table are written, which stands once above them.
 *
 * @param name what it is called, for example {@code triệu ₫}
 * @param power the power of ten that is one unit, 0, 3, 6 or 9; the axis of a chart has it too
 */
public record TableUnit(String name, int power) {

    public TableUnit {
        requireNonNull(name, "name");
    }

    /** Returns the unit of a rounding. */
    public static TableUnit of(Rounding rounding) {
        return new TableUnit(rounding.unit(), rounding.power());
    }
}
