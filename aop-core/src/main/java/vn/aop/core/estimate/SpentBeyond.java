package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * What running costs, taxes, drawings and debts come to after the year.
 *
 * <p>What runs is kept as in the same month of the year; where the line is steady (its last three
 * months alike, and two of its first three) it moves by what its level has moved. What came in
 * fewer than three months and not in the same month of last year was single and does not come
 * again, nor do capital spending, new loans and money kept for risks. Debts are served while they
 * were in the last three months.
 */
final class SpentBeyond implements LineBeyond {

    /** Amounts that differ by no more than a hundredth are alike. */
    private static final BigDecimal ALIKE = new BigDecimal("0.01");

    private final Line line;
    private final YearBehind behind;

    SpentBeyond(Line line, YearBehind behind) {
        this.line = requireNonNull(line, "line");
        this.behind = requireNonNull(behind, "behind");
    }

    @Override
    public Line line() {
        return line;
    }

    /** The first three months; nothing stands on the later ones. */
    @Override
    public List<Money> months() {
        return IntStream.range(0, FiscalYear.MONTHS)
                .mapToObj(it -> it < YearBehind.QUARTER ? month(it) : behind.nothing())
                .toList();
    }

    private Money month(int month) {
        return switch (line.account().kind()) {
            case CAPEX, LOANS -> behind.nothing();
            case REPAYMENTS, INTEREST -> debt(month);
            case FINANCING -> least(debt(month), behind.nothing());
            case TAX -> behind.amount(line, month);
            default -> kept(month);
        };
    }

    private static Money least(Money some, Money other) {
        return some.isLessThan(other) ? some : other;
    }

    private Money debt(int month) {
        List<Money> last = behind.lastQuarter(line);
        if (last.stream().noneMatch(Money::isZero)) {
            return last.get(YearBehind.QUARTER - 1);
        }
        return last.stream().allMatch(Money::isZero)
                ? behind.nothing()
                : behind.amount(line, month);
    }

    private Money kept(int month) {
        return isKept(month) ? behind.amount(line, month).plus(moved()) : behind.nothing();
    }

    private boolean isKept(int month) {
        if (behind.isReserve(line)) {
            return false;
        }
        long paid =
                IntStream.range(0, FiscalYear.MONTHS)
                        .filter(it -> !behind.amount(line, it).isZero())
                        .count();
        boolean runs =
                paid >= YearBehind.QUARTER
                        && behind.lastQuarter(line).stream().anyMatch(it -> !it.isZero());
        return runs || behind.wasThereLastYear(line, month);
    }

    /** By how much the level of a steady line has moved since the year began. */
    private Money moved() {
        List<Money> last = behind.lastQuarter(line);
        boolean isSteady = isAlike(last.get(0), last.get(1)) && isAlike(last.get(1), last.get(2));
        return first().filter(it -> isSteady)
                .map(it -> last.get(2).minus(it))
                .orElse(behind.nothing());
    }

    /** The level of the first three months: what two of them are alike at. */
    private Optional<Money> first() {
        Money[] first = {behind.amount(line, 0), behind.amount(line, 1), behind.amount(line, 2)};
        return isAlike(first[0], first[1]) || isAlike(first[0], first[2])
                ? Optional.of(first[0])
                : Optional.of(first[1]).filter(it -> isAlike(it, first[2]));
    }

    private static boolean isAlike(Money some, Money other) {
        BigDecimal most =
                some.abs().isGreaterThan(other.abs())
                        ? some.abs().getAmount()
                        : other.abs().getAmount();
        return some.minus(other).abs().getAmount().compareTo(most.multiply(ALIKE)) <= 0;
    }

    @Override
    public Traced traced(int month) {
        Message label =
                Message.of("trace.beyond-kept").with("month", behind.next().months().get(month));
        Money amount = month(month);
        Traced before = behind.term(line, month);
        if (before.value().equals(Value.of(amount))) {
            return before.as(label);
        }
        Money moved = amount.minus(behind.amount(line, month));
        return Traced.computed(
                label,
                Value.of(amount),
                "{0} + {1}",
                before,
                Traced.read(
                        Message.of("trace.beyond-level"),
                        moved,
                        new Origin(Origin.Kind.ESTIMATE, line.selection().toString())));
    }
}
