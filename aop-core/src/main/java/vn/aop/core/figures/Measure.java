package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.core.text.Text;

/**
 * Something that a company counts and that is no money: orders, customers, cups, lessons, hours.
 *
 * <pre>{@code
 * Measure orders = Measure.of("orders", Text.of("Đơn hàng", "Orders"), Text.of("đơn", "orders"));
 * }</pre>
 *
 * @param id the id used in files and metrics, for example {@code orders}
 * @param name what people call it
 * @param word what stands behind a number of it: 340 <i>đơn</i>
 * @param isSold whether it counts the pieces that are sold, so that revenue divided by it is a
 *     price; of one measure of a company at most
 */
public record Measure(String id, Text name, Text word, boolean isSold) {

    public Measure {
        Names.requireMetricName(id);
        requireNonNull(name, "name");
        requireNonNull(word, "word");
    }

    /** Returns a measure that does not count the pieces sold. */
    public static Measure of(String id, Text name, Text word) {
        return new Measure(id, name, word, false);
    }

    /** Returns this measure as the one that counts the pieces sold. */
    public Measure sold() {
        return new Measure(id, name, word, true);
    }

    /** Returns the unit of a number of it. */
    public Unit unit() {
        return Unit.of(this);
    }

    /** Returns it as metrics ask for it, narrowed to channels and groups. */
    public Metric in(String... tags) {
        return new Metric.OfMeasure(this, List.of(tags));
    }
}
