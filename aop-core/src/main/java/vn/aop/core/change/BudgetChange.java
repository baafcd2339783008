package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.change.field.NamesIn;
import vn.aop.core.change.form.ChangedPlaces;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/** A change of what may be spent, month by month. */
public sealed interface BudgetChange extends Change {

    @Override
    default boolean answersRisks() {
        return true;
    }

    /** Returns by how much, in which months. */
    MonthlyAmounts amounts();

    @Override
    default Optional<YearMonth> from() {
        return Optional.of(amounts().span().from());
    }

    /**
     * Allows more on a budget line.
     *
     * @param line the line's id
     * @param amounts by how much
     */
    record Raise(String line, MonthlyAmounts amounts) implements BudgetChange {

        public Raise {
            requireNonNull(line, "line");
            requireNonNull(amounts, "amounts");
        }

        @Override
        public String kind() {
            return "raiseBudget";
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            return new Lookup(plan)
                    .boughtLine(Place.of("line"), line)
                    .amounts(amounts)
                    .then(it -> adding(it, line, amounts));
        }

        @Override
        public List<Change> undo(Plan before) {
            return undone(before, line, new Cut(line, amounts));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            return ofLine(plan, line);
        }

        @Override
        public Message sentence(Plan plan) {
            return said(
                    Message.of("change.raise-budget").with("line", NamesIn.line(plan, line)),
                    amounts);
        }
    }

    /**
     * Allows less on a budget line; no month below zero.
     *
     * @param line the line's id
     * @param amounts by how much
     */
    record Cut(String line, MonthlyAmounts amounts) implements BudgetChange {

        public Cut {
            requireNonNull(line, "line");
            requireNonNull(amounts, "amounts");
        }

        @Override
        public String kind() {
            return "cutBudget";
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            Lookup lookup = new Lookup(plan).boughtLine(Place.of("line"), line);
            return enough(plan, lookup, line, amounts).then(it -> taking(it, line, amounts));
        }

        @Override
        public List<Change> undo(Plan before) {
            return undone(before, line, new Raise(line, amounts));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            return ofLine(plan, line);
        }

        @Override
        public Message sentence(Plan plan) {
            return said(
                    Message.of("change.cut-budget").with("line", NamesIn.line(plan, line)),
                    amounts);
        }
    }

    /**
     * Moves money from a budget line to another in the same months. A reserve gives money only to a
     * risk's response, by {@link Draw}; a line that brings money in gives and gets none.
     *
     * @param source the id of the line that gives
     * @param target the id of the line that gets
     * @param amounts how much
     */
    record Move(String source, String target, MonthlyAmounts amounts) implements BudgetChange {

        public Move {
            requireNonNull(source, "source");
            requireNonNull(target, "target");
            requireNonNull(amounts, "amounts");
        }

        @Override
        public String kind() {
            return "moveBudget";
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            Lookup lookup =
                    enough(plan, Place.of("source"), source, amounts)
                            .fixedLine(Place.of("target"), target)
                            .goesOut(Place.of("source"), source)
                            .goesTo(Place.of("target"), target, source);
            if (isReserve(plan, source)) {
                lookup.report(
                        Place.of("source"),
                        Message.of("change.reserve-is-drawn").with("line", source));
            }
            return lookup.then(it -> moving(it, source, target, amounts));
        }

        /** A reserve gives money back by cutting it, since it moves none. */
        @Override
        public List<Change> undo(Plan before) {
            return isReserve(before, target)
                    ? List.of(new Cut(target, amounts), new Raise(source, amounts))
                    : List.of(new Move(target, source, amounts));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            return ChangedPlaces.of(Place.line(source), Place.line(target));
        }

        @Override
        public Message sentence(Plan plan) {
            return said(
                    Message.of("change.move-budget")
                            .with("source", NamesIn.line(plan, source))
                            .with("target", NamesIn.line(plan, target)),
                    amounts);
        }
    }

    /**
     * Draws on a reserve for the response to a risk.
     *
     * @param reserve the id of the reserve
     * @param target the id of the line that gets the money
     * @param risk the id of the risk that woke
     * @param amounts how much
     */
    record Draw(String reserve, String target, String risk, MonthlyAmounts amounts)
            implements BudgetChange {

        public Draw {
            requireNonNull(reserve, "reserve");
            requireNonNull(target, "target");
            requireNonNull(risk, "risk");
            requireNonNull(amounts, "amounts");
        }

        @Override
        public String kind() {
            return "drawReserve";
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            Lookup lookup =
                    enough(plan, Place.of("reserve"), reserve, amounts)
                            .fixedLine(Place.of("target"), target)
                            .risk(Place.of("risk"), risk);
            if (plan.budgetLine(reserve).isPresent() && !isReserve(plan, reserve)) {
                lookup.report(
                        Place.of("reserve"),
                        Message.of("change.not-a-reserve").with("line", reserve));
            }
            lookup.goesTo(Place.of("target"), target, reserve);
            return lookup.then(it -> moving(it, reserve, target, amounts));
        }

        /** The money goes back month by month; a reserve that gives it back is one again. */
        @Override
        public List<Change> undo(Plan before) {
            return List.of(
                    isReserve(before, target)
                            ? new Draw(target, reserve, risk, amounts)
                            : new Move(target, reserve, amounts));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            return ChangedPlaces.of(Place.line(reserve), Place.line(target), Place.risk(risk));
        }

        @Override
        public Message sentence(Plan plan) {
            return said(
                    Message.of("change.draw-reserve")
                            .with("reserve", NamesIn.line(plan, reserve))
                            .with("target", NamesIn.line(plan, target))
                            .with("risk", NamesIn.risk(plan, risk)),
                    amounts);
        }
    }

    private static boolean isReserve(Plan plan, String line) {
        return plan.budgetLine(line).filter(it -> it.limit() == Limit.RESERVE).isPresent();
    }

    private static Message said(Message change, MonthlyAmounts amounts) {
        return change.with("amount", amounts.total()).with("months", amounts.span());
    }

    private static Lookup enough(Plan plan, Place where, String id, MonthlyAmounts amounts) {
        return enough(plan, new Lookup(plan).fixedLine(where, id), id, amounts);
    }

    private static Lookup enough(Plan plan, Lookup lookup, String id, MonthlyAmounts amounts) {
        lookup.amounts(amounts);
        plan.budgetLine(id)
                .filter(line -> !line.isDriven() || line.isReplenishing())
                .ifPresent(
                        line ->
                                amounts.amounts()
                                        .forEach(
                                                (month, amount) ->
                                                        enough(plan, line, month, amount, lookup)));
        return lookup;
    }

    private static void enough(
            Plan plan, BudgetLine line, YearMonth month, Money taken, Lookup lookup) {
        if (!plan.year().contains(month) || !taken.isSameCurrency(line.total())) {
            return;
        }
        Money left = line.amount(plan.year(), month);
        if (taken.isGreaterThan(left)) {
            lookup.gone(
                    Place.of("amounts").then(month.toString()),
                    Message.of("change.takes-too-much")
                            .with("line", line.id())
                            .with("month", month)
                            .with("amount", taken)
                            .with("left", left));
        }
    }

    /** What is bought of goods that follow what is sold is worked out from anything. */
    private static Set<Place> ofLine(Plan plan, String id) {
        boolean isDriven = plan.budgetLine(id).filter(BudgetLine::isDriven).isPresent();
        return Set.of(isDriven ? Place.WHOLE : Place.line(id));
    }

    /** The months of goods that follow what is sold follow it again. */
    private static List<Change> undone(Plan before, String id, Change otherwise) {
        return List.of(
                before.budgetLine(id)
                        .filter(BudgetLine::isDriven)
                        .map(PlanLists.BUDGET_LINES::revise)
                        .orElse(otherwise));
    }

    private static Plan adding(Plan plan, String id, MonthlyAmounts amounts) {
        return plan.toBuilder().budget(added(plan.budget(), id, amounts, plan)).build();
    }

    private static Plan taking(Plan plan, String id, MonthlyAmounts amounts) {
        return plan.toBuilder().budget(taken(plan.budget(), id, amounts, plan)).build();
    }

    private static Plan moving(Plan plan, String source, String target, MonthlyAmounts amounts) {
        List<BudgetLine> taken = taken(plan.budget(), source, amounts, plan);
        return plan.toBuilder().budget(added(taken, target, amounts, plan)).build();
    }

    private static List<BudgetLine> added(
            List<BudgetLine> lines, String id, MonthlyAmounts amounts, Plan plan) {
        return altered(lines, id, amounts, plan, it -> amounts.addedTo(it, plan.year()));
    }

    private static List<BudgetLine> taken(
            List<BudgetLine> lines, String id, MonthlyAmounts amounts, Plan plan) {
        return altered(lines, id, amounts, plan, it -> amounts.takenFrom(it, plan.year()));
    }

    private static List<BudgetLine> altered(
            List<BudgetLine> lines,
            String id,
            MonthlyAmounts amounts,
            Plan plan,
            UnaryOperator<List<Money>> change) {
        return lines.stream()
                .map(
                        line ->
                                line.id().equals(id)
                                        ? with(plan, line, amounts, change.apply(line.months()))
                                        : line)
                .toList();
    }

    /** Of goods that follow what is sold, the months that are changed are fixed. */
    private static BudgetLine with(
            Plan plan, BudgetLine line, MonthlyAmounts amounts, List<Money> months) {
        if (!line.isDriven()) {
            return line.withMonths(months);
        }
        SortedMap<YearMonth, Money> fixed = new TreeMap<>();
        amounts.months().forEach(it -> fixed.put(it, months.get(plan.year().indexOf(it))));
        return line.withFixed(line.fixed().with(fixed));
    }
}
