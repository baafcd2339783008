package vn.aop.core.figures;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.limit.Limits;

/**
 * A measure that goals, KPIs, risks and decisions speak of, such as {@code revenue[online] /
 * revenue}. One metric can be evaluated on any {@link MetricSource}: last year, the plan, the
 * actuals, a landing.
 *
 * <p>The language has numbers ({@code 0.35}), names of accounts, account kinds, balances and the
 * derived measures {@code gross_profit}, {@code gross_margin}, {@code operating_profit}, narrowed
 * to channels and groups in brackets; {@code + - * /} with the usual precedence, unary minus and
 * parentheses. Over several months every name is summed first, so a ratio is the ratio of the sums;
 * a level, such as how many learners there are, is its monthly average.
 *
 * <pre>{@code
 * Value online = Metric.parse("revenue[online] / revenue").value(projection.source(), year.span());
 * }</pre>
 *
 * <p>A company's own names, those of a {@link Measure} and of an {@link OwnMetric}, are known to
 * its {@link Vocabulary} only. {@code Metric.parse(metric.toString(), vocabulary)} gives an equal
 * metric; without a vocabulary every name is taken for one of money, see {@link #in}. Source:
 * {@code docs/formulas/metric-language.md}.
 *
 * <p>Every operation asks each part once, so that it takes a time in proportion to the parts; what
 * is written or gathered on the way up, a text or a list of selections, is copied from part to
 * part, at most in proportion to their square.
 */
public sealed interface Metric {

    /**
     * Returns the metric's value over a span of months: that of its {@link #trace}.
     *
     * @param source the figures on which it is evaluated
     * @param span the months; every name is summed over them first, a level is their mean, balances
     *     are those at their end
     * @return the value in the {@link #unit} of the metric, a share as a decimal: 0.45 is 45 %;
     *     undefined, with the reason, where it stands on what nobody knows or divides by 0, and
     *     never 0 for that
     */
    Value value(MetricSource source, Span span);

    /**
     * Returns the metric's value over a span with the formula and inputs that made it.
     *
     * @param source the figures on which it is evaluated
     * @param span the months
     * @return the value as {@link #value} has it; its inputs come in the order of the formula
     */
    Traced trace(MetricSource source, Span span);

    /** Returns what the metric counts. */
    Unit unit();

    /**
     * Returns the accounts and balances that the metric is built on, derived names resolved, in the
     * order they are written; repeated ones appear once.
     */
    List<Selection> selections();

    /**
     * Returns what this stands for: the definition of a name that has one, such as {@code
     * gross_margin}, else this itself. Names within the definition are left as they are.
     */
    default Metric meaning() {
        return this;
    }

    /**
     * Returns this metric with its names as a company has them: measures as counts and its own
     * formulas as what they stand for. Where it has none of these, it is this metric itself.
     */
    default Metric in(Vocabulary vocabulary) {
        return this;
    }

    /** Returns this metric with each of its names narrowed to more channels and groups. */
    default Metric narrowed(List<String> more) {
        return this;
    }

    /** Returns how tightly the metric's outermost operation binds. */
    int precedence();

    /**
     * Returns the metric written by a text, with any names taken as known.
     *
     * @param text for example {@code revenue[online] / revenue}
     * @return the metric
     * @throws MetricException if the text is not a metric, with the column of each mistake
     */
    static Metric parse(String text) {
        return new MetricParser(text, Vocabulary.open()).parse();
    }

    /**
     * Returns the metric written by a text, in the words of a company.
     *
     * @param text for example {@code revenue[online] / revenue}
     * @param vocabulary the accounts, channels and groups of the company
     * @return the metric
     * @throws MetricException if the text is not a metric or uses unknown names or units that do
     *     not go together, with the column of each mistake and the nearest known names
     */
    static Metric parse(String text, Vocabulary vocabulary) {
        return new MetricParser(text, vocabulary).parse();
    }

    /** Returns the metric of a name, narrowed to channels and groups. */
    static Metric of(String name, String... tags) {
        return new Name(name, List.of(tags));
    }

    /**
     * A number written in a metric.
     *
     * @param amount the number, 0 or more, of at most 40 digits
     */
    record Number(BigDecimal amount) implements Metric {

        public Number {
            if (amount.signum() < 0) {
                throw new IllegalArgumentException(
                        "A number in a metric is %s; negate it instead".formatted(amount));
            }
            if (!Limits.NUMBER_LETTERS.allows(letters(amount))) {
                throw new IllegalArgumentException(
                        "A number in a metric has %d digits; give at most %d"
                                .formatted(letters(amount), Limits.NUMBER_LETTERS.most()));
            }
            amount = amount.scale() < 0 ? amount.setScale(0) : amount;
        }

        /** Written with other zeros at its end it is the same number. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Number number && amount.compareTo(number.amount) == 0;
        }

        @Override
        public int hashCode() {
            return amount.stripTrailingZeros().hashCode();
        }

        private static long letters(BigDecimal amount) {
            long whole = Math.max(1, (long) amount.precision() - amount.scale());
            return amount.scale() > 0 ? whole + 1 + amount.scale() : whole;
        }

        @Override
        public Value value(MetricSource source, Span span) {
            return Value.ratio(amount);
        }

        @Override
        public Traced trace(MetricSource source, Span span) {
            return Traced.read(
                    Label.number(), value(source, span), new Origin(Origin.Kind.PLAN, toString()));
        }

        @Override
        public Unit unit() {
            return Unit.RATIO;
        }

        @Override
        public List<Selection> selections() {
            return List.of();
        }

        @Override
        public int precedence() {
            return 4;
        }

        @Override
        public String toString() {
            return amount.toPlainString();
        }
    }

    /**
     * An account, an account kind, a balance or a derived measure.
     *
     * @param name the name
     * @param tags ids of channels or groups that narrow it
     */
    record Name(String name, List<String> tags) implements Metric {

        public Name {
            Names.requireMetricName(name);
            tags = List.copyOf(tags);
            tags.forEach(Names::requireMetricName);
        }

        /** Returns what a derived measure stands for; empty for accounts and balances. */
        public Optional<Metric> definition() {
            return StandardMetrics.definition(name, tags);
        }

        @Override
        public Metric meaning() {
            return definition().orElse(this);
        }

        @Override
        public Metric in(Vocabulary vocabulary) {
            return vocabulary.hasOwnNames() ? vocabulary.metric(name, tags) : this;
        }

        @Override
        public Metric narrowed(List<String> more) {
            return new Name(name, Names.joined(tags, more));
        }

        @Override
        public Value value(MetricSource source, Span span) {
            return definition()
                    .map(definition -> definition.value(source, span))
                    .orElseGet(() -> source.value(new Selection(name, tags), span));
        }

        @Override
        public Traced trace(MetricSource source, Span span) {
            return definition()
                    .map(definition -> definition.trace(source, span).as(Label.metric(this, span)))
                    .orElseGet(() -> source.term(new Selection(name, tags), span));
        }

        @Override
        public Unit unit() {
            return definition().map(Metric::unit).orElseGet(() -> StandardMetrics.unit(name));
        }

        @Override
        public List<Selection> selections() {
            return definition()
                    .map(Metric::selections)
                    .orElseGet(() -> List.of(new Selection(name, tags)));
        }

        @Override
        public int precedence() {
            return 4;
        }

        @Override
        public String toString() {
            return new Selection(name, tags).toString();
        }
    }

    /**
     * What a company counts: {@code orders[online]}.
     *
     * @param measure what is counted
     * @param tags ids of channels or groups that narrow it
     */
    record OfMeasure(Measure measure, List<String> tags) implements Metric {

        public OfMeasure {
            requireNonNull(measure, "measure");
            tags = List.copyOf(tags);
            tags.forEach(Names::requireMetricName);
        }

        private Selection selection() {
            return Selection.of(measure, tags);
        }

        @Override
        public Metric in(Vocabulary vocabulary) {
            return vocabulary.metric(measure.id(), tags);
        }

        @Override
        public Metric narrowed(List<String> more) {
            return new OfMeasure(measure, Names.joined(tags, more));
        }

        @Override
        public Value value(MetricSource source, Span span) {
            return source.value(selection(), span);
        }

        @Override
        public Traced trace(MetricSource source, Span span) {
            return source.term(selection(), span);
        }

        @Override
        public Unit unit() {
            return measure.unit();
        }

        @Override
        public List<Selection> selections() {
            return List.of(selection());
        }

        @Override
        public int precedence() {
            return 4;
        }

        @Override
        public String toString() {
            return selection().toString();
        }
    }

    /**
     * A company's own formula, called by its name: {@code average_order[online]}.
     *
     * @param formula the formula
     * @param tags ids of channels or groups that narrow each name in it
     */
    record Own(OwnMetric formula, List<String> tags) implements Metric {

        public Own {
            requireNonNull(formula, "formula");
            tags = List.copyOf(tags);
            tags.forEach(Names::requireMetricName);
        }

        @Override
        public Metric meaning() {
            return tags.isEmpty() ? formula.formula() : formula.formula().narrowed(tags);
        }

        @Override
        public Metric in(Vocabulary vocabulary) {
            return vocabulary.metric(formula.id(), tags);
        }

        @Override
        public Metric narrowed(List<String> more) {
            return new Own(formula, Names.joined(tags, more));
        }

        @Override
        public Value value(MetricSource source, Span span) {
            return meaning().value(source, span);
        }

        @Override
        public Traced trace(MetricSource source, Span span) {
            return meaning().trace(source, span).as(Label.metric(this, span));
        }

        @Override
        public Unit unit() {
            return formula.formula().unit();
        }

        @Override
        public List<Selection> selections() {
            return meaning().selections();
        }

        @Override
        public int precedence() {
            return 4;
        }

        @Override
        public String toString() {
            return new Selection(formula.id(), tags).toString();
        }
    }

    /**
     * A metric with its sign turned.
     *
     * @param operand the metric
     */
    record Negative(Metric operand) implements Metric {

        public Negative {
            requireNonNull(operand, "operand");
        }

        @Override
        public Metric in(Vocabulary vocabulary) {
            Metric own = operand.in(vocabulary);
            return own == operand ? this : new Negative(own);
        }

        @Override
        public Metric narrowed(List<String> more) {
            return new Negative(operand.narrowed(more));
        }

        @Override
        public Value value(MetricSource source, Span span) {
            return operand.value(source, span).negated();
        }

        @Override
        public Traced trace(MetricSource source, Span span) {
            Traced input = operand.trace(source, span);
            return Traced.computed(
                    Label.metric(this, span), input.value().negated(), "−{0}", input);
        }

        @Override
        public Unit unit() {
            return operand.unit();
        }

        @Override
        public List<Selection> selections() {
            return operand.selections();
        }

        @Override
        public int precedence() {
            return 3;
        }

        @Override
        public String toString() {
            return "-" + (operand.precedence() < 3 ? "(" + operand + ")" : operand);
        }
    }

    /**
     * Two metrics combined by an operation.
     *
     * @param operator the operation
     * @param left its left side
     * @param right its right side
     */
    record Combined(Operator operator, Metric left, Metric right) implements Metric {

        public Combined {
            requireNonNull(operator, "operator");
            requireNonNull(left, "left");
            requireNonNull(right, "right");
        }

        @Override
        public Metric in(Vocabulary vocabulary) {
            Metric a = left.in(vocabulary);
            Metric b = right.in(vocabulary);
            return a == left && b == right ? this : new Combined(operator, a, b);
        }

        @Override
        public Metric narrowed(List<String> more) {
            return new Combined(operator, left.narrowed(more), right.narrowed(more));
        }

        @Override
        public Value value(MetricSource source, Span span) {
            return operator.apply(left.value(source, span), right.value(source, span));
        }

        @Override
        public Traced trace(MetricSource source, Span span) {
            Traced a = left.trace(source, span);
            Traced b = right.trace(source, span);
            String formula = "{0} " + operator.sign() + " {1}";
            return Traced.computed(
                    Label.metric(this, span), operator.apply(a.value(), b.value()), formula, a, b);
        }

        @Override
        public Unit unit() {
            Unit own = left.unit();
            Unit other = right.unit();
            Unit either = own == Unit.RATIO ? other : own;
            return switch (operator) {
                case PLUS, MINUS -> either;
                case TIMES -> own.times(other).orElse(either);
                case DIVIDE -> own.dividedBy(other).orElse(own);
            };
        }

        @Override
        public List<Selection> selections() {
            return Stream.concat(left.selections().stream(), right.selections().stream())
                    .distinct()
                    .toList();
        }

        @Override
        public int precedence() {
            return operator.precedence();
        }

        @Override
        public String toString() {
            String a = left.precedence() < precedence() ? "(" + left + ")" : left.toString();
            String b = right.precedence() <= precedence() ? "(" + right + ")" : right.toString();
            return a + " " + operator.symbol() + " " + b;
        }
    }
}
