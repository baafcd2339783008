package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.aop.core.change.form.ChangedPlaces;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.DatedTerms;
import vn.aop.core.plan.MarginChange;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.PriceChange;
import vn.aop.core.plan.RevenuePlan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;

/**
 * A change of the terms on which goods are sold in some months: prices or margins. The later
 * decision holds for its sales and months; what is left of earlier ones before, after and for other
 * sales stays.
 */
public sealed interface TermsChange extends Change {

    @Override
    default boolean answersRisks() {
        return true;
    }

    /** Returns the channel it holds for, empty for all. */
    Optional<String> channel();

    /** Returns the months in which it holds. */
    Span months();

    /**
     * Returns whether another change is of the same terms of the same sales and months, so that the
     * later of both takes the place of the earlier.
     */
    boolean isOfSame(TermsChange other);

    /** Returns the same change in other months. */
    TermsChange in(Span others);

    /**
     * Returns the changes with which its sales have in its months what they had before it; they
     * speak of no other months.
     */
    List<Change> asBefore(Plan before);

    @Override
    default Optional<YearMonth> from() {
        return Optional.of(months().from());
    }

    /**
     * Sells at other prices.
     *
     * @param channel the channel, empty for all
     * @param group the product group, empty for all
     * @param months in which months
     * @param change a share of the list price such as −0.10, above −1; 0 takes back what was
     *     decided of these sales and months
     */
    record Price(Optional<String> channel, Optional<String> group, Span months, BigDecimal change)
            implements TermsChange {

        /** Makes the change, with the same checks as {@link PriceChange}. */
        public Price {
            new PriceChange(channel, group, months, change);
            change = Decimal.plain(change);
        }

        private PriceChange entry() {
            return new PriceChange(channel, group, months, change);
        }

        @Override
        public boolean isOfSame(TermsChange other) {
            return other instanceof Price it
                    && entry().sales().equals(it.entry().sales())
                    && months.equals(it.months);
        }

        @Override
        public String kind() {
            return "changePrice";
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            return new Lookup(plan)
                    .channel(Place.of("channel"), channel)
                    .group(Place.of("group"), group)
                    .months(Place.of("months"), months)
                    .then(it -> with(it, it.revenue().decided(entry())));
        }

        @Override
        public List<Change> undo(Plan before) {
            return undone(DatedTerms.meeting(entry(), before.revenue().prices()));
        }

        @Override
        public List<Change> asBefore(Plan before) {
            return undone(DatedTerms.within(entry(), before.revenue().prices()));
        }

        private List<Change> undone(List<PriceChange> again) {
            Change asListed = new Price(channel, group, months, BigDecimal.ZERO);
            return TermsChange.undone(asListed, entry(), again, Price::of);
        }

        @Override
        public TermsChange in(Span others) {
            return new Price(channel, group, others, change);
        }

        /** Whether another price is decided for some of its sales and months. */
        private boolean isInstead(Plan plan) {
            return plan.revenue().prices().stream()
                    .filter(it -> it.meets(entry()))
                    .anyMatch(it -> it.change().compareTo(change) != 0);
        }

        static Price of(PriceChange entry) {
            return new Price(entry.channel(), entry.group(), entry.months(), entry.change());
        }

        @Override
        public Set<Place> touches(Plan plan) {
            Set<Place> places = ChangedPlaces.sold(channel, group);
            places.add(Place.of("revenue/prices"));
            places.add(ChangedPlaces.sales(channel, group));
            return places;
        }

        @Override
        public Message sentence(Plan plan) {
            String key =
                    change.signum() == 0
                            ? "change.price-as-before"
                            : change.signum() < 0 ? "change.lower-price" : "change.raise-price";
            String instead = change.signum() != 0 && isInstead(plan) ? "-instead" : "";
            return Message.of(key + instead)
                    .with(
                            "what",
                            group.<Object>map(it -> groupName(plan, it))
                                    .orElseGet(() -> Message.of("change.all-groups")))
                    .with("place", place(plan, channel))
                    .with("share", Value.ratio(change.abs()))
                    .with("months", months);
        }
    }

    /**
     * Sells at another gross margin, because goods become dearer or cheaper to buy.
     *
     * @param channel the channel, empty for all
     * @param group the product group
     * @param months in which months
     * @param margin the gross margin at unchanged prices, from −1 to 1; empty takes back what was
     *     decided of these sales and months
     */
    record Margin(Optional<String> channel, String group, Span months, Optional<BigDecimal> margin)
            implements TermsChange {

        /** Makes the change, with the same checks as {@link MarginChange}. */
        public Margin {
            requireNonNull(margin, "margin");
            new MarginChange(channel, group, months, margin.orElse(BigDecimal.ZERO));
            margin = Decimal.plain(margin);
        }

        private MarginChange entry() {
            return new MarginChange(channel, group, months, margin.orElse(BigDecimal.ZERO));
        }

        @Override
        public boolean isOfSame(TermsChange other) {
            return other instanceof Margin it
                    && entry().sales().equals(it.entry().sales())
                    && months.equals(it.months);
        }

        @Override
        public String kind() {
            return "changeMargin";
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            return new Lookup(plan)
                    .channel(Place.of("channel"), channel)
                    .group(Place.of("group"), Optional.of(group))
                    .months(Place.of("months"), months)
                    .then(it -> with(it, decided(it)));
        }

        private RevenuePlan decided(Plan plan) {
            return margin.isPresent()
                    ? plan.revenue().decided(entry())
                    : plan.revenue().withUsual(usual(plan));
        }

        /** What the company earns by itself, which only the sales of one channel ever need. */
        private MarginChange usual(Plan plan) {
            ProductGroup sold = plan.company().group(group).orElseThrow();
            return new MarginChange(
                    channel, group, months, channel.map(sold::marginIn).orElse(sold.margin()));
        }

        @Override
        public List<Change> undo(Plan before) {
            return undone(DatedTerms.meeting(entry(), before.revenue().margins()));
        }

        @Override
        public List<Change> asBefore(Plan before) {
            return undone(DatedTerms.within(entry(), before.revenue().margins()));
        }

        private List<Change> undone(List<MarginChange> again) {
            Change asUsual = new Margin(channel, group, months, Optional.empty());
            return TermsChange.undone(asUsual, entry(), again, Margin::of);
        }

        @Override
        public TermsChange in(Span others) {
            return new Margin(channel, group, others, margin);
        }

        static Margin of(MarginChange entry) {
            return new Margin(
                    entry.channel(), entry.group(), entry.months(), Optional.of(entry.margin()));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            Set<Place> places = ChangedPlaces.sold(channel, Optional.of(group));
            places.add(Place.of("revenue/margins"));
            return places;
        }

        @Override
        public Message sentence(Plan plan) {
            Object place = place(plan, channel);
            return margin.map(
                            share ->
                                    Message.of("change.change-margin")
                                            .with("what", groupName(plan, group))
                                            .with("place", place)
                                            .with("margin", Value.ratio(share))
                                            .with("months", months))
                    .orElseGet(
                            () ->
                                    Message.of("change.margin-as-before")
                                            .with("what", groupName(plan, group))
                                            .with("place", place)
                                            .with("months", months));
        }
    }

    private static Plan with(Plan plan, RevenuePlan revenue) {
        return plan.toBuilder().revenue(revenue).build();
    }

    /** What was decided before is decided again, the least detailed first. */
    private static <T extends DatedTerms<T>> List<Change> undone(
            Change usual, T entry, List<T> again, Function<T, Change> decide) {
        Stream<Change> first =
                again.stream().anyMatch(it -> it.covers(entry)) ? Stream.empty() : Stream.of(usual);
        return Stream.concat(first, again.stream().map(decide)).toList();
    }

    private static Text groupName(Plan plan, String id) {
        return plan.company().group(id).map(ProductGroup::name).orElseGet(() -> Text.of(id));
    }

    private static Object place(Plan plan, Optional<String> channel) {
        return channel.<Object>map(
                        id ->
                                plan.company()
                                        .channel(id)
                                        .map(it -> it.name())
                                        .orElseGet(() -> Text.of(id)))
                .orElseGet(() -> Message.of("change.all-channels"));
    }
}
