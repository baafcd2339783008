package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Split;
import vn.aop.core.figures.Value;
import vn.aop.core.tet.TetShift;
import vn.aop.core.tet.TetSlope;

/**
 * Last year's sales with January and February as they would have been with this year's Tết. What is
 * sold in one of the two months only stays there; the two together stay what they were, in each
 * channel and group. Source: {@code docs/formulas/tet.md}.
 *
 * <pre>{@code
 * Figures lastYear = new TetMove(baseline, habits).figures();
 * }</pre>
 */
public final class TetMove {

    private static final Set<AccountKind> SALES =
            Set.of(AccountKind.REVENUE, AccountKind.COST_OF_GOODS, AccountKind.CHANNEL_FEES);

    private final Baseline baseline;
    private final TetHabits habits;

    /** Last year's January, if its sales and those of the February after it are known. */
    private final Optional<YearMonth> january;

    private final TetSlope slope;
    private final Map<String, TetSlope> byChannel = new HashMap<>();
    private final Map<Line, Money> moved;

    /**
     * Moves January and February.
     *
     * @param baseline last year, with earlier years where they are known
     * @param habits what the shop says of itself
     */
    public TetMove(Baseline baseline, TetHabits habits) {
        this.baseline = requireNonNull(baseline, "baseline");
        this.habits = requireNonNull(habits, "habits");
        this.january =
                EarlierYear.january(baseline.figures().year())
                        .filter(it -> isKnownFrom(it, baseline));
        this.slope = habits.slope().map(TetSlope::given).orElseGet(() -> fitted(Optional.empty()));
        if (habits.slope().isEmpty()) {
            fitChannels();
        }
        this.moved = moved();
    }

    /**
     * What moves together.
     *
     * @param both what January and February of last year came to
     * @param shift what is added to January's share of it
     */
    public record Part(Money both, TetShift shift) {

        public Part {
            requireNonNull(both, "both");
            requireNonNull(shift, "shift");
        }
    }

    private static boolean isKnownFrom(YearMonth month, Baseline baseline) {
        return baseline.firstKnown().filter(it -> !it.isAfter(month)).isPresent();
    }

    /** Returns what the shop says of itself. */
    public TetHabits habits() {
        return habits;
    }

    /** Returns how the whole shop's trade goes with Tết. */
    public TetSlope slope() {
        return slope;
    }

    /**
     * Returns how the trade of a channel goes with Tết: from its own earlier years where enough of
     * them are given by channel, else from those of the whole shop.
     */
    public TetSlope slope(String channel) {
        return byChannel.getOrDefault(channel, slope);
    }

    private void fitChannels() {
        for (EarlierYear year : baseline.earlier()) {
            Optional<TetSlope> own =
                    year.channel()
                            .map(it -> fitted(Optional.of(it)))
                            .filter(it -> it.basis() == TetSlope.Basis.OWN_YEARS);
            own.ifPresent(it -> byChannel.put(year.channel().orElseThrow(), it));
        }
    }

    private TetSlope fitted(Optional<String> channel) {
        return TetSlope.of(shares(channel), habits.trade(), habits.closedDays());
    }

    /** Returns January's share of January and February, by year, last year among them. */
    private Map<Integer, BigDecimal> shares(Optional<String> channel) {
        Map<YearMonth, List<BigDecimal>> sums = new TreeMap<>();
        for (EarlierYear year : baseline.earlier()) {
            EarlierYear.january(year.year())
                    .filter(it -> channel.isEmpty() || year.channel().equals(channel))
                    .ifPresent(it -> sums.merge(it, year.from(it), TetMove::added));
        }
        january.ifPresent(it -> sums.put(it, lastYear(channel, it)));
        Map<Integer, BigDecimal> shares = new TreeMap<>();
        sums.forEach(
                (month, both) -> {
                    if (both.stream().allMatch(it -> it.signum() > 0)) {
                        shares.put(month.getYear(), share(both));
                    }
                });
        return shares;
    }

    private static List<BigDecimal> added(List<BigDecimal> some, List<BigDecimal> others) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> some.get(i).add(others.get(i)))
                .toList();
    }

    private static BigDecimal share(List<BigDecimal> both) {
        return both.get(0).divide(both.get(0).add(both.get(1)), Value.PRECISION);
    }

    private List<BigDecimal> lastYear(Optional<String> channel, YearMonth month) {
        Selection revenue =
                channel.map(it -> Selection.of(AccountKind.REVENUE, it))
                        .orElseGet(() -> Selection.of(AccountKind.REVENUE));
        return List.of(
                baseline.figures().sum(revenue, month).getAmount(),
                baseline.figures().sum(revenue, month.plusMonths(1)).getAmount());
    }

    /** Returns last year's figures with January and February moved. */
    public Figures figures() {
        Figures lastYear = baseline.figures();
        if (moved.isEmpty()) {
            return lastYear;
        }
        YearMonth month = january.orElseThrow();
        Figures.Builder all = Figures.builder(lastYear.year(), lastYear.currency());
        all.addAll(lastYear).counts(lastYear.quantities());
        moved.forEach(
                (line, amount) -> {
                    all.add(line, month, amount);
                    all.add(line, month.plusMonths(1), amount.negated());
                });
        return all.build();
    }

    /** Returns what moves from February to January of a selection of sales, in all. */
    public Money moved(Selection selection) {
        return moved.entrySet().stream()
                .filter(it -> selection.matches(it.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Money.zero(baseline.figures().currency()), Money::plus);
    }

    /**
     * Returns what moves from February to January of a selection of sales.
     *
     * @return the parts, each with what it comes to in sum; empty where nothing moves
     */
    public List<Part> parts(Selection selection) {
        Map<TetShift, Money> parts = new LinkedHashMap<>();
        moved.keySet().stream()
                .filter(selection::matches)
                .forEach(it -> parts.merge(shift(it).orElseThrow(), both(it), Money::plus));
        return parts.entrySet().stream().map(it -> new Part(it.getValue(), it.getKey())).toList();
    }

    private Money both(Line line) {
        YearMonth month = january.orElseThrow();
        return baseline.figures()
                .amount(line, month)
                .plus(baseline.figures().amount(line, month.plusMonths(1)));
    }

    /** Returns by how much January's share of a line changes; empty where that is not known. */
    private Optional<TetShift> shift(Line line) {
        BigDecimal own = line.channel().map(this::slope).orElse(slope).slope();
        return january.flatMap(it -> TetShift.toNextYear(it.getYear(), own, habits.closedDays()));
    }

    /** Rounds what moves alike together, so that a sum moves by what its share says. */
    private Map<Line, Money> moved() {
        Map<List<Object>, List<Line>> alike = new LinkedHashMap<>();
        for (Line line : baseline.figures().lines()) {
            if (SALES.contains(line.account().kind()) && exact(line).signum() != 0) {
                List<Object> key = List.of(line.account().kind(), shift(line).orElseThrow());
                alike.computeIfAbsent(key, it -> new ArrayList<>()).add(line);
            }
        }
        Map<Line, Money> all = new TreeMap<>();
        Money unit = Money.zero(baseline.figures().currency());
        for (List<Line> lines : alike.values()) {
            List<Money> rounded =
                    Split.roundingTogether(unit, lines.stream().map(this::exact).toList());
            IntStream.range(0, lines.size()).forEach(i -> all.put(lines.get(i), rounded.get(i)));
        }
        return all;
    }

    private BigDecimal exact(Line line) {
        return shift(line)
                .map(
                        it ->
                                it.moved(
                                        amount(line, january.orElseThrow()),
                                        amount(line, january.orElseThrow().plusMonths(1))))
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal amount(Line line, YearMonth month) {
        return baseline.figures().amount(line, month).getAmount();
    }
}
