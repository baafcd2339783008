package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import vn.aop.core.text.Text;

/**
 * Something that a company counts and that is no money: orders, cups, lessons, learners.
 *
 * <p>What happens in the course of a month is a flow, and adds up over months. How many there are
 * is a level, such as a headcount: over several months it is their mean, so that {@code revenue /
 * learners} of a year is the revenue of an average learner. Source: {@code
 * docs/formulas/measures.md}.
 *
 * <pre>{@code
 * Measure orders = Measure.of("orders", Text.of("Đơn hàng", "Orders"), Text.of("đơn", "orders"));
 * Measure learners = Measure.of("learners", Text.of("Học viên"), Text.of("học viên")).level();
 * }</pre>
 *
 * @param id the id used in files and metrics, for example {@code orders}
 * @param name what people call it
 * @param word what stands behind a number of it: 340 <i>đơn</i>
 * @param isSold whether it counts the pieces that are sold, so that revenue divided by it is a
 *     price; of one measure of a company at most
 * @param kind whether months add up
 */
public record Measure(String id, Text name, Text word, boolean isSold, Kind kind) {

    /** What several months of a measure come to. */
    public enum Kind {
        /** What happens in a month, such as orders; months add up. */
        FLOW,
        /** How many there are in a month, such as learners; months have a mean. */
        LEVEL
    }

    public Measure {
        Names.requireMetricName(id);
        requireNonNull(name, "name");
        requireNonNull(word, "word");
        requireNonNull(kind, "kind");
    }

    /** Returns a flow that does not count the pieces sold. */
    public static Measure of(String id, Text name, Text word) {
        return new Measure(id, name, word, false, Kind.FLOW);
    }

    /** Returns this measure as the one that counts the pieces sold. */
    public Measure sold() {
        return new Measure(id, name, word, true, kind);
    }

    /** Returns this measure as a level, whose months do not add up. */
    public Measure level() {
        return new Measure(id, name, word, isSold, Kind.LEVEL);
    }

    /** Returns whether months have a mean and do not add up. */
    public boolean isLevel() {
        return kind == Kind.LEVEL;
    }

    /**
     * Returns what some months come to.
     *
     * @param sum the sum of their counts
     * @param months how many they are, at least one
     * @return of a flow the sum; of a level the mean, exact where it ends and else to {@link
     *     Value#PRECISION}
     */
    public Value over(BigDecimal sum, int months) {
        return Value.of(
                isLevel() && months > 1 ? Value.quotient(sum, BigDecimal.valueOf(months)) : sum,
                unit());
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
