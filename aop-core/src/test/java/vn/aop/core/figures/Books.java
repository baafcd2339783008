package vn.aop.core.figures;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Random entries of a ledger, metrics over them, and the figures they make, in 2026 and in đồng.
 */
final class Books {

    static final CurrencyUnit VND = CurrencyUnit.of("VND");
    static final FiscalYear YEAR = FiscalYear.of(2026, Month.JANUARY);
    static final List<String> CHANNELS = List.of("store", "online");
    static final List<String> GROUPS = List.of("diapers", "toys");
    static final Vocabulary VOCABULARY = Vocabulary.of(List.of(), CHANNELS, GROUPS);

    private Books() {}

    /** One amount that was booked. */
    record Entry(AccountKind kind, String channel, String group, YearMonth month, long amount) {

        Line line() {
            return Line.of(Account.of(kind), channel, group);
        }
    }

    static Figures figures(List<Entry> entries) {
        Figures.Builder builder = Figures.builder(YEAR, VND);
        entries.forEach(it -> builder.add(it.line(), it.month(), Money.ofMinor(VND, it.amount())));
        return builder.build();
    }

    static Arbitrary<List<Entry>> entries() {
        return Combinators.combine(
                        Arbitraries.of(AccountKind.values()),
                        Arbitraries.of(CHANNELS),
                        Arbitraries.of(GROUPS),
                        Arbitraries.of(YEAR.months()),
                        Arbitraries.longs().between(-1_000, 1_000_000_000))
                .as(Entry::new)
                .list()
                .ofMaxSize(30)
                .withoutEdgeCases();
    }

    static Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 11))
                .as(
                        (a, b) ->
                                new Span(
                                        YEAR.first().plusMonths(Math.min(a, b)),
                                        YEAR.first().plusMonths(Math.max(a, b))));
    }

    /** Metrics of every shape, up to four operations deep, whatever their units. */
    static Arbitrary<Metric> metrics() {
        return Arbitraries.recursive(
                        () -> Arbitraries.oneOf(names(), numbers()), Books::deeper, 0, 4)
                .withoutEdgeCases();
    }

    static Arbitrary<Metric> names() {
        List<String> names =
                new ArrayList<>(List.of("gross_profit", "gross_margin", "operating_profit"));
        for (AccountKind kind : AccountKind.values()) {
            names.add(kind.id());
        }
        return Combinators.combine(Arbitraries.of(names), tags()).as(Metric.Name::new);
    }

    private static Arbitrary<List<String>> tags() {
        return Arbitraries.of(
                List.of(),
                List.of("online"),
                List.of("toys"),
                List.of("store", "diapers"),
                List.of("toys", "online"));
    }

    private static Arbitrary<Metric> numbers() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000000000"))
                .ofScale(3)
                .map(Metric.Number::new);
    }

    private static Arbitrary<Metric> deeper(Arbitrary<Metric> inner) {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(Operator.values()), inner, inner)
                        .as(Metric.Combined::new),
                inner.map(Metric.Negative::new));
    }

    /** Works a metric out from the entries themselves, as somebody with paper and pencil would. */
    static Optional<BigDecimal> byHand(String metric, List<Entry> entries, Span span) {
        return Arithmetic.workedOut(metric, operand -> operand(operand, entries, span));
    }

    private static Optional<BigDecimal> operand(String operand, List<Entry> entries, Span span) {
        if (Character.isDigit(operand.charAt(0))) {
            return Optional.of(new BigDecimal(operand));
        }
        int bracket = operand.indexOf('[');
        String name = bracket < 0 ? operand : operand.substring(0, bracket);
        String in = bracket < 0 ? "" : operand.substring(bracket);
        return switch (name) {
            case "gross_profit" -> byHand("revenue" + in + " - cost_of_goods" + in, entries, span);
            case "gross_margin" ->
                    byHand(
                            "(revenue" + in + " - cost_of_goods" + in + ") / revenue" + in,
                            entries,
                            span);
            case "operating_profit" -> byHand(operatingProfit(in), entries, span);
            default -> Optional.of(booked(name, in, entries, span));
        };
    }

    private static String operatingProfit(String in) {
        return List.of(
                        "revenue",
                        "cost_of_goods",
                        "channel_fees",
                        "marketing",
                        "personnel",
                        "premises",
                        "other_operating")
                .stream()
                .map(name -> name + in)
                .collect(Collectors.joining(" - "));
    }

    private static BigDecimal booked(String name, String in, List<Entry> entries, Span span) {
        List<String> tags =
                in.isEmpty() ? List.of() : List.of(in.substring(1, in.length() - 1).split(","));
        BigDecimal sum = BigDecimal.ZERO;
        for (Entry entry : entries) {
            boolean inside =
                    !entry.month().isBefore(span.from()) && !entry.month().isAfter(span.to());
            boolean tagged = List.of(entry.channel(), entry.group()).containsAll(tags);
            if (entry.kind().id().equals(name) && inside && tagged) {
                sum = sum.add(BigDecimal.valueOf(entry.amount()));
            }
        }
        return sum;
    }
}
