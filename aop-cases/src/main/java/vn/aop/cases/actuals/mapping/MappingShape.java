package vn.aop.cases.actuals.mapping;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.cases.plan.basis.RevenueDefinitionShape;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Message;

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
    private final Field<Optional<String>> preset =
            optional("extends", Texts.words(Presets.ids(), it -> it), it -> Optional.empty());
    private final Field<Optional<DateColumn>> date =
            requiredUnless(
                    "date",
                    new MappingDateShape(),
                    it -> Optional.of(it.date()),
                    List.of("extends"));
    private final Field<Optional<AmountColumns>> amount =
            requiredUnless(
                    "amount",
                    new MappingAmountShape(),
                    it -> simple(it).map(FigureRule::amount),
                    List.of("figures", "extends"));
    private final Field<Optional<Assignment>> account =
            requiredUnless(
                    "account",
                    new MappingAssignmentShape(),
                    it -> simple(it).map(FigureRule::account),
                    List.of("figures", "extends"));
    private final Field<Optional<List<FigureRule>>> figures =
            optional(
                    "figures",
                    Lists.notEmpty(new MappingFigureShape()),
                    it -> Optional.of(it.figures()).filter(some -> simple(it).isEmpty()));
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

    private final Field<List<String>> sheets =
            optional("sheets", Lists.of(Texts.text()), List.of(), it -> it.layout().sheets());
    private final Field<Map<String, List<String>>> aliases =
            optional(
                    "aliases",
                    Lists.byText(Lists.notEmpty(Texts.text())),
                    Map.of(),
                    it -> it.layout().aliases());

    private final Field<Optional<String>> order =
            optional("order", Texts.text(), it -> it.layout().order());

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

    /** Returns the only figure, where an account and an amount say all of it. */
    private static Optional<FigureRule> simple(ImportMapping mapping) {
        return Optional.of(mapping.figures())
                .filter(it -> it.size() == 1 && it.get(0).isSimple())
                .map(it -> it.get(0));
    }

    @Override
    protected void check(Values in, FileReading reading) {
        List<String> alone = Stream.of(amount, account).filter(in::has).map(Field::key).toList();
        if (in.has(figures) && !alone.isEmpty()) {
            List<String> both = Stream.concat(Stream.of(figures.key()), alone.stream()).toList();
            reading.report(
                    in.place(figures), Message.of("file.choose-only-one").with("found", both));
        }
    }

    @Override
    protected Node.Fields furtherRules() {
        return Node.object()
                .with(
                        "anyOf",
                        Node.of(
                                List.of(
                                        demanding("extends"),
                                        demanding("date", "amount", "account"),
                                        demanding("date", "figures"))))
                .with(
                        "not",
                        Node.object()
                                .with(
                                        "anyOf",
                                        Node.of(
                                                List.of(
                                                        demanding("figures", "amount"),
                                                        demanding("figures", "account")))));
    }

    @Override
    protected ImportMapping make(Values in) {
        List<FigureRule> all =
                in.get(figures)
                        .orElseGet(
                                () ->
                                        List.of(
                                                FigureRule.of(
                                                        in.get(amount).orElseThrow(),
                                                        in.get(account).orElseThrow())));
        return new ImportMapping(
                in.get(csv),
                in.get(date).orElseThrow(),
                all,
                in.get(channel),
                in.get(group),
                in.get(filters),
                in.get(outsideYear),
                in.get(currency).orElse(CurrencyCheck.unstated()),
                in.get(otherColumns),
                in.get(revenue),
                new Declarations(in.get(noTrade), in.get(complete), in.get(costs)),
                new FileLayout(in.get(sheets), in.get(aliases), in.get(order)));
    }
}
