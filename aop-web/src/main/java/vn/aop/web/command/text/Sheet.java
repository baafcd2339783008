package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.wording.Rounding;
import vn.aop.cases.wording.Wording;
import vn.aop.core.company.Company;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/**
 * What a text for people is written on: in the words of a company and a language, 80 columns wide.
 *
 * @param wording the words, speaking of the company
 * @param company the company
 * @param ink whether there is colour
 */
public record Sheet(Wording wording, Company company, Ink ink) {

    /** How many columns a line may take. */
    public static final int WIDTH = 80;

    /** From so many on a table tells no half of what is counted. */
    private static final BigDecimal MANY = BigDecimal.valueOf(100);

    public Sheet {
        requireNonNull(wording, "wording");
        requireNonNull(company, "company");
        requireNonNull(ink, "ink");
    }

    public String say(String key) {
        return wording.say(key);
    }

    String text(Text text) {
        return wording.text(text);
    }

    CurrencyUnit currency() {
        return company.currency();
    }

    /** Returns the words of a message. */
    public String say(Message message) {
        return wording.say(message);
    }

    /** Returns a heading. */
    String heading(String key) {
        return heading(Message.of(key));
    }

    /** Returns a heading. */
    public String heading(Message message) {
        return Tone.STRONG.paint(Columns.clean(say(message)), ink);
    }

    /** Breaks a text into lines. */
    public List<String> wrapped(String indent, String text) {
        return Columns.wrap(text, indent, WIDTH);
    }

    /** Tells on which figures an answer stands, and where one sees why they are expected. */
    List<String> basis(Message basis) {
        return wrapped("", wording.say(basis) + " " + say("command.basis-why"));
    }

    /** Writes messages as a list, each broken into lines. */
    List<String> bulleted(List<Message> messages) {
        return messages.stream().flatMap(it -> listed("  - ", wording.say(it)).stream()).toList();
    }

    /** Writes one item of a numbered list, broken into lines. */
    List<String> numbered(int number, String text) {
        return listed("  " + number + ". ", text);
    }

    /** Writes one item of a list behind its mark, broken into lines. */
    public List<String> listed(String mark, String text) {
        String indent = " ".repeat(mark.length());
        List<String> wrapped = wrapped(indent, text);
        List<String> lines = new ArrayList<>(List.of(mark + wrapped.get(0).strip()));
        lines.addAll(wrapped.subList(1, wrapped.size()));
        return lines;
    }

    /** Writes how something stands. */
    TableCell status(Enum<?> status, Tone tone) {
        return status(wording.name(status), tone);
    }

    /** Writes how something stands in words of its own. */
    TableCell status(String name, Tone tone) {
        return new TableCell(name, tone);
    }

    /** Returns the lines of a table. */
    List<String> lines(Table table) {
        return table.lines(WIDTH, ink);
    }

    /** Returns the lines of a table, and beneath it why numbers in it are a dash. */
    List<String> lines(Table table, Stream<Value> shown) {
        return Stream.concat(lines(table).stream(), reasons(shown).stream()).toList();
    }

    /** Returns why values are a dash where they are shown, each reason once. */
    List<String> reasons(Stream<Value> shown) {
        return why(shown).stream().flatMap(it -> listed("  –: ", it).stream()).toList();
    }

    /** Returns why values are undefined, each reason once. */
    List<String> why(Stream<Value> values) {
        return values.flatMap(it -> it.whyUndefined().stream())
                .map(wording::say)
                .distinct()
                .toList();
    }

    /** Returns what a reader must know before trusting what follows. */
    List<String> caution(Message caution) {
        return wrapped("", say(Message.of("command.review.caution").with("text", caution))).stream()
                .map(line -> Tone.CAREFUL.paint(line, ink))
                .toList();
    }

    /** Writes a value shortly; a share with two decimal places, for close calls. */
    String brief(Value value) {
        return value instanceof Value.Defined defined && defined.unit().isWrittenAsMoney()
                ? money(defined.amount())
                : wording.value(value);
    }

    /** Writes an amount shortly, number and unit kept together on a line. */
    String money(BigDecimal amount) {
        return wording.numbers().shortMoney(amount, currency()).replace(' ', Columns.TIE);
    }

    /** Marks what stands on a number that was reckoned for want of a record. */
    static String marked(Traced traced, String written) {
        boolean isKnown = traced.value().number().isPresent();
        return isKnown && traced.isProvisional() ? "~" + written : written;
    }

    /** Writes a count as it stands in a table, without the word of what it counts. */
    String count(Value value) {
        return value.number()
                .map(it -> wording.numbers().decimal(it, it.abs().compareTo(MANY) < 0 ? 1 : 0))
                .orElse("–");
    }

    /** Writes a value as it stands in a table: a share always with two decimal places. */
    String inTable(Value value) {
        return value instanceof Value.Defined defined && defined.unit() == Unit.RATIO
                ? percent(defined.amount())
                : brief(value);
    }

    /**
     * Returns what writes values that stand together in a row or a column of a table: amounts in
     * one unit, with the same number of decimal places.
     */
    Function<Value, String> together(List<Value> values) {
        Rounding rounding = Rounding.of(values, wording);
        return value ->
                isMoney(value) && !rounding.hides(value)
                        ? rounding.write(value).replace(' ', Columns.TIE)
                        : inTable(value);
    }

    private static boolean isMoney(Value value) {
        return value instanceof Value.Defined defined && defined.unit().isWrittenAsMoney();
    }

    /** Writes a share with two decimal places. */
    String percent(BigDecimal share) {
        return TableMoney.fixed(share.movePointRight(2), 2, wording) + "%";
    }

    /** Writes a share with two decimal places and its sign: {@code +80,00%}, {@code −5,71%}. */
    String growth(BigDecimal share) {
        return (share.movePointRight(2).setScale(2, RoundingMode.HALF_UP).signum() > 0 ? "+" : "")
                + percent(share);
    }

    /** Returns the unit of amounts in a table, for its heading: {@code triệu VND}. */
    String unit(TableMoney money) {
        return (money.unit() + " " + currency().getCode()).strip();
    }

    /** Returns a column of numbers with a heading. */
    Table.Column right(String key) {
        return Table.Column.right(say(key));
    }

    /** Writes months of one year by their numbers, those in a row together: {@code 1–3, 9}. */
    static String months(List<YearMonth> months) {
        return Span.of(months).stream()
                .map(
                        it ->
                                it.from().equals(it.to())
                                        ? "" + it.from().getMonthValue()
                                        : it.from().getMonthValue() + "–" + it.to().getMonthValue())
                .collect(Collectors.joining(", "));
    }

    /** Returns the sign of a bound. */
    String bound(Bound bound) {
        return bound == Bound.AT_LEAST ? "≥" : "≤";
    }

    /** Writes a number of a metric's unit shortly. */
    String brief(BigDecimal number, Unit unit) {
        return brief(Value.of(number, unit));
    }

    /** Writes a metric in words: {@code Tồn kho ÷ Giá vốn}. */
    String name(Metric metric) {
        return wording.name(metric);
    }
}
