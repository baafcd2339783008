package vn.aop.core.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.text.Text;

/**
 * What a metric counts: money, days, a {@link Measure}, one of these for each of a measure, or
 * nothing at all, as a share does.
 *
 * <p>Units are multiplied and divided as quantities are: what stands over and under the line goes
 * out. Money ÷ orders is money for an order; that × orders is money again; orders ÷ orders is a
 * share, and orders ÷ customers a number of orders for each customer. A unit with two of them over
 * the line, such as money × money, means nothing to a planner and does not exist.
 *
 * <pre>{@code
 * Unit.MONEY.dividedBy(orders.unit()).orElseThrow().toString();   // money/orders
 * Unit.MONEY.times(Unit.MONEY);                                     // empty
 * }</pre>
 *
 * <p>{@link #MONEY}, {@link #RATIO} and {@link #DAYS} are there once and may be compared with
 * {@code ==}; two units of measures are equal where the ids of the measures are. Source: quantity
 * calculus, BIPM, <i>The International System of Units</i>, 9th ed., section 5.4; {@code
 * docs/formulas/measures.md}.
 */
public final class Unit {

    /** An amount in the plan's currency. */
    public static final Unit MONEY = new Unit(Kind.MONEY, Optional.empty(), Optional.empty());

    /** A pure number: a ratio of two like amounts, or a number written in a metric. */
    public static final Unit RATIO = new Unit(Kind.RATIO, Optional.empty(), Optional.empty());

    /** A number of days. */
    public static final Unit DAYS = new Unit(Kind.DAYS, Optional.empty(), Optional.empty());

    /** What kinds of unit there are. */
    public enum Kind {
        /** An amount in the plan's currency. */
        MONEY,
        /** A pure number. */
        RATIO,
        /** A number of days. */
        DAYS,
        /** A number of a measure: 340 orders. */
        COUNT,
        /** Money for each of a measure: 412,000 ₫ for an order. */
        MONEY_PER_COUNT,
        /** Days for each of a measure. */
        DAYS_PER_COUNT,
        /** So many of a measure for each of another: 1.35 orders for a customer. */
        COUNT_PER_COUNT
    }

    private final Kind kind;

    /** The measure that is counted, where one is. */
    private final Optional<Measure> counted;

    /** The measure for each of which it is told, where there is one. */
    private final Optional<Measure> each;

    private Unit(Kind kind, Optional<Measure> counted, Optional<Measure> each) {
        this.kind = kind;
        this.counted = counted;
        this.each = each;
    }

    /** Returns the unit of a number of a measure. */
    static Unit of(Measure measure) {
        return new Unit(Kind.COUNT, Optional.of(measure), Optional.empty());
    }

    /** Returns what kind of unit it is. */
    public Kind kind() {
        return kind;
    }

    /** Returns the measure that is counted; empty for money, days and pure numbers. */
    public Optional<Measure> counted() {
        return counted;
    }

    /** Returns the measure for each of which it is told, the customers of orders ÷ customers. */
    public Optional<Measure> each() {
        return each;
    }

    /** Returns the word behind a number: <i>đơn</i>; empty where none is needed. */
    public Optional<Text> word() {
        return kind == Kind.COUNT ? counted.map(Measure::word) : Optional.empty();
    }

    /**
     * Returns whether a number of it is written as an amount: of money, or of it for each piece.
     */
    public boolean isWrittenAsMoney() {
        return kind == Kind.MONEY || kind == Kind.MONEY_PER_COUNT;
    }

    /**
     * Returns whether it is so much of something, which adds up over months and channels, rather
     * than a share or something for each of another.
     */
    public boolean isAmount() {
        return kind == Kind.MONEY || kind == Kind.COUNT;
    }

    /** Returns the unit of a product; empty where it means nothing. */
    public Optional<Unit> times(Unit other) {
        if (this == RATIO) {
            return Optional.of(other);
        }
        return other == RATIO
                ? Optional.of(this)
                : fraction(both(over(), other.over()), both(under(), other.under()));
    }

    /** Returns the unit of a quotient; empty where it means nothing. */
    public Optional<Unit> dividedBy(Unit other) {
        if (equals(other)) {
            return Optional.of(RATIO);
        }
        return other == RATIO
                ? Optional.of(this)
                : fraction(both(over(), other.under()), both(under(), other.over()));
    }

    /**
     * What stands over the line: money, days or a number of a measure; nothing of a pure number.
     */
    private Optional<Unit> over() {
        return switch (kind) {
            case RATIO -> Optional.empty();
            case MONEY, MONEY_PER_COUNT -> Optional.of(MONEY);
            case DAYS, DAYS_PER_COUNT -> Optional.of(DAYS);
            case COUNT, COUNT_PER_COUNT -> counted.map(Unit::of);
        };
    }

    private Optional<Unit> under() {
        return each.map(Unit::of);
    }

    private static List<Unit> both(Optional<Unit> one, Optional<Unit> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Optional<Unit> fraction(List<Unit> over, List<Unit> under) {
        List<Unit> top = new ArrayList<>(over);
        List<Unit> bottom = new ArrayList<>(under);
        over.stream().filter(bottom::remove).forEach(top::remove);
        if (top.size() > 1 || bottom.size() > 1) {
            return Optional.empty();
        }
        if (top.isEmpty()) {
            return bottom.isEmpty() ? Optional.of(RATIO) : Optional.empty();
        }
        return bottom.isEmpty()
                ? Optional.of(top.get(0))
                : bottom.get(0).counted.map(top.get(0)::forEach);
    }

    private Unit forEach(Measure measure) {
        Kind so =
                kind == Kind.MONEY
                        ? Kind.MONEY_PER_COUNT
                        : kind == Kind.DAYS ? Kind.DAYS_PER_COUNT : Kind.COUNT_PER_COUNT;
        return new Unit(so, counted, Optional.of(measure));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Unit unit
                        && kind == unit.kind
                        && id(counted).equals(id(unit.counted))
                        && id(each).equals(id(unit.each));
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, id(counted), id(each));
    }

    private static String id(Optional<Measure> measure) {
        return measure.map(Measure::id).orElse("");
    }

    /** Writes {@code money}, {@code ratio}, {@code days}, {@code orders}, {@code money/orders}. */
    @Override
    public String toString() {
        String over =
                switch (kind) {
                    case MONEY, MONEY_PER_COUNT -> "money";
                    case RATIO -> "ratio";
                    case DAYS, DAYS_PER_COUNT -> "days";
                    case COUNT, COUNT_PER_COUNT -> id(counted);
                };
        return each.map(it -> over + "/" + it.id()).orElse(over);
    }
}
