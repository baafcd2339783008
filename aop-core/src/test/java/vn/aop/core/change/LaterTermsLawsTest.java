package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import vn.aop.core.figures.Span;
import vn.aop.core.limit.FewerTries;
import vn.aop.core.plan.MarginChange;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.ProblemsException;

/** The later decision of a price or margin holds for its sales and months, and for no others. */
@AddLifecycleHook(FewerTries.class)
class LaterTermsLawsTest {

    private static final Plan SHOP = ChangedShop.plan();

    /** A sale of a channel and group in a month. */
    private record Sold(String channel, String group, YearMonth month) {}

    @Provide
    Arbitrary<List<TermsChange>> decided() {
        return Arbitraries.randomValue(
                random ->
                        Stream.generate(() -> decision(random))
                                .limit(1 + random.nextInt(8))
                                .toList());
    }

    @Property(tries = 500)
    void the_last_decision_of_a_sale_holds(@ForAll("decided") List<TermsChange> decided) {
        Plan plan = SHOP.with(decided).orElseThrow(ProblemsException::new);

        Map<Sold, BigDecimal> prices = new HashMap<>();
        Map<Sold, Optional<BigDecimal>> margins = new HashMap<>();
        for (TermsChange change : decided) {
            if (change instanceof TermsChange.Price price) {
                sold(price.channel(), price.group(), price.months())
                        .forEach(it -> prices.put(it, price.change()));
            } else if (change instanceof TermsChange.Margin margin) {
                sold(margin.channel(), Optional.of(margin.group()), margin.months())
                        .forEach(it -> margins.put(it, margin.margin()));
            }
        }

        assertThat(sold(Optional.empty(), Optional.empty(), YEAR))
                .allSatisfy(
                        it -> {
                            assertThat(price(plan, it))
                                    .isEqualByComparingTo(prices.getOrDefault(it, BigDecimal.ZERO));
                            assertThat(margin(plan, it))
                                    .isEqualByComparingTo(
                                            margins.getOrDefault(it, Optional.empty())
                                                    .orElse(usual(it)));
                        });
    }

    @Property(tries = 500)
    void what_is_taken_back_is_as_it_was(@ForAll("decided") List<TermsChange> decided) {
        Plan after = SHOP.with(decided).orElseThrow(ProblemsException::new);

        assertThat(after.with(Change.undoing(decided, SHOP)).orElseThrow(ProblemsException::new))
                .isEqualTo(SHOP);
        assertThat(SHOP.with(Changes.net(decided, SHOP)).orElseThrow(ProblemsException::new))
                .isEqualTo(after);
    }

    private static final Span YEAR = new Span(SmallShop.JANUARY, SmallShop.DECEMBER);

    private static BigDecimal price(Plan plan, Sold sold) {
        return plan.revenue()
                .priceFactor(sold.channel(), sold.group(), sold.month())
                .subtract(BigDecimal.ONE);
    }

    private static BigDecimal margin(Plan plan, Sold sold) {
        return plan.revenue()
                .margin(sold.channel(), sold.group(), sold.month())
                .map(MarginChange::margin)
                .orElse(usual(sold));
    }

    private static BigDecimal usual(Sold sold) {
        return SHOP.company().group(sold.group()).orElseThrow().marginIn(sold.channel());
    }

    private static List<Sold> sold(Optional<String> channel, Optional<String> group, Span months) {
        return Stream.of("store", "online")
                .filter(it -> channel.map(it::equals).orElse(true))
                .flatMap(
                        one ->
                                Stream.of("diapers", "toys")
                                        .filter(it -> group.map(it::equals).orElse(true))
                                        .flatMap(
                                                other ->
                                                        months.months().stream()
                                                                .map(
                                                                        it ->
                                                                                new Sold(
                                                                                        one, other,
                                                                                        it))))
                .toList();
    }

    private static TermsChange decision(Random random) {
        YearMonth from = SmallShop.JANUARY.plusMonths(random.nextInt(12));
        int left = 12 - SmallShop.YEAR.indexOf(from);
        Span months = new Span(from, from.plusMonths(random.nextInt(left)));
        Optional<String> channel = oneOf(random, "store", "online");
        Optional<String> group = oneOf(random, "diapers", "toys");
        BigDecimal share = BigDecimal.valueOf(random.nextInt(5) - 2L, 1);
        return random.nextBoolean()
                ? new TermsChange.Price(channel, group, months, share)
                : new TermsChange.Margin(
                        channel,
                        group.orElse("toys"),
                        months,
                        Optional.of(share).filter(it -> it.signum() >= 0));
    }

    private static Optional<String> oneOf(Random random, String one, String other) {
        int drawn = random.nextInt(3);
        return drawn == 0 ? Optional.empty() : Optional.of(drawn == 1 ? one : other);
    }
}
