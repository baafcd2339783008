package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.figures.Span;
import vn.aop.core.goal.Goal;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.projection.EarlyTakings;
import vn.aop.core.projection.Once;
import vn.aop.core.projection.Projection;
import vn.aop.core.projection.ThinStock;

/** What a trade-off compares, each part worked out when it is first asked for, and kept. */
final class TradeOffParts {

    /** Core goals first, then by rank. */
    private static final Comparator<Goal> ORDER =
            Comparator.comparing((Goal goal) -> !goal.isCore())
                    .thenComparing(Goal::rank)
                    .thenComparing(Goal::id);

    private final BeforeAfter<Projection> versions;
    private final YearMonth from;
    private final List<Goal> judged;
    private final Once<List<LineTrade>> lines = new Once<>(this::compareLines);
    private final Once<Money> outlay = new Once<>(this::sumOutlay);
    private final Once<NotSpending> years = new Once<>(this::compareYears);
    private final Once<List<GoalTrade>> goals = new Once<>(this::compareGoals);
    private final Once<Optional<BeforeAfter<CashFlow>>> cash = new Once<>(() -> years().cash());
    private final Once<Optional<BeforeAfter<CashFlow>>> onceDecided =
            new Once<>(this::compareOnceDecided);
    private final Once<List<StockTrade>> stock = new Once<>(this::compareStock);
    private final Once<List<PersonTrade>> people = new Once<>(this::comparePeople);

    /**
     * Prepares the parts.
     *
     * @param judged the goals that are held against both versions
     */
    TradeOffParts(BeforeAfter<Projection> versions, YearMonth from, List<Goal> judged) {
        this.versions = requireNonNull(versions, "versions");
        this.from = requireNonNull(from, "from");
        this.judged = List.copyOf(judged);
    }

    BeforeAfter<Projection> versions() {
        return versions;
    }

    YearMonth from() {
        return from;
    }

    List<LineTrade> lines() {
        return lines.get();
    }

    private List<LineTrade> compareLines() {
        return LineTrade.all(versions.before(), versions.after());
    }

    /** Returns what is spent that would not be otherwise; below 0 where lines allow less. */
    Money outlay() {
        return outlay.get();
    }

    private Money sumOutlay() {
        return Payback.outlay(lines())
                .orElseGet(() -> Money.zero(versions.before().plan().company().currency()));
    }

    NotSpending years() {
        return years.get();
    }

    private NotSpending compareYears() {
        return NotSpending.of(versions.before(), versions.after(), lines());
    }

    List<GoalTrade> goals() {
        return goals.get();
    }

    private List<GoalTrade> compareGoals() {
        return judged.stream().sorted(ORDER).map(goal -> GoalTrade.of(goal, years())).toList();
    }

    /** Returns the cash of two years that are planned beside each other. */
    Optional<BeforeAfter<CashFlow>> cash() {
        return cash.get();
    }

    /** Returns the cash of a year and of one that is decided on, for which nobody paid before. */
    Optional<BeforeAfter<CashFlow>> cashOnceDecided() {
        return onceDecided.get();
    }

    private Optional<BeforeAfter<CashFlow>> compareOnceDecided() {
        EarlyTakings early = new EarlyTakings(versions.before(), versions.after(), from);
        return cash().map(it -> new BeforeAfter<>(it.before(), early.later(it.after())));
    }

    List<StockTrade> stock() {
        return stock.get();
    }

    List<PersonTrade> people() {
        return people.get();
    }

    /** Returns the groups whose shelves are emptied below their cover, but do not sell out. */
    List<ThinStock> thinStock() {
        return versions.after().plan().company().groups().stream()
                .filter(group -> versions.after().stock().stockOuts(group.id()).isEmpty())
                .flatMap(
                        group ->
                                ThinStock.of(versions.before(), versions.after(), group, ahead())
                                        .stream())
                .toList();
    }

    private List<StockTrade> compareStock() {
        return StockTrade.all(versions, ahead());
    }

    private List<PersonTrade> comparePeople() {
        return PersonTrade.all(versions, ahead());
    }

    private Span ahead() {
        return new Span(from, versions.before().plan().year().last());
    }
}
