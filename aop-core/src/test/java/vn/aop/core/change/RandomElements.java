package vn.aop.core.change;

import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.below;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import vn.aop.core.action.Action;
import vn.aop.core.action.Milestone;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.budget.FixedMonths;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.company.CompanySize;
import vn.aop.core.company.LegalForm;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.OwnMetric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.kpi.Rhythm;
import vn.aop.core.plan.Assumption;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Organic;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.PlannedMeasure;
import vn.aop.core.plan.RevenuePlan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.plan.TetHabits;
import vn.aop.core.plan.Tracking;
import vn.aop.core.plan.Waiver;
import vn.aop.core.resource.Hiring;
import vn.aop.core.resource.Routine;
import vn.aop.core.tet.TetTrade;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/** Changes of every list and part of a plan, of few ids, so that elements meet. */
final class RandomElements {

    private final Random random;

    RandomElements(Random random) {
        this.random = random;
    }

    /** Gives a shop elements that can go at once. */
    static void withWhatNothingNames(SmallShop shop) {
        List<Channel> channels = new ArrayList<>(shop.plan().company().channels());
        channels.add(SmallShop.channel("fair", "0"));
        List<ProductGroup> groups = new ArrayList<>(shop.plan().company().groups());
        groups.add(SmallShop.group("books", "0.3", Map.of()));
        shop.withChannels(channels.toArray(Channel[]::new))
                .withGroups(groups.toArray(ProductGroup[]::new))
                .withAccounts(new Account("flyers", AccountKind.MARKETING, Text.of("flyers")))
                .withThresholds(
                        SmallShop.threshold("a", "most", "1"),
                        SmallShop.threshold("b", "most", "1"))
                .withWaivers(
                        new Waiver(
                                "a",
                                Place.of("goals/G1"),
                                Text.of("so"),
                                LocalDate.of(2026, 2, 1)));
    }

    /** Adds, revises, removes or orders. */
    Change ofList(Plan plan) {
        List<PlanList<?>> lists = new ArrayList<>(PlanLists.all());
        lists.add(PlanLists.milestones(id("A")));
        return ofList(plan, lists.get(random.nextInt(lists.size())));
    }

    private <E> Change ofList(Plan plan, PlanList<E> list) {
        List<String> ids = new ArrayList<>(list.ids(plan));
        int way = random.nextInt(4);
        if (way == 0) {
            Collections.shuffle(ids, random);
            return list.order(ids);
        }
        if (way == 1) {
            return list.remove(ids.isEmpty() ? "X9" : ids.get(random.nextInt(ids.size())));
        }
        Object element = element(list, plan);
        @SuppressWarnings("unchecked") // Each list has elements of its own type.
        E typed = (E) element;
        return way == 2 ? list.revise(typed) : list.add(typed, position());
    }

    private Optional<Integer> position() {
        return random.nextBoolean() ? Optional.of(random.nextInt(3)) : Optional.empty();
    }

    private Object element(PlanList<?> list, Plan plan) {
        return switch (list.noun()) {
            case "Assumption" -> assumption();
            case "Milestone" ->
                    new Milestone(
                            Text.of(oneOf("half", "end", "party")),
                            YEAR.months().get(random.nextInt(12)));
            case "Goal" -> SmallShop.goal(id("G"), metric(), SmallShop.growth(share()));
            case "BudgetLine" -> line(plan);
            case "Person" ->
                    SmallShop.person(oneOf("lan", "tam", "an"), "8")
                            .withRoutine(maybe(new Routine(new BigDecimal("40000000"), sold())));
            case "Risk" -> SmallShop.risk(id("R"), below(metric(), random.nextInt(9)));
            case "Kpi" -> kpi();
            case "PutOff" -> ChangedShop.putOff(id("N"));
            case "Channel" -> SmallShop.channel(oneOf("online", "fair"), share());
            case "Group" -> SmallShop.group(oneOf("toys", "books"), share(), Map.of());
            case "Account" -> account();
            case "Threshold" ->
                    SmallShop.threshold(oneOf("a", "b"), oneOf("most", "least"), share());
            case "Waiver" ->
                    new Waiver(
                            oneOf("a", "b"),
                            Place.of(oneOf("goals/G1", "actions")),
                            Text.of(share()),
                            LocalDate.of(2026, 1 + random.nextInt(12), 1));
            default -> action(id("A"));
        };
    }

    private static Action action(String id) {
        return SmallShop.action(id, YEAR.first(), YEAR.last())
                .withSkills(RandomChanges.skillsFor(id));
    }

    private Object kpi() {
        return SmallShop.kpi(id("K"), metric(), Bound.AT_LEAST, SmallShop.kpiLevel(share()));
    }

    private Assumption assumption() {
        return new Assumption(
                id("S"),
                Text.of(share()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(oneOf("lan", "tam")),
                List.of(id("G")),
                Optional.of(below(metric(), 5)));
    }

    private BudgetLine line(Plan plan) {
        List<Account> own = plan.company().accounts();
        Account account =
                own.isEmpty() || random.nextBoolean()
                        ? Account.of(
                                oneOf(
                                        AccountKind.MARKETING,
                                        AccountKind.MARKETING,
                                        AccountKind.LOANS,
                                        AccountKind.DRAWINGS))
                        : own.get(0);
        BudgetLine line = fixed(account);
        Driver share = new Driver.Share(new BigDecimal("0.0" + (1 + random.nextInt(9))), sold());
        Driver step = new Driver.Step(vnd(3_000_000), new BigDecimal("40000000"), sold());
        return random.nextInt(3) > 0
                ? line
                : line.toBuilder()
                        .driven(plan.company().currency(), random.nextBoolean() ? share : step)
                        .fixed(maybe(fixedMonths()).orElse(FixedMonths.NONE))
                        .build();
    }

    private FixedMonths fixedMonths() {
        YearMonth begin = YEAR.months().get(random.nextInt(12));
        return new FixedMonths(maybe(begin), new TreeMap<>(Map.of(begin, vnd(5_000_000))));
    }

    private Metric sold() {
        return Metric.parse(oneOf("revenue", "revenue[online]", "gross_profit"));
    }

    private BudgetLine fixed(Account account) {
        Purpose purpose = Purpose.values()[random.nextInt(2)];
        return new BudgetLine(
                oneOf("ads", "rent", "fairs"),
                Text.of("line"),
                new Line(account, maybe(oneOf("online", "fair")), Optional.empty()),
                Collections.nCopies(12, vnd(1_000_000L * random.nextInt(9))),
                Limit.HARD,
                maybe(oneOf("lan", "tam")),
                purpose,
                purpose == Purpose.GOALS ? List.of(id("G")) : List.of());
    }

    private Account account() {
        AccountKind kind = oneOf(AccountKind.PREMISES, AccountKind.MARKETING);
        return new Account(oneOf("shop_rent", "flyers"), kind, Text.of(share()));
    }

    /** Sets one part. */
    Change ofPart(Plan plan) {
        return switch (random.nextInt(10)) {
            case 0 ->
                    PlanPart.COMPANY.set(
                            new PlanPart.CompanyFacts(
                                    Text.of("Shop " + share()),
                                    Text.of("toys"),
                                    CompanySize.values()[random.nextInt(2)],
                                    plan.company().currency(),
                                    random.nextInt(60),
                                    oneOf(
                                            Optional.<LegalForm>empty(),
                                            Optional.of(LegalForm.HOUSEHOLD),
                                            Optional.of(LegalForm.ENTERPRISE)),
                                    plan.company().vat()));
            case 1 ->
                    PlanPart.REVENUE.set(
                            new RevenuePlan(
                                    Optional.empty(),
                                    List.of(
                                            new Organic(
                                                    maybe(oneOf("online", "fair")),
                                                    Optional.empty(),
                                                    new BigDecimal(share()))),
                                    List.of()));
            case 2 ->
                    PlanPart.BASELINE.set(
                            new Baseline(
                                            plan.baseline().figures(),
                                            maybe(vnd(random.nextInt(90_000_000))),
                                            Map.of(oneOf("toys", "books"), vnd(5_000_000)))
                                    .withTet(
                                            List.of(),
                                            maybe(
                                                    new TetHabits(
                                                            TetTrade.GOODS,
                                                            random.nextInt(21),
                                                            Optional.empty()))));
            case 8 ->
                    PlanPart.CORE_GROUPS.set(
                            random.nextBoolean() ? List.of() : List.of(oneOf("toys", "diapers")));
            case 7 -> PlanPart.MEASURES.set(counting());
            case 6 -> PlanPart.WAIVERS.set(List.of());
            case 3 -> PlanPart.THEME.set(maybe(Text.of("theme " + share())));
            case 4 ->
                    PlanPart.PRIORITIES.set(List.of(Text.of(share()), Text.of("b"), Text.of("c")));
            case 5 ->
                    PlanPart.LIMITS.set(
                            new PlanPart.ResourceLimits(
                                    Hiring.values()[random.nextInt(2)],
                                    List.of(Text.of(share())),
                                    maybe(vnd(random.nextInt(90_000_000)))));
            default ->
                    PlanPart.TRACKING.set(
                            maybe(
                                    new Tracking(
                                            Rhythm.MONTHLY,
                                            1 + random.nextInt(28),
                                            List.of(oneOf("lan", "tam")),
                                            List.of())));
        };
    }

    private PlanPart.Counting counting() {
        Measure orders = Measure.of("orders", Text.of("o" + share()), Text.of("pieces"));
        return new PlanPart.Counting(
                List.of(random.nextBoolean() ? orders : orders.level()),
                List.of(new OwnMetric("bill", Text.of("b"), Metric.parse("revenue / orders"))),
                List.of(
                        PlannedMeasure.of(
                                        "orders",
                                        new PlannedMeasure.Each(vnd(1 + random.nextInt(900_000))))
                                .in(oneOf("online", "fair"))));
    }

    private String metric() {
        return oneOf("revenue", "revenue[online]", "revenue[fair]", "gross_margin", "shop_rent");
    }

    private String id(String letter) {
        return letter + (1 + random.nextInt(4));
    }

    private String share() {
        return new BigDecimal(1 + random.nextInt(500)).movePointLeft(3).toPlainString();
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
