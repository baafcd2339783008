package vn.aop.cases.plan.basis;

import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Quantities;
import vn.aop.core.limit.Limits;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.EarlierYear;
import vn.aop.core.plan.OpenItems;
import vn.aop.core.plan.TetHabits;

/** Last year, as a plan file has it. The company and the fiscal year must be read before. */
public final class BaselineShape extends ObjectShape<Baseline> {

    /** Where the year or the currency has a problem, the plan is refused, whatever stands here. */
    private static final FiscalYear ANY_YEAR = FiscalYear.of(2000, Month.JANUARY);

    private static final CurrencyUnit ANY_CURRENCY = CurrencyUnit.of("VND");

    private final Field<Optional<Money>> openingCash =
            optional("openingCash", NumberShapes.money(NumberRange.ANY), Baseline::openingCash);
    private final Field<Map<String, Money>> openingStock =
            optional(
                    "openingStock",
                    Lists.byId("group", NumberShapes.money(NumberRange.NOT_NEGATIVE)),
                    Map.of(),
                    Baseline::openingStock);
    private final Field<Map<String, Money>> openingReceivables =
            optional(
                    "openingReceivables",
                    Lists.byId("channel", NumberShapes.money(NumberRange.NOT_NEGATIVE)),
                    Map.of(),
                    it -> it.openItems().receivables());
    private final Field<Optional<Money>> openingPayables =
            optional(
                    "openingPayables",
                    NumberShapes.money(NumberRange.NOT_NEGATIVE),
                    it -> it.openItems().payables());
    private final Field<Optional<Money>> openingVat =
            optional("openingVat", new OpeningVatShape(), it -> it.openItems().vat());
    private final Field<Optional<Money>> revenueYearBefore =
            optional(
                    "revenueYearBefore",
                    NumberShapes.money(NumberRange.NOT_NEGATIVE),
                    Baseline::revenueYearBefore);
    private final Field<List<FigureLine>> figures =
            required(
                    "figures",
                    Lists.of(new FigureLineShape(), Limits.FIGURES),
                    it -> FigureLine.of(it.figures()));
    private final Field<List<EarlierYear>> history =
            optional("history", Lists.of(new EarlierYearShape()), List.of(), Baseline::earlier);
    private final Field<Optional<TetHabits>> tet =
            optional("tet", new TetHabitsShape(), Baseline::tet);

    private final Field<List<CountLine>> counts =
            optional(
                    "counts",
                    Lists.of(new CountLineShape(), Limits.FIGURES),
                    List.of(),
                    it -> CountLine.of(it.figures().quantities(), it.figures().year()));

    public BaselineShape() {
        super("baseline");
    }

    @Override
    protected Baseline make(Values in) {
        FiscalYear year = in.known(FiscalYear.class).orElse(ANY_YEAR).previous();
        CurrencyUnit currency = in.known(CurrencyUnit.class).orElse(ANY_CURRENCY);
        Figures.Builder gathered = Figures.builder(year, currency);
        in.get(figures).forEach(line -> line.addTo(gathered));
        Quantities.Builder counted = Quantities.builder(year);
        in.get(counts).forEach(line -> line.addTo(counted));
        gathered.counts(counted.build());
        return new Baseline(
                        gathered.build(),
                        in.get(openingCash),
                        in.get(openingStock),
                        new OpenItems(
                                in.get(openingReceivables),
                                in.get(openingPayables),
                                in.get(openingVat)),
                        in.get(revenueYearBefore))
                .withTet(in.get(history), in.get(tet));
    }
}
