package vn.aop.core.estimate;

import java.util.List;
import org.joda.money.Money;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Traced;

/** What one line comes to in the months after the year. */
interface LineBeyond {

    /** Returns the line. */
    Line line();

    /** Returns the twelve months after the year, first to last; those that are not told are 0. */
    List<Money> months();

    /** Returns what a month follows from, 0 for the first. */
    Traced traced(int month);
}
