package vn.aop.core.company;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.OwnMetric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Text;

/**
 * The business that plans.
 *
 * <pre>{@code
 * Company shop = Company.builder(name, industry, CurrencyUnit.of("VND")).channels(counter).groups(coffee).build();
 * Money rent = shop.money(15_000_000);
 * }</pre>
 *
 * @param name what it is called
 * @param industry what it does
 * @param scale its size
 * @param currency the currency of every amount in its plan
 * @param channels the ways in which it sells
 * @param groups the groups of products that it sells
 * @param accounts its own accounts, besides the account kinds
 * @param measures what it counts that is no money
 * @param metrics formulas that it has named
 * @param supplierDays days from buying goods until they are paid, 0 or more
 * @param legalForm in which form it trades, if that is said
 * @param vat how it pays value added tax; empty where its plan does not reckon with it. By the
 *     direct method {@link Vat#COST} is among the accounts, and {@link ProductGroup#WASTE} where
 *     goods are thrown away
 */
public record Company(
        Text name,
        Text industry,
        CompanySize scale,
        CurrencyUnit currency,
        List<Channel> channels,
        List<ProductGroup> groups,
        List<Account> accounts,
        List<Measure> measures,
        List<OwnMetric> metrics,
        int supplierDays,
        Optional<LegalForm> legalForm,
        Optional<Vat> vat) {

    public Company {
        requireNonNull(name, "name");
        requireNonNull(industry, "industry");
        requireNonNull(scale, "scale");
        requireNonNull(currency, "currency");
        channels = List.copyOf(channels);
        groups = List.copyOf(groups);
        measures = List.copyOf(measures);
        metrics = List.copyOf(metrics);
        requireNonNull(legalForm, "legalForm");
        requireNonNull(vat, "vat");
        accounts = withReckoned(accounts, groups, vat);
        if (currency.isPseudoCurrency()) {
            throw new IllegalArgumentException(
                    "%s is no money that anybody pays with; give a currency such as VND"
                            .formatted(currency.getCode()));
        }
        if (supplierDays < 0 || supplierDays > 365) {
            throw new IllegalArgumentException(
                    "Suppliers are paid after %d days; give 0 to 365".formatted(supplierDays));
        }
    }

    /** Makes a company that counts nothing but money and says neither its form nor its taxes. */
    public Company(
            Text name,
            Text industry,
            CompanySize scale,
            CurrencyUnit currency,
            List<Channel> channels,
            List<ProductGroup> groups,
            List<Account> accounts,
            int supplierDays) {
        this(
                name,
                industry,
                scale,
                currency,
                channels,
                groups,
                accounts,
                List.of(),
                List.of(),
                supplierDays,
                Optional.empty(),
                Optional.empty());
    }

    /** What is reckoned has an account, which nobody has to name. */
    private static List<Account> withReckoned(
            List<Account> accounts, List<ProductGroup> groups, Optional<Vat> vat) {
        return Stream.concat(accounts.stream().filter(it -> !isReckoned(it)), reckoned(groups, vat))
                .toList();
    }

    /**
     * Returns the accounts that follow from what is sold, and that nobody names or budgets: the tax
     * of the direct method, and goods that are thrown away.
     *
     * @param groups the product groups of a company
     * @param vat how it pays value added tax
     */
    public static Stream<Account> reckoned(List<ProductGroup> groups, Optional<Vat> vat) {
        Stream<Account> wasted =
                groups.stream()
                        .filter(ProductGroup::isWasted)
                        .limit(1)
                        .map(it -> ProductGroup.WASTE);
        return Stream.concat(wasted, vat.filter(Vat::isCost).map(it -> Vat.COST).stream());
    }

    private static boolean isReckoned(Account account) {
        return account.equals(Vat.COST) || account.equals(ProductGroup.WASTE);
    }

    /** Returns the accounts that the business has named itself. */
    public List<Account> ownAccounts() {
        return accounts.stream().filter(it -> !isReckoned(it)).toList();
    }

    /**
     * Returns a builder of a small company that sells nothing yet.
     *
     * @param name what it is called
     * @param industry what it does
     * @param currency the currency of every amount in its plan
     * @return a new builder; what it is not given is empty or 0
     */
    public static CompanyBuilder builder(Text name, Text industry, CurrencyUnit currency) {
        return new CompanyBuilder(name, industry, currency);
    }

    /** Returns a builder of another company that starts out like this one. */
    public CompanyBuilder toBuilder() {
        return new CompanyBuilder(this);
    }

    /**
     * Returns an amount of whole units of the company's currency: {@code money(8_000_000)} is eight
     * million đồng. (Joda-Money's own {@code Money.of} takes a {@code long} for a {@code double},
     * and refuses most of them in a currency without decimals.)
     *
     * @param units whole units, also below 0
     * @return the amount, exact, in the company's currency
     */
    public Money money(long units) {
        return Money.of(currency, BigDecimal.valueOf(units));
    }

    /** Returns the channel with an id, if there is one. */
    public Optional<Channel> channel(String id) {
        return channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
    }

    /** Returns the product group with an id, if there is one. */
    public Optional<ProductGroup> group(String id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /**
     * Returns the name of the channel or product group with an id, or the id where neither has it.
     */
    public Text nameOf(String id) {
        return channel(id)
                .map(Channel::name)
                .or(() -> group(id).map(ProductGroup::name))
                .orElseGet(() -> Text.of(id));
    }

    /** Returns the measure with an id, if there is one. */
    public Optional<Measure> measure(String id) {
        return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /** Returns the name of what it counts, or of a formula of its own, if an id is one of these. */
    public Optional<Text> nameOfOwn(String id) {
        return measure(id)
                .map(Measure::name)
                .or(
                        () ->
                                metrics.stream()
                                        .filter(metric -> metric.id().equals(id))
                                        .map(OwnMetric::name)
                                        .findFirst());
    }

    /** Returns the measure that counts the pieces sold, if one does. */
    public Optional<Measure> soldMeasure() {
        return measures.stream().filter(Measure::isSold).findFirst();
    }

    /**
     * Returns the pieces that are sold, as a metric to ask of any source: of the plan, of last
     * year, of what really happened.
     *
     * <pre>{@code
     * Metric pieces = shop.pieces("online", "diapers").orElseThrow();
     * Value planned = pieces.value(projection.source(), Span.of(month));
     * Value actual = pieces.value(review.source(), Span.of(month));
     * }</pre>
     *
     * @param tags ids of a channel and a product group that narrow it; none for all
     * @return the metric; empty where no measure of the company counts the pieces sold
     */
    public Optional<Metric> pieces(String... tags) {
        return soldMeasure().map(it -> it.in(tags));
    }

    /** Returns the ids of the product groups that are paid as they are sold, of no stock. */
    public List<String> groupsPaidAsSold() {
        return groups.stream().filter(it -> !it.isStocked()).map(ProductGroup::id).toList();
    }

    /** Returns the names that metrics of this company may use. */
    public Vocabulary vocabulary() {
        return Vocabulary.of(
                accounts,
                channels.stream().map(Channel::id).toList(),
                groups.stream().map(ProductGroup::id).toList(),
                measures,
                metrics);
    }
}
