package vn.aop.cases.plan.basis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.company.Company;
import vn.aop.core.company.CompanySize;
import vn.aop.core.company.LegalForm;
import vn.aop.core.company.Vat;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.OwnMetric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Text;

/** The company, as a plan file has it. What it says here is known to all that follows. */
public final class CompanyShape extends ObjectShape<Company> {

    private final Field<Text> name = required("name", TextShape.TEXT, Company::name);
    private final Field<Text> industry = required("industry", TextShape.TEXT, Company::industry);
    private final Field<CompanySize> scale =
            required("scale", Texts.words(CompanySize.class), Company::scale);
    private final Field<CurrencyUnit> currency =
            required("currency", Texts.currency(), Company::currency);
    private final Field<List<Channel>> channels =
            required("channels", Lists.of(new ChannelShape(), Limits.CHANNELS), Company::channels);
    private final Field<List<ProductGroup>> groups =
            required("groups", Lists.of(new ProductGroupShape(), Limits.GROUPS), Company::groups);
    private final Field<List<Account>> accounts =
            optional(
                    "accounts",
                    Lists.of(new AccountShape(), Limits.ACCOUNTS),
                    List.of(),
                    Company::ownAccounts);
    private final Field<List<Measure>> measures =
            optional(
                    "measures",
                    Lists.of(new MeasureShape(), Limits.MEASURES),
                    List.of(),
                    Company::measures);
    private final Field<List<OwnMetric>> metrics =
            optional(
                    "metrics",
                    Lists.of(new OwnMetricShape(), Limits.METRICS),
                    List.of(),
                    Company::metrics);
    private final Field<Integer> supplierDays =
            optional(
                    "supplierDays",
                    NumberShapes.integer(NumberRange.of("0", "365")),
                    0,
                    Company::supplierDays);
    private final Field<Optional<LegalForm>> legalForm =
            optional("legalForm", Texts.words(LegalForm.class), Company::legalForm);

    private final Field<Optional<Vat>> vat = optional("vat", new VatShape(), Company::vat);

    public CompanyShape() {
        super("company");
    }

    @Override
    protected void check(Values in, FileReading reading) {
        in.find(currency).ifPresent(it -> reading.learn(CurrencyUnit.class, it));
        List<Account> known =
                in.find(accounts)
                        .orElseGet(
                                () ->
                                        reading.given("account").stream()
                                                .map(CompanyShape::broken)
                                                .toList());
        List<Measure> counted =
                in.find(measures)
                        .orElseGet(
                                () ->
                                        reading.given("measure").stream()
                                                .map(CompanyShape::brokenMeasure)
                                                .toList());
        List<OwnMetric> formulas = in.find(metrics).orElse(List.of());
        reading.learn(
                Vocabulary.class,
                Vocabulary.of(
                                withReckoned(known, in),
                                reading.given("channel"),
                                reading.given("group"))
                        .with(counted, formulas));
        if (in.find(metrics).isPresent()) {
            in.object()
                    .get(metrics.key())
                    .ifPresent(it -> OwnMetricShape.checkFormulas(it, reading));
        } else {
            reading.lose("ownMetric");
        }
    }

    private static Measure brokenMeasure(String id) {
        return Measure.of(id, Text.of(id), Text.of(id));
    }

    /** What is reckoned has an account; so it has where it is not told well what is. */
    private List<Account> withReckoned(List<Account> known, Values in) {
        boolean isCost =
                in.has(vat) && in.find(vat).flatMap(it -> it).filter(it -> !it.isCost()).isEmpty();
        boolean isWasted =
                in.find(groups)
                        .map(all -> all.stream().anyMatch(ProductGroup::isWasted))
                        .orElse(true);
        List<Account> all = new ArrayList<>(known);
        addNew(all, ProductGroup.WASTE, isWasted);
        addNew(all, Vat.COST, isCost);
        return all;
    }

    private static void addNew(List<Account> all, Account reckoned, boolean isThere) {
        if (isThere && all.stream().noneMatch(it -> it.id().equals(reckoned.id()))) {
            all.add(reckoned);
        }
    }

    /** Stands for an account whose description has a problem, so that only the problem is told. */
    private static Account broken(String id) {
        return new Account(id, AccountKind.OTHER_OPERATING, Text.of(id));
    }

    @Override
    protected Company make(Values in) {
        return new Company(
                in.get(name),
                in.get(industry),
                in.get(scale),
                in.get(currency),
                in.get(channels),
                in.get(groups),
                in.get(accounts),
                in.get(measures),
                in.get(metrics),
                in.get(supplierDays),
                in.get(legalForm),
                in.get(vat));
    }
}
