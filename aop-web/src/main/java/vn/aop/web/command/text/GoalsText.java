package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.core.estimate.LandingBand;
import vn.aop.core.estimate.LandingMethod;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.review.GoalReview;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.Signals;
import vn.aop.core.signal.Attention;
import vn.aop.core.signal.Signal;
import vn.aop.core.text.Message;

/**
 * The goals of a review as a table, each by its name and what it asks in a word, and below it:
 * target, plan and actual to date, and where the year will land as the mean of three methods and by
 * each of them, the one the status goes by marked; after the last month, how the year has ended.
 *
 * @param review the review
 * @param signals what each goal asks
 * @param sheet what it is written on
 */
record GoalsText(MonthlyReview review, Signals signals, Sheet sheet) {

    private static final String CHOSEN = "*";

    GoalsText {
        requireNonNull(review, "review");
        requireNonNull(signals, "signals");
        requireNonNull(sheet, "sheet");
    }

    List<String> lines() {
        if (review.goals().isEmpty()) {
            return List.of();
        }
        Table table =
                new Table(
                        Table.Column.left(sheet.say("component.goals")),
                        right("target"),
                        right("plan-to-date"),
                        right("actual-to-date"),
                        landing(LandingMethod.MEAN)
                                .under(
                                        isOver()
                                                ? sheet.say("command.column.landed")
                                                : sheet.say(
                                                        Message.of("command.column.landing")
                                                                .with("mark", CHOSEN))),
                        landing(LandingMethod.PLAN_REMAINING),
                        landing(LandingMethod.PERFORMANCE_CARRIED),
                        landing(LandingMethod.LAST_YEAR_SHAPE));
        review.goals().forEach(goal -> add(table, goal));
        return sheet.lines(table, review.goals().stream().flatMap(GoalsText::shown));
    }

    private static Stream<Value> shown(GoalReview goal) {
        return Stream.concat(
                        Stream.of(goal.target(), goal.planToDate(), goal.actualToDate()),
                        Stream.of(LandingMethod.values()).map(goal.landing()::by))
                .map(Traced::value);
    }

    private Table.Column right(String name) {
        return Table.Column.right(sheet.say("command.column." + name));
    }

    private Table.Column landing(LandingMethod method) {
        return Table.Column.right(
                sheet.say("command.landing." + method.id()) + (isMarked(method) ? " " : ""));
    }

    private void add(Table table, GoalReview goal) {
        TableMoney money = money(goal);
        table.across(goal.goal().id() + " " + sheet.text(goal.goal().name()), status(goal));
        table.row(
                TableCell.of(""),
                TableCell.of(number(goal.target(), money)),
                TableCell.of(number(goal.planToDate(), money)),
                TableCell.of(number(goal.actualToDate(), money)),
                landing(goal, LandingMethod.MEAN, money),
                landing(goal, LandingMethod.PLAN_REMAINING, money),
                landing(goal, LandingMethod.PERFORMANCE_CARRIED, money),
                landing(goal, LandingMethod.LAST_YEAR_SHAPE, money));
        goal.landing().band().ifPresent(it -> table.across("   " + band(it, money)));
    }

    private String band(LandingBand band, TableMoney money) {
        return sheet.say(
                Message.of("command.goal.band")
                        .with("low", written(band.low(), money))
                        .with("high", written(band.high(), money)));
    }

    private TableCell status(GoalReview goal) {
        TableCell status =
                signals.attention(goal)
                        .map(it -> sheet.status(it, tone(it)))
                        .orElseGet(() -> unasked(goal));
        return new TableCell(Sheet.marked(goal.landing().expected(), status.text()), status.tone());
    }

    /** Where nobody has to do anything, or it is not known. */
    private TableCell unasked(GoalReview goal) {
        Tone tone = tone(goal.status());
        return isOver() && goal.status() == GoalStatus.OFF_TRACK
                ? sheet.status(sheet.say("command.goal.status-missed"), tone)
                : sheet.status(goal.status(), tone);
    }

    /** What is unknown is no number that a status could go by, and bears no mark. */
    private TableCell landing(GoalReview goal, LandingMethod method, TableMoney money) {
        String number = number(goal.landing().by(method), money);
        if (goesBy(goal, method)) {
            return new TableCell(number + CHOSEN, Tone.STRONG);
        }
        return TableCell.of(number + (isMarked(method) ? " " : ""));
    }

    private boolean isMarked(LandingMethod method) {
        return review.goals().stream().anyMatch(it -> goesBy(it, method));
    }

    private boolean goesBy(GoalReview goal, LandingMethod method) {
        return !isOver()
                && method == goal.landing().chosen()
                && goal.landing().expected().value().number().isPresent();
    }

    /** Returns whether the year has ended: nothing is left to choose a landing for. */
    private boolean isOver() {
        return review.month().equals(review.plan().year().last());
    }

    private TableMoney money(GoalReview goal) {
        List<BigDecimal> amounts =
                Stream.of(goal.target(), goal.landing().expected())
                        .map(Traced::value)
                        .map(Value::number)
                        .flatMap(Optional::stream)
                        .toList();
        return TableMoney.forRow(amounts, sheet.currency(), sheet.wording());
    }

    private String number(Traced traced, TableMoney money) {
        return Sheet.marked(traced, written(traced, money));
    }

    private String written(Traced traced, TableMoney money) {
        return traced.value() instanceof Value.Defined defined
                ? switch (defined.unit().kind()) {
                    case MONEY, MONEY_PER_COUNT -> money.writeWithUnit(defined.amount());
                    case RATIO -> sheet.percent(defined.amount());
                    case DAYS, DAYS_PER_COUNT ->
                            TableMoney.fixed(defined.amount(), 1, sheet.wording());
                    case COUNT -> sheet.count(defined);
                    case COUNT_PER_COUNT -> sheet.brief(defined);
                }
                : sheet.brief(traced.value());
    }

    /** Returns the tone of what a number asks. */
    static Tone tone(Attention asked) {
        return switch (asked) {
            case FINE -> Tone.GOOD;
            case WATCH -> Tone.CAREFUL;
            case DECIDE -> Tone.BAD;
            case TOO_FEW_MONTHS -> Tone.PLAIN;
        };
    }

    /** Returns the tone of a status. */
    static Tone tone(GoalStatus status) {
        return switch (status) {
            case MET, ON_TRACK -> Tone.GOOD;
            case AT_RISK, UNKNOWN -> Tone.CAREFUL;
            case OFF_TRACK -> Tone.BAD;
        };
    }

    /**
     * Why goals and KPIs ask what they ask: whether the month of each that is not fine, or is a
     * signal, may be chance. Goals and KPIs of one measure are told together.
     */
    static final class Because {

        private static final String INDENT = "  ";

        private final MonthlyReview review;
        private final Signals signals;
        private final Sheet sheet;
        private final Map<String, List<String>> idsBySaid = new LinkedHashMap<>();
        private final Set<Message> provisional = new LinkedHashSet<>();

        /**
         * Tells of a review.
         *
         * @param review the review
         * @param signals signal or noise of its goals and KPIs
         * @param sheet what it is written on
         */
        Because(MonthlyReview review, Signals signals, Sheet sheet) {
            this.review = requireNonNull(review, "review");
            this.signals = requireNonNull(signals, "signals");
            this.sheet = requireNonNull(sheet, "sheet");
        }

        List<String> lines() {
            review.goals()
                    .forEach(it -> add(it.goal().id(), signals.of(it), signals.attention(it)));
            review.kpis().forEach(it -> add(it.kpi().id(), signals.of(it), signals.attention(it)));
            if (idsBySaid.isEmpty()) {
                return List.of();
            }
            List<String> lines = new ArrayList<>(List.of(sheet.heading("command.signals")));
            idsBySaid.forEach(
                    (said, ids) ->
                            lines.addAll(
                                    sheet.wrapped(INDENT, String.join(", ", ids) + ": " + said)));
            provisional.forEach(it -> lines.addAll(sheet.wrapped(INDENT, sheet.say(it))));
            return lines;
        }

        /** What is fine and no signal is not told. */
        private void add(String id, Signal signal, Optional<Attention> asked) {
            boolean isSignal = signal.reading() == Signal.Reading.SIGNAL;
            if (asked.filter(it -> it != Attention.FINE || isSignal).isPresent()) {
                String said =
                        Stream.concat(Stream.of(signal.why()), signal.notes().stream())
                                .map(sheet::say)
                                .collect(Collectors.joining(" "));
                idsBySaid.computeIfAbsent(said, fresh -> new ArrayList<>()).add(id);
                signal.provisional().ifPresent(provisional::add);
            }
        }
    }
}
