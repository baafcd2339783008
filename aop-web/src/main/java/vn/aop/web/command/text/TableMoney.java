package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.wording.AmountScale;
import vn.aop.cases.wording.Rounding;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.BeforeAfter;
import vn.aop.core.change.GoalTrade;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Language;

/**
 * Amounts of money that stand under each other: all in the same unit, with the same number of
 * decimal places, for example {@code 1.255,0} and {@code −6,2} in millions.
 *
 * @param wording the words and numbers of the language
 * @param power the power of ten that is one unit: 0, 3, 6 or 9
 * @param places how many decimal places are written
 */
record TableMoney(Wording wording, int power, int places) {

    private static final int LARGEST_POWER = 9;

    TableMoney {
        requireNonNull(wording, "wording");
    }

    /**
     * Returns the unit for many amounts under each other. It is smaller than the largest amount
     * alone would have it, so that small ones stay visible beside it: a year of billions is written
     * in millions.
     */
    static TableMoney forAll(
            Collection<BigDecimal> amounts, CurrencyUnit currency, Wording wording) {
        return of(AmountScale.ofColumn(amounts, currency), wording);
    }

    /** Returns the unit for a single row, in which its largest amount reaches one. */
    static TableMoney forRow(
            Collection<BigDecimal> amounts, CurrencyUnit currency, Wording wording) {
        if (AmountScale.isShared(currency)) {
            return of(AmountScale.ofAll(amounts, currency), wording);
        }
        int power = LARGEST_POWER;
        while (power > 0 && largest(amounts).movePointLeft(power).compareTo(BigDecimal.ONE) < 0) {
            power -= 3;
        }
        return new TableMoney(wording, power, power == 0 ? 0 : 2);
    }

    /**
     * Returns the same unit with as many places as it takes to tell two amounts apart, and to make
     * no more than twice of their change what it is: of 275 thousand, {@code 5.80 bn} and {@code
     * 5.81 bn} would make ten million.
     */
    TableMoney telling(BeforeAfter<Value> values) {
        Optional<BigDecimal> change = values.after().minus(values.before()).number();
        TableMoney finer = this;
        while (change.isPresent()
                && change.get().signum() != 0
                && finer.places < Math.max(power, places)
                && !finer.tells(values, change.get())) {
            finer = new TableMoney(wording, power, finer.places + 1);
        }
        return finer;
    }

    private boolean tells(BeforeAfter<Value> values, BigDecimal change) {
        BigDecimal read = rounded(values.after()).subtract(rounded(values.before()));
        return read.signum() != 0 && !Rounding.exaggerates(read, change);
    }

    private BigDecimal rounded(Value value) {
        return value.number().orElseThrow().setScale(places - power, RoundingMode.HALF_UP);
    }

    /** Returns what writes the values of a goal: its amounts stand in one unit. */
    static Function<Value, String> writer(GoalTrade trade, Sheet sheet) {
        TableMoney money =
                forRow(
                        Stream.of(trade.target().before(), trade.value().before())
                                .flatMap(it -> it.number().stream())
                                .toList(),
                        sheet.currency(),
                        sheet.wording());
        TableMoney telling = money.telling(trade.value());
        return value ->
                value instanceof Value.Defined defined && defined.unit().isWrittenAsMoney()
                        ? telling.writeWithUnit(defined.amount())
                        : sheet.inTable(value);
    }

    private static TableMoney of(AmountScale scale, Wording wording) {
        return new TableMoney(wording, scale.power(), scale.places());
    }

    private static BigDecimal largest(Collection<BigDecimal> amounts) {
        return amounts.stream()
                .map(BigDecimal::abs)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    /** Returns the name of the unit, for example {@code triệu}; blank for single units. */
    String unit() {
        return wording.say("command.unit." + power);
    }

    /** Returns the name of the unit with the currency, for example {@code triệu VND}. */
    String unitOf(CurrencyUnit currency) {
        return (unit() + " " + currency.getCode()).strip();
    }

    /** Writes an amount in this unit. */
    String write(BigDecimal amount) {
        return fixed(amount.movePointLeft(power), places, wording);
    }

    /** Writes an amount with its arithmetic sign, for a deviation. */
    String writeSigned(BigDecimal amount) {
        return (amount.signum() > 0 && !isZero(amount) ? "+" : "") + write(amount);
    }

    /** Returns whether an amount is too small to be seen in this unit. */
    boolean isZero(BigDecimal amount) {
        return amount.movePointLeft(power).setScale(places, RoundingMode.HALF_UP).signum() == 0;
    }

    /** Writes an amount in this unit, the unit's shortest name behind it: {@code 5,76 tỷ}. */
    String writeWithUnit(BigDecimal amount) {
        return (write(amount) + " " + wording.say("command.unit-short." + power)).strip();
    }

    /** Writes a number with exactly so many decimal places, so that it can stand under others. */
    static String fixed(BigDecimal number, int places, Wording wording) {
        String text =
                wording.numbers().decimal(number.setScale(places, RoundingMode.HALF_UP), places);
        if (places == 0) {
            return text;
        }
        char point = wording.language() == Language.VI ? ',' : '.';
        int at = text.indexOf(point);
        int written = at < 0 ? 0 : text.length() - at - 1;
        return text + (at < 0 ? point : "") + "0".repeat(places - written);
    }
}
