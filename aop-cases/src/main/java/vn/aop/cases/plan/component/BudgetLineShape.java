package vn.aop.cases.plan.component;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.cases.plan.basis.AccountUse;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.FixedMonths;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.company.VatRates;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/**
 * A budget line, as a plan file has it: a running cost, or one that serves goals; money of lenders,
 * owners and taxes need be neither.
 */
public final class BudgetLineShape extends ObjectShape<BudgetLine> {

    private static final CurrencyUnit NO_CURRENCY = CurrencyUnit.of("XXX");

    private final Field<String> id = required("id", Texts.id("line"), BudgetLine::id);
    private final Field<Text> name = required("name", TextShape.TEXT, BudgetLine::name);
    private final Field<Account> account =
            required("account", new AccountUse(), it -> it.line().account());
    private final Field<Optional<String>> channel =
            optional("channel", Texts.use("channel"), it -> it.line().channel());
    private final Field<Optional<String>> group =
            optional("group", Texts.use("group"), it -> it.line().group());
    private final Field<Optional<List<Money>>> months =
            optional(
                    "months",
                    Lists.alike(
                            "plan.sign-by-kind",
                            "plan.signs-by-kind",
                            Lists.ofMonths(NumberShapes.money(NumberRange.SIGNED_BY_KIND))),
                    line -> Optional.of(line.months()).filter(it -> !line.isDriven()));
    private final Field<Optional<DriverShape.Dated>> driver =
            optional(
                    "driver",
                    new DriverShape(),
                    line ->
                            line.driver()
                                    .map(it -> new DriverShape.Dated(it, line.fixed().begin())));
    private final Field<Optional<SortedMap<YearMonth, Money>>> fixed =
            optional(
                    "fixed",
                    ByMonthShape.amountsOrNone(),
                    line -> Optional.of(line.fixed().amounts()).filter(it -> !it.isEmpty()));
    private final Field<Limit> limit =
            required("limit", Texts.words(Limit.class), BudgetLine::limit);
    private final Field<Optional<String>> owner =
            optional("owner", Texts.use("person"), BudgetLine::owner);
    private final Field<Boolean> running =
            optional("running", Texts.truth(), false, it -> it.purpose() == Purpose.RUNNING);
    private final Field<Optional<List<String>>> goals =
            optional("goals", Lists.of(Texts.use("goal")), BudgetLineShape::goals);

    private final Field<Optional<BigDecimal>> vatRate =
            optional(
                    "vatRate",
                    NumberShapes.decimal(NumberRange.of("0", VatRates.MOST.toPlainString())),
                    BudgetLine::vatRate);

    public BudgetLineShape() {
        super("budgetLine");
        exactlyOne(months, driver);
    }

    private static Optional<List<String>> goals(BudgetLine line) {
        return Optional.of(line.goals()).filter(it -> line.purpose() == Purpose.GOALS);
    }

    @Override
    protected void check(Values in, FileReading reading) {
        if (in.has(fixed) && in.has(months)) {
            reading.report(in.place(fixed), Message.of("driver.fixed-without-driver"));
        }
        boolean isRunning = in.find(running).orElse(false);
        boolean isFlow = in.find(account).filter(it -> it.kind().isFlow()).isPresent();
        if (isRunning && in.has(goals)) {
            reading.report(in.place(goals), Message.of("plan.running-and-goals"));
        } else if (!isRunning && !in.has(goals) && !isFlow && in.find(running).isPresent()) {
            reading.report(in.place(running), Message.of("plan.running-or-goals"));
        }
    }

    @Override
    protected Node.Fields furtherRules() {
        List<Node> kinds = List.of(running(), servingGoals(), flowing());
        Node either = Node.object().with("oneOf", Node.of(kinds));
        return Node.object()
                .with("allOf", Node.of(List.of(either)))
                .with("dependentRequired", Node.object().with("fixed", Node.ofTexts("driver")));
    }

    private static Node running() {
        return Node.object()
                .with("properties", Node.object().with("running", constant(true)))
                .with("required", Node.ofTexts("running"))
                .with("not", demanding("goals"));
    }

    private static Node servingGoals() {
        Node.Fields keys =
                Node.object().with("running", constant(false)).with("goals", Node.of(true));
        return Node.object().with("properties", keys).with("required", Node.ofTexts("goals"));
    }

    /** Own accounts may be of any kind, which a schema does not see. */
    private static Node flowing() {
        String[] spent =
                Stream.of(AccountKind.values())
                        .filter(it -> !it.isFlow())
                        .map(AccountKind::id)
                        .toArray(String[]::new);
        Node.Fields account =
                Node.object().with("not", Node.object().with("enum", Node.ofTexts(spent)));
        return Node.object()
                .with(
                        "properties",
                        Node.object().with("account", account).with("running", constant(false)))
                .with("not", demanding("goals"));
    }

    private static Node constant(boolean truth) {
        return Node.object().with("const", Node.of(truth));
    }

    /**
     * What a driver makes of the months is known when the whole plan is, which none is without a
     * currency.
     */
    private static List<Money> notYet(Values in) {
        CurrencyUnit currency = in.known(CurrencyUnit.class).orElse(NO_CURRENCY);
        return Collections.nCopies(FiscalYear.MONTHS, Money.zero(currency));
    }

    private FixedMonths fixed(Values in, DriverShape.Dated dated) {
        return new FixedMonths(dated.from(), in.get(fixed).orElseGet(TreeMap::new));
    }

    @Override
    protected BudgetLine make(Values in) {
        return new BudgetLine(
                in.get(id),
                in.get(name),
                new Line(in.get(account), in.get(channel), in.get(group)),
                in.get(months).orElseGet(() -> notYet(in)),
                in.get(driver).map(DriverShape.Dated::driver),
                in.get(driver).map(it -> fixed(in, it)).orElse(FixedMonths.NONE),
                in.get(limit),
                in.get(owner),
                in.get(running) ? Purpose.RUNNING : Purpose.GOALS,
                in.get(goals).orElse(List.of()),
                in.get(vatRate));
    }
}
