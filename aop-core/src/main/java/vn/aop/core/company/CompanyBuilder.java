package vn.aop.core.company;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.OwnMetric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.text.Text;

/**
 * A company in the making: the one way to make a company of parts, and to make another that differs
 * from one in some. What is not given is empty or 0, and the company small. A builder may be used
 * again; it is for one thread.
 *
 * <pre>{@code
 * Company shop = Company.builder(name, Text.of("Quán cà phê"), CurrencyUnit.of("VND"))
 *         .channels(counter, delivery)
 *         .groups(coffee, cakes)
 *         .build();
 * }</pre>
 */
public final class CompanyBuilder {

    private Text name;
    private Text industry;
    private CompanySize scale;
    private CurrencyUnit currency;
    private List<Channel> channels;
    private List<ProductGroup> groups;
    private List<Account> accounts;
    private List<Measure> measures;
    private List<OwnMetric> metrics;
    private int supplierDays;
    private Optional<LegalForm> legalForm;
    private Optional<Vat> vat;

    CompanyBuilder(Text name, Text industry, CurrencyUnit currency) {
        this.name = requireNonNull(name, "name");
        this.industry = requireNonNull(industry, "industry");
        this.scale = CompanySize.SMALL;
        this.currency = requireNonNull(currency, "currency");
        this.channels = List.of();
        this.groups = List.of();
        this.accounts = List.of();
        this.legalForm = Optional.empty();
        this.measures = List.of();
        this.metrics = List.of();
        this.vat = Optional.empty();
    }

    CompanyBuilder(Company company) {
        this.name = company.name();
        this.industry = company.industry();
        this.scale = company.scale();
        this.currency = company.currency();
        this.channels = company.channels();
        this.groups = company.groups();
        this.accounts = company.accounts();
        this.measures = company.measures();
        this.metrics = company.metrics();
        this.supplierDays = company.supplierDays();
        this.legalForm = company.legalForm();
        this.vat = company.vat();
    }

    /** Takes another name. */
    public CompanyBuilder name(Text other) {
        name = requireNonNull(other, "name");
        return this;
    }

    /** Takes what the company does. */
    public CompanyBuilder industry(Text other) {
        industry = requireNonNull(other, "industry");
        return this;
    }

    /** Takes another size. */
    public CompanyBuilder scale(CompanySize other) {
        scale = requireNonNull(other, "scale");
        return this;
    }

    /** Takes another currency. */
    public CompanyBuilder currency(CurrencyUnit other) {
        currency = requireNonNull(other, "currency");
        return this;
    }

    /** Takes the ways of selling, all of them, in order. */
    public CompanyBuilder channels(Channel... all) {
        return channels(List.of(all));
    }

    /** Takes the ways of selling, all of them, in order. */
    public CompanyBuilder channels(List<Channel> all) {
        channels = List.copyOf(all);
        return this;
    }

    /** Takes the product groups, all of them, in order. */
    public CompanyBuilder groups(ProductGroup... all) {
        return groups(List.of(all));
    }

    /** Takes the product groups, all of them, in order. */
    public CompanyBuilder groups(List<ProductGroup> all) {
        groups = List.copyOf(all);
        return this;
    }

    /** Takes the company's own accounts, all of them, in order. */
    public CompanyBuilder accounts(Account... all) {
        return accounts(List.of(all));
    }

    /** Takes the company's own accounts, all of them, in order. */
    public CompanyBuilder accounts(List<Account> all) {
        accounts = List.copyOf(all);
        return this;
    }

    /** Takes what is counted that is no money, all of it, in order. */
    public CompanyBuilder measures(Measure... all) {
        return measures(List.of(all));
    }

    /** Takes what is counted that is no money, all of it, in order. */
    public CompanyBuilder measures(List<Measure> all) {
        measures = List.copyOf(all);
        return this;
    }

    /** Takes the formulas that the company has named, all of them, in order. */
    public CompanyBuilder metrics(OwnMetric... all) {
        return metrics(List.of(all));
    }

    /** Takes the formulas that the company has named, all of them, in order. */
    public CompanyBuilder metrics(List<OwnMetric> all) {
        metrics = List.copyOf(all);
        return this;
    }

    /** Takes after how many days suppliers are paid, from 0 to 365. */
    public CompanyBuilder supplierDays(int days) {
        supplierDays = days;
        return this;
    }

    /** Takes in which form the company trades, or that it does not say so. */
    public CompanyBuilder legalForm(Optional<LegalForm> other) {
        legalForm = requireNonNull(other, "legalForm");
        return this;
    }

    /** Pays value added tax. */
    public CompanyBuilder vat(Vat how) {
        return vat(Optional.of(how));
    }

    /** Pays value added tax, or its plan does not reckon with it. */
    public CompanyBuilder vat(Optional<Vat> how) {
        vat = requireNonNull(how, "vat");
        return this;
    }

    /**
     * Returns the company.
     *
     * @throws IllegalArgumentException if nobody pays with its currency, or days are out of range
     */
    public Company build() {
        return new Company(
                name,
                industry,
                scale,
                currency,
                channels,
                groups,
                accounts,
                measures,
                metrics,
                supplierDays,
                legalForm,
                vat);
    }
}
