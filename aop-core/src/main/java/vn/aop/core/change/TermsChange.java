package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.MarginChange;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.PriceChange;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;

/** A change of the terms on which goods are sold in some months: prices or margins. */
public sealed interface TermsChange extends Change {

    /** Returns the channel it holds for, empty for all. */
    Optional<String> channel();

    /** Returns the months in which it holds. */
    Span months();

    /**
     * Returns whether another change is of the same terms of the same sales and months, so that the
     * later of both takes the place of the earlier.
     */
    boolean isOfSame(TermsChange other);

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
     * @param change a share such as −0.10, above −1; 0 takes an earlier change of the same sales
     *     and months back
     */
    record Price(Optional<String> channel, Optional<String> group, Span months, BigDecimal change)
            implements TermsChange {

        /** Makes the change, with the same checks as {@link PriceChange}, but 0 may be given. */
        public Price {
            entry(channel, group, months, change);
            change = Decimal.plain(change);
        }

        private static Optional<PriceChange> entry(
                Optional<String> channel, Optional<String> group, Span months, BigDecimal change) {
            requireNonNull(channel, "channel");
            requireNonNull(group, "group");
            requireNonNull(months, "months");
            return change.signum() == 0
                    ? Optional.empty()
                    : Optional.of(new PriceChange(channel, group, months, change));
        }

        @Override
        public boolean isOfSame(TermsChange other) {
            return other instanceof Price it
                    && channel.equals(it.channel)
                    && group.equals(it.group)
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
                    .then(this::priced);
        }

        private Plan priced(Plan plan) {
            List<PriceChange> prices = new ArrayList<>(plan.revenue().prices());
            prices.removeIf(this::isMeant);
            entry(channel, group, months, change).ifPresent(prices::add);
            return plan.toBuilder().revenue(plan.revenue().withPrices(prices)).build();
        }

        /** Whether an entry speaks of the same sales in the same months. */
        private boolean isMeant(PriceChange entry) {
            return channel.equals(entry.channel())
                    && group.equals(entry.group())
                    && months.equals(entry.months());
        }

        @Override
        public List<Change> undo(Plan before) {
            BigDecimal earlier =
                    before.revenue().prices().stream()
                            .filter(this::isMeant)
                            .map(PriceChange::change)
                            .findFirst()
                            .orElse(BigDecimal.ZERO);
            return List.of(new Price(channel, group, months, earlier));
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
            return Message.of(key)
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
     * @param margin the gross margin at unchanged prices, from −1 to 1; empty takes an earlier
     *     change of the same sales and months back
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
                    && channel.equals(it.channel)
                    && group.equals(it.group)
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
                    .then(this::withMargin);
        }

        private Plan withMargin(Plan plan) {
            List<MarginChange> margins = new ArrayList<>(plan.revenue().margins());
            margins.removeIf(entry()::isAbout);
            margin.ifPresent(given -> margins.add(entry()));
            return plan.toBuilder().revenue(plan.revenue().withMargins(margins)).build();
        }

        @Override
        public List<Change> undo(Plan before) {
            Optional<BigDecimal> earlier =
                    before.revenue().margins().stream()
                            .filter(entry()::isAbout)
                            .map(MarginChange::margin)
                            .findFirst();
            return List.of(new Margin(channel, group, months, earlier));
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
