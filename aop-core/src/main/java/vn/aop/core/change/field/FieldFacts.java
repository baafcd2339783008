package vn.aop.core.change.field;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.action.Milestone;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.company.Vat;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.PaidAhead;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.kpi.Tolerance;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Routine;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/** What fields of elements hold, as facts of a message: no two values are told in one way. */
public final class FieldFacts {

    private static final Message NONE = Message.of("change.field-is-empty");

    /** Of more lines than these only their number is told. */
    private static final int MOST_LINES = 3;

    private FieldFacts() {}

    /** What needs no other words. */
    public static Object plain(Object value, Plan plan) {
        return value;
    }

    /** What may be missing. */
    public static <V> BiFunction<Optional<V>, Plan, Object> maybe(
            BiFunction<V, Plan, Object> told) {
        return (value, plan) -> value.map(it -> told.apply(it, plan)).orElse(NONE);
    }

    /** Several of a kind. */
    public static <V> BiFunction<List<V>, Plan, Object> each(BiFunction<V, Plan, Object> told) {
        return (values, plan) ->
                values.isEmpty() ? NONE : values.stream().map(it -> told.apply(it, plan)).toList();
    }

    public static Object text(Text text, Plan plan) {
        return Message.of("change.field-text").with("text", text);
    }

    public static Object share(BigDecimal share, Plan plan) {
        return Value.ratio(share);
    }

    public static Object person(String id, Plan plan) {
        return NamesIn.person(plan, id);
    }

    public static Object routine(Routine routine, Plan plan) {
        return routine.told();
    }

    public static Object goal(String id, Plan plan) {
        return text(plan.goal(id).map(Goal::name).orElseGet(() -> Text.of(id)), plan);
    }

    public static Object action(String id, Plan plan) {
        return text(NamesIn.action(plan, id), plan);
    }

    public static Object line(Line line, Plan plan) {
        return line.selection();
    }

    public static Object kind(AccountKind kind, Plan plan) {
        return Selection.of(kind);
    }

    public static Object revenue(RevenueDefinition definition, Plan plan) {
        return Message.of("change.field-revenue-means")
                .with("recognised", definition.recognised())
                .with("returns", definition.returns())
                .with("fees", definition.fees())
                .with("tax", definition.tax());
    }

    /** The level in the unit of the metric, or by how much more than last year. */
    public static Object target(Goal goal, Plan plan) {
        return goal.target()
                .<Object>match(
                        level -> Value.of(level.level(), goal.metric().unit()),
                        growth ->
                                Message.of("change.field-growth")
                                        .with("share", Value.ratio(growth.growth())));
    }

    public static Object target(Kpi kpi, Plan plan) {
        return kpi.target()
                .map(
                        it ->
                                it.<Object>match(
                                        fromPlan -> Message.of("change.field-by-plan"),
                                        level -> level(level.level(), kpi.metric()),
                                        monthly ->
                                                monthly.levels().stream()
                                                        .map(each -> level(each, kpi.metric()))
                                                        .toList()))
                .orElse(NONE);
    }

    private static Value level(BigDecimal number, Metric metric) {
        return Value.of(number, metric.unit());
    }

    public static Object tolerance(Tolerance tolerance, Plan plan) {
        return Message.of("change.field-amber-red")
                .with("amber", Value.ratio(tolerance.amber()))
                .with("red", Value.ratio(tolerance.red()));
    }

    public static Object paidAhead(PaidAhead ahead, Plan plan) {
        Value share = Value.ratio(ahead.share());
        return ahead.when()
                .match(
                        it ->
                                Message.of("change.field-ahead-by")
                                        .with("share", share)
                                        .with("days", it.days()),
                        it -> inTerm(it, share));
    }

    private static Message inTerm(PaidAhead.Term term, Value share) {
        return term.from()
                .map(
                        it ->
                                Message.of("change.field-ahead-from")
                                        .with("share", share)
                                        .with("months", term.months())
                                        .with("from", it))
                .orElseGet(
                        () ->
                                Message.of("change.field-ahead-term")
                                        .with("share", share)
                                        .with("months", term.months()));
    }

    public static Object milestone(Milestone milestone, Plan plan) {
        return Message.of("change.part-milestone")
                .with("name", milestone.name())
                .with("month", milestone.month());
    }

    public static Object use(BudgetUse use, Plan plan) {
        return Message.of("change.part-use")
                .with("line", NamesIn.line(plan, use.line()))
                .with("amount", use.amount());
    }

    public static Object effort(Map<String, BigDecimal> days, Plan plan) {
        return days.isEmpty()
                ? NONE
                : days.entrySet().stream()
                        .map(
                                it ->
                                        Message.of("change.part-days")
                                                .with("person", NamesIn.person(plan, it.getKey()))
                                                .with("days", it.getValue()))
                        .toList();
    }

    public static Object pace(Map<YearMonth, BigDecimal> pace, Plan plan) {
        return pace.isEmpty()
                ? NONE
                : pace.entrySet().stream()
                        .map(
                                it ->
                                        Message.of("change.field-pace-from")
                                                .with("month", it.getKey())
                                                .with("share", Value.ratio(it.getValue())))
                        .toList();
    }

    public static Object margins(Map<String, BigDecimal> byChannel, Plan plan) {
        return byChannel.isEmpty()
                ? NONE
                : byChannel.entrySet().stream()
                        .map(
                                it ->
                                        Message.of("change.field-margin-in")
                                                .with("channel", channel(it.getKey(), plan))
                                                .with("margin", Value.ratio(it.getValue())))
                        .toList();
    }

    private static Text channel(String id, Plan plan) {
        return plan.company().channel(id).map(Channel::name).orElseGet(() -> Text.of(id));
    }

    /** How value added tax is paid: the method, the rates, what differs from the usual. */
    public static Object vat(Vat vat, Plan plan) {
        return vat.told(plan.company());
    }

    /** What a line may spend in the months in which that differs, or what it follows. */
    public static Message amounts(BudgetLine before, BudgetLine after, Plan plan) {
        if (before.isDriven() || after.isDriven()) {
            return ElementField.differs(
                    ElementField.label("driver"), spending(before), spending(after));
        }
        List<Integer> months =
                IntStream.range(0, before.months().size())
                        .filter(it -> !before.months().get(it).equals(after.months().get(it)))
                        .boxed()
                        .toList();
        return ElementField.differs(
                Message.of("change.field-months")
                        .with("months", months.stream().map(plan.year().months()::get).toList()),
                inMonths(before, months),
                inMonths(after, months));
    }

    private static Message spending(BudgetLine line) {
        return line.followed()
                .orElseGet(() -> Message.of("driver.fixed").with("amount", line.total()));
    }

    /** One amount where it is the same in all of them. */
    private static List<Money> inMonths(BudgetLine line, List<Integer> months) {
        List<Money> amounts = months.stream().map(line.months()::get).toList();
        return amounts.stream().distinct().count() == 1 ? amounts.subList(0, 1) : amounts;
    }

    /**
     * Which amounts of lines differ: that of the month where it is one, else those of the year, and
     * of many lines only how many.
     */
    public static Message ofLines(
            String name,
            Map<Line, List<Money>> before,
            Map<Line, List<Money>> after,
            List<YearMonth> months) {
        Set<Line> lines = new LinkedHashSet<>(before.keySet());
        lines.addAll(after.keySet());
        lines.removeIf(it -> Objects.equals(before.get(it), after.get(it)));
        Message field = ElementField.label(name);
        if (lines.isEmpty()) {
            return field;
        }
        return lines.size() > MOST_LINES
                ? Message.of("change.field-of-lines")
                        .with("field", field)
                        .with("count", lines.size())
                : ElementField.differs(
                        field,
                        lines.stream().map(it -> ofLine(it, before, after, months)).toList(),
                        lines.stream().map(it -> ofLine(it, after, before, months)).toList());
    }

    private static Message ofLine(
            Line line,
            Map<Line, List<Money>> own,
            Map<Line, List<Money>> others,
            List<YearMonth> months) {
        List<Money> amounts = own.get(line);
        List<Money> other = others.get(line);
        if (amounts == null) {
            return Message.of("change.field-no-line").with("what", line.selection());
        }
        List<Integer> differing =
                IntStream.range(0, months.size())
                        .filter(it -> other != null && !amounts.get(it).equals(other.get(it)))
                        .boxed()
                        .toList();
        return differing.size() == 1
                ? Message.of("change.field-line-month")
                        .with("what", line.selection())
                        .with("month", months.get(differing.get(0)))
                        .with("amount", amounts.get(differing.get(0)))
                : Message.of("change.field-line-year")
                        .with("what", line.selection())
                        .with("amount", Money.total(amounts));
    }
}
