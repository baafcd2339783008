package vn.aop.core.action;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import vn.aop.core.text.Text;

/**
 * Something that can be seen to be done by a month.
 *
 * @param name what is done
 * @param month by the end of which month
 */
public record Milestone(Text name, YearMonth month) {

    public Milestone {
        requireNonNull(name, "name");
        requireNonNull(month, "month");
    }
}
