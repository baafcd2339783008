package vn.aop.cases.actuals.mapping;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.cases.plan.basis.RevenueDefinitionShape;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.limit.Limits;

/** A mapping of a sales export, as a file has it. */
final class MappingShape extends ObjectShape<ImportMapping> {

    private static final int VERSION = 1;

    private final Field<Integer> mapping =
            required(
                    "mapping",
                    NumberShapes.version(VERSION, "mapping.other-version", "mapping.newer-version"),
                    it -> VERSION,
                    "mapping.no-version");
    private final Field<CsvFormat> csv =
            optional("csv", new MappingCsvShape(), CsvFormat.detected(), ImportMapping::csv);
    private final Field<DateColumn> date =
            required("date", new MappingDateShape(), ImportMapping::date);
    private final Field<AmountColumns> amount =
            required("amount", new MappingAmountShape(), ImportMapping::amount);
    private final Field<Assignment> account =
            required("account", new MappingAssignmentShape(), ImportMapping::account);
    private final Field<Assignment> channel =
            optional(
                    "channel",
                    new MappingAssignmentShape(),
                    Assignment.nothing(),
                    ImportMapping::channel);
    private final Field<Assignment> group =
            optional(
                    "group",
                    new MappingAssignmentShape(),
                    Assignment.nothing(),
                    ImportMapping::group);
    private final Field<List<RowFilter>> filters =
            optional(
                    "filters",
                    Lists.of(new MappingFilterShape(), Limits.MAPPED),
                    List.of(),
                    ImportMapping::filters);
    private final Field<OtherYears> outsideYear =
            optional(
                    "outsideYear",
                    Texts.words(OtherYears.class),
                    OtherYears.REJECT,
                    ImportMapping::outsideYear);
    private final Field<Optional<CurrencyCheck>> currency =
            optional(
                    "currency",
                    new MappingCurrencyShape(),
                    it -> Optional.of(it.currency()).filter(MappingShape::isStated));
    private final Field<OtherColumns> otherColumns =
            optional(
                    "otherColumns",
                    Texts.words(OtherColumns.class),
                    OtherColumns.IGNORE,
                    ImportMapping::otherColumns);

    private final Field<Optional<RevenueDefinition>> revenue =
            optional("revenue", new RevenueDefinitionShape(), ImportMapping::revenue);

    private final Field<List<YearMonth>> noTrade =
            optional("noTrade", Lists.of(Texts.month()), List.of(), it -> it.said().noTrade());
    private final Field<List<YearMonth>> complete =
            optional("complete", Lists.of(Texts.month()), List.of(), it -> it.said().complete());

    private final Field<Actuals.Costs> costs =
            optional(
                    "costOfGoods",
                    Texts.words(Actuals.Costs.class),
                    Actuals.Costs.RECORDED,
                    it -> it.said().costs());

    MappingShape() {
        super("mapping");
    }

    private static boolean isStated(CurrencyCheck currency) {
        return !currency.equals(CurrencyCheck.unstated());
    }

    @Override
    protected ImportMapping make(Values in) {
        return new ImportMapping(
                in.get(csv),
                in.get(date),
                in.get(amount),
                in.get(account),
                in.get(channel),
                in.get(group),
                in.get(filters),
                in.get(outsideYear),
                in.get(currency).orElse(CurrencyCheck.unstated()),
                in.get(otherColumns),
                in.get(revenue),
                new Declarations(in.get(noTrade), in.get(complete), in.get(costs)));
    }
}
