package vn.aop.core.decision.log;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Today;
import vn.aop.core.text.Message;

/**
 * How much the plan is used to decide: {@code questions asked ÷ (questions asked + amendments that
 * no question led to)}. Amendments that were in the plan when it came into use, as in a copy of a
 * case, are nobody's who uses it. A plan to which nobody turned for two months in a row is unused.
 *
 * @param asked how many questions were asked of the desk
 * @param unasked how many amendments were made without asking
 * @param lastUsed the last month with a question or an amendment, if there was one
 * @param unusedMonths how many months in a row, up to the one looked at, nobody turned to the plan;
 *     at most those since it came into use
 */
public record UseScore(int asked, int unasked, Optional<YearMonth> lastUsed, int unusedMonths) {

    /** From how many months in a row without use a plan is unused. */
    public static final int TOO_LONG = 2;

    public UseScore {
        requireNonNull(lastUsed, "lastUsed");
    }

    /**
     * Returns the use of a plan as it is today. Only months that are over can have passed without
     * use, and only those since the plan came into use.
     */
    public static UseScore of(PlanHistory history, DecisionLog log, Today today) {
        YearMonth month = today.monthIn(history.current().year());
        YearMonth over = today.month().isAfter(month) ? month : month.minusMonths(1);
        return of(history, log, month, over, today.since());
    }

    /**
     * Returns the use of a plan up to the end of a month of its year.
     *
     * @throws IllegalArgumentException if the month lies outside the year
     */
    public static UseScore of(PlanHistory history, DecisionLog log, YearMonth month) {
        return of(history, log, month, month, Optional.empty());
    }

    private static UseScore of(
            PlanHistory history,
            DecisionLog log,
            YearMonth month,
            YearMonth over,
            Optional<LocalDate> begun) {
        LocalDate end = month.atEndOfMonth();
        List<LoggedDecision> asked =
                log.entries().stream().filter(it -> !it.asked().isAfter(end)).toList();
        Set<Integer> led =
                log.entries().stream()
                        .flatMap(it -> it.resolution().stream())
                        .flatMap(it -> it.amendment().stream())
                        .collect(Collectors.toSet());
        List<Amendment> amendments = history.amendments();
        long unasked =
                IntStream.range(0, amendments.size())
                        .filter(i -> !amendments.get(i).on().isAfter(end))
                        .filter(i -> !led.contains(i + 1))
                        .filter(i -> begun.filter(amendments.get(i).on()::isBefore).isEmpty())
                        .count();
        Optional<YearMonth> last =
                Stream.concat(
                                asked.stream().map(LoggedDecision::asked),
                                amendments.stream().map(Amendment::on))
                        .filter(day -> !day.isAfter(end))
                        .map(YearMonth::from)
                        .max(Comparator.naturalOrder());
        YearMonth beforeFirst = history.current().year().through(month).from().minusMonths(1);
        YearMonth since =
                Stream.of(Optional.of(beforeFirst), last, begun.map(YearMonth::from))
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        int unused = Math.max(0, (int) ChronoUnit.MONTHS.between(since, over));
        return new UseScore(asked.size(), (int) unasked, last, unused);
    }

    /** Returns the score, from 0 to 1; undefined where nothing was decided yet. */
    public Value score() {
        return asked + unasked == 0
                ? Value.undefined(Message.of("undefined.nothing-decided"))
                : Value.ratio(BigDecimal.valueOf(asked))
                        .dividedBy(Value.ratio(BigDecimal.valueOf((long) asked + unasked)));
    }

    /** Returns whether nobody turned to the plan for too long. */
    public boolean isUnused() {
        return unusedMonths >= TOO_LONG;
    }
}
