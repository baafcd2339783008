package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * What is sold of a line after the year, what that costs and the channel keeps: {@code the same
 * month of the year, moved with Tết × (1 + share × (actual to date ÷ last year to date − 1))}. A
 * line that began in the year stands, in the months before it began, at the mean of its last three;
 * one that ended does not come again.
 */
final class SoldBeyond implements LineBeyond {

    private final Line line;
    private final YearBehind behind;
    private final Optional<Pace> pace;
    private final boolean isNew;
    private final boolean hasEnded;

    SoldBeyond(Line line, YearBehind behind) {
        this.line = requireNonNull(line, "line");
        this.behind = requireNonNull(behind, "behind");
        this.isNew = behind.isNew(line);
        this.hasEnded = behind.hasEnded(line);
        this.pace = isNew ? Optional.empty() : behind.pace(line);
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public List<Money> months() {
        List<BigDecimal> base = new ArrayList<>();
        for (int month = 0; month < FiscalYear.MONTHS; month++) {
            base.add(base(month));
        }
        int quarters = behind.year().quartersBeyond();
        return pace.map(it -> it.on(base, quarters)).orElse(base).stream()
                .map(behind::rounded)
                .toList();
    }

    private BigDecimal base(int month) {
        return hasEnded
                ? BigDecimal.ZERO
                : isBeforeItBegan(month) ? level() : behind.seasonal(line, month).getAmount();
    }

    private boolean isBeforeItBegan(int month) {
        return isNew
                && IntStream.rangeClosed(0, month)
                        .allMatch(it -> behind.seasonal(line, it).isZero());
    }

    private BigDecimal level() {
        BigDecimal sum = Money.total(behind.lastQuarter(line)).getAmount();
        return Value.quotient(sum, BigDecimal.valueOf(YearBehind.QUARTER));
    }

    @Override
    public Traced traced(int month) {
        Message label = Message.of("trace.beyond").with("month", behind.next().months().get(month));
        Value value = Value.of(months().get(month));
        if (isBeforeItBegan(month)) {
            return Traced.computed(
                    label,
                    value,
                    "({0} + {1} + {2}) ÷ 3",
                    behind.term(line, FiscalYear.MONTHS - 3),
                    behind.term(line, FiscalYear.MONTHS - 2),
                    behind.term(line, FiscalYear.MONTHS - 1));
        }
        Traced without = behind.seasonalTerm(line, month);
        return pace.map(it -> it.traced(label, value, without, behind.year().quartersBeyond()))
                .orElseGet(() -> without.as(label).withValue(value));
    }
}
