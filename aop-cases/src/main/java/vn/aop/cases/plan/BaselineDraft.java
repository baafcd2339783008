package vn.aop.cases.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileShape;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Values;
import vn.aop.cases.plan.basis.BaselineShape;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Counted;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;

/**
 * Last year as files tell it, to begin a plan with: its figures by month, channel and group, what
 * was counted at its end, and what is still needed.
 *
 * <p>For example, sales of 120 and 80 in two months with goods of 90 make a margin of (200 − 90) ÷
 * 200 = 0.55 and shares of the year of 0.6 and 0.4.
 *
 * @param baseline last year; what the plan says beyond figures and opening values stays
 * @param margins the gross margin of each product group of which cost is told, 1 − cost ÷ revenue,
 *     to four places, rounded half up
 * @param season the share of each month in the revenue of the year, to four places, rounded half
 *     up; none where nothing was sold
 * @param needed what the files do not tell and the plan needs
 */
public record BaselineDraft(
        Baseline baseline,
        Map<String, BigDecimal> margins,
        Map<YearMonth, BigDecimal> season,
        List<Message> needed) {

    private static final int PLACES = 4;
    private static final String KEY = "baseline:";

    private static final FileShape<Baseline> PART =
            new FileShape<>(new PartShape(), PlanFile.SCHEMA_ID);

    public BaselineDraft {
        requireNonNull(baseline, "baseline");
        margins = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(margins));
        season = java.util.Collections.unmodifiableMap(new TreeMap<>(season));
        needed = List.copyOf(needed);
    }

    /**
     * Makes last year of a plan.
     *
     * @param plan the plan, of which accounts, channels, groups and the year are taken
     * @param lastYear what files tell of the year before it
     */
    public static BaselineDraft of(Plan plan, Actuals lastYear) {
        Figures figures = lastYear.figures();
        if (!figures.year().equals(plan.year().previous())) {
            throw new IllegalArgumentException(
                    "Figures are of %s; give those of %s"
                            .formatted(figures.year(), plan.year().previous()));
        }
        Baseline before = plan.baseline();
        Counted counted = lastYear.recorded().counted();
        YearMonth last = figures.year().last();
        Optional<Money> cash = counted.at(Balance.CASH.of(), last).or(before::openingCash);
        Map<String, Money> stock = new TreeMap<>(before.openingStock());
        for (ProductGroup group : plan.company().groups()) {
            counted.at(Balance.STOCK.of(group.id()), last)
                    .ifPresent(it -> stock.put(group.id(), it));
        }
        Baseline baseline =
                new Baseline(figures, cash, stock, before.openItems(), before.revenueYearBefore())
                        .withTet(before.earlier(), before.tet());
        return new BaselineDraft(
                baseline,
                margins(plan, figures),
                season(figures),
                needed(plan, lastYear, baseline));
    }

    private static BigDecimal sum(Figures figures, Selection selection) {
        return figures.year().months().stream()
                .map(month -> figures.sum(selection, month).getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, BigDecimal> margins(Plan plan, Figures figures) {
        Map<String, BigDecimal> margins = new LinkedHashMap<>();
        for (ProductGroup group : plan.company().groups()) {
            BigDecimal revenue = sum(figures, Selection.of(AccountKind.REVENUE, group.id()));
            BigDecimal cost = sum(figures, Selection.of(AccountKind.COST_OF_GOODS, group.id()));
            if (revenue.signum() > 0 && cost.signum() != 0) {
                margins.put(
                        group.id(),
                        BigDecimal.ONE.subtract(
                                cost.divide(revenue, PLACES, RoundingMode.HALF_UP)));
            }
        }
        return margins;
    }

    private static Map<YearMonth, BigDecimal> season(Figures figures) {
        BigDecimal all = sum(figures, Selection.of(AccountKind.REVENUE));
        Map<YearMonth, BigDecimal> season = new TreeMap<>();
        if (all.signum() > 0) {
            for (YearMonth month : figures.year().months()) {
                BigDecimal own = figures.sum(Selection.of(AccountKind.REVENUE), month).getAmount();
                season.put(month, own.divide(all, PLACES, RoundingMode.HALF_UP));
            }
        }
        return season;
    }

    private static List<Message> needed(Plan plan, Actuals lastYear, Baseline baseline) {
        Figures figures = lastYear.figures();
        List<Message> needed = new ArrayList<>();
        List<YearMonth> unsold =
                figures.year().months().stream()
                        .filter(it -> figures.sum(Selection.of(AccountKind.REVENUE), it).isZero())
                        .toList();
        if (!unsold.isEmpty()) {
            needed.add(Message.of("plan.baseline-needs-months").with("months", unsold));
        }
        figures.year().months().stream()
                .flatMap(it -> lastYear.recorded().endsEarly(it).stream())
                .map(it -> Message.of("plan.baseline-needs-days").with("day", it))
                .forEach(needed::add);
        List<ProductGroup> costless =
                plan.company().groups().stream()
                        .filter(
                                it ->
                                        sells(figures, it)
                                                && sum(
                                                                        figures,
                                                                        Selection.of(
                                                                                AccountKind
                                                                                        .COST_OF_GOODS,
                                                                                it.id()))
                                                                .signum()
                                                        == 0)
                        .toList();
        if (!costless.isEmpty()) {
            needed.add(
                    Message.of("plan.baseline-needs-costs")
                            .with("groups", costless.stream().map(ProductGroup::name).toList()));
        }
        List<Channel> feeless =
                plan.company().channels().stream()
                        .filter(it -> it.feeRate().signum() > 0)
                        .filter(
                                it ->
                                        sum(
                                                                figures,
                                                                Selection.of(
                                                                        AccountKind.CHANNEL_FEES,
                                                                        it.id()))
                                                        .signum()
                                                == 0)
                        .toList();
        if (!feeless.isEmpty()) {
            needed.add(
                    Message.of("plan.baseline-needs-fees")
                            .with("channels", feeless.stream().map(Channel::name).toList()));
        }
        return Stream.of(needed, spending(plan, figures), opening(plan, baseline))
                .flatMap(List::stream)
                .toList();
    }

    private static boolean sells(Figures figures, ProductGroup group) {
        return sum(figures, Selection.of(AccountKind.REVENUE, group.id())).signum() != 0;
    }

    /** What nearly every business spends, of which the files tell nothing. */
    private static List<Message> spending(Plan plan, Figures figures) {
        List<AccountKind> none =
                Stream.of(
                                AccountKind.MARKETING,
                                AccountKind.PERSONNEL,
                                AccountKind.PREMISES,
                                AccountKind.OTHER_OPERATING)
                        .filter(it -> sum(figures, Selection.of(it)).signum() == 0)
                        .toList();
        return none.isEmpty()
                ? List.of()
                : List.of(
                        Message.of("plan.baseline-needs-spending")
                                .with(
                                        "accounts",
                                        none.stream()
                                                .map(it -> Message.of("account." + it.id()))
                                                .toList()));
    }

    private static List<Message> opening(Plan plan, Baseline baseline) {
        List<Message> needed = new ArrayList<>();
        YearMonth last = plan.year().first().minusMonths(1);
        if (baseline.openingCash().isEmpty()) {
            needed.add(Message.of("plan.baseline-needs-cash").with("day", last.atEndOfMonth()));
        }
        List<ProductGroup> unknown =
                plan.company().groups().stream()
                        .filter(ProductGroup::isStocked)
                        .filter(it -> !baseline.openingStock().containsKey(it.id()))
                        .toList();
        if (!unknown.isEmpty()) {
            needed.add(
                    Message.of("plan.baseline-needs-stock")
                            .with("groups", unknown.stream().map(ProductGroup::name).toList())
                            .with("day", last.atEndOfMonth()));
        }
        return needed;
    }

    /** Returns last year as a part of a plan file. */
    public String yaml() {
        return PART.writeYaml(baseline);
    }

    /**
     * Returns the text of a plan file with this as its last year; all else of it stays, letter by
     * letter.
     *
     * @param text the text of a plan in YAML
     * @return empty where it cannot be told where last year stands in it
     */
    public Optional<String> in(String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        int from = -1;
        for (int i = 0; i < lines.size() && from < 0; i++) {
            from = lines.get(i).startsWith(KEY) ? i : -1;
        }
        if (from < 0) {
            return Optional.empty();
        }
        int to = from + 1;
        while (to < lines.size() && isWithin(lines.get(to))) {
            to++;
        }
        while (lines.get(to - 1).isBlank() && to > from + 1) {
            to--;
        }
        List<String> made = new ArrayList<>(lines.subList(0, from));
        made.addAll(Arrays.asList(yaml().stripTrailing().split("\n")));
        made.addAll(lines.subList(to, lines.size()));
        String whole = String.join("\n", made);
        return PlanFile.read("plan.yaml", whole)
                .value()
                .filter(it -> it.baseline().equals(baseline))
                .map(it -> whole);
    }

    private static boolean isWithin(String line) {
        return line.isBlank()
                || line.startsWith(" ")
                || line.startsWith("-")
                || line.startsWith("}")
                || line.startsWith("]");
    }

    /** Last year alone, as a plan file has it. */
    private static final class PartShape extends ObjectShape<Baseline> {

        private final Field<Baseline> baseline =
                required("baseline", new BaselineShape(), it -> it);

        PartShape() {
            super("plan");
        }

        @Override
        protected Baseline make(Values in) {
            return in.get(baseline);
        }
    }
}
