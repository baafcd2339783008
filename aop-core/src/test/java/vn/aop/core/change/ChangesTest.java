package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.action;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.action.Milestone;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.change.RandomChanges.Changed;
import vn.aop.core.company.Company;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.limit.FewerTries;
import vn.aop.core.limit.Limits;
import vn.aop.core.plan.Assumption;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Direction;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.plan.ThresholdChange;
import vn.aop.core.plan.Waiver;
import vn.aop.core.resource.Person;
import vn.aop.core.resource.Resources;
import vn.aop.core.risk.Risk;
import vn.aop.core.risk.RiskEffect;
import vn.aop.core.text.Place;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;

/** The changes between plans lead from one to the other. */
@AddLifecycleHook(FewerTries.class)
class ChangesTest {

    /** 0.2 and 0.20 are one number: nothing changes between plans that write it either way. */
    @Test
    void how_a_number_is_written_is_no_change() {
        assertThat(Changes.between(written("0.2", "5"), written("0.20", "5.00"))).isEmpty();
        assertThat(written("0.2", "5")).isEqualTo(written("0.20", "5.00"));
    }

    private static Plan written(String share, String number) {
        BigDecimal of = new BigDecimal(share);
        return SmallShop.smallShop()
                .withChannels(SmallShop.channel("store", "0"), SmallShop.channel("online", share))
                .withGroups(
                        SmallShop.group("diapers", share, Map.of()),
                        SmallShop.group("toys", share, Map.of("online", of)))
                .withOrganic(SmallShop.organic("*", "*", share))
                .withPrices(SmallShop.price("*", "*", SmallShop.YEAR.span(), share))
                .withMargins(SmallShop.margin("*", "toys", SmallShop.YEAR.span(), share))
                .withGoals(SmallShop.goal("G1", "revenue * " + share, SmallShop.growth(share)))
                .withActions(
                        action("A1", JANUARY, DECEMBER, SmallShop.lifting("online", share, 3))
                                .withEffort(Map.of("lan", new BigDecimal(number))))
                .withResources(SmallShop.resources(SmallShop.person("lan", number)))
                .withKpis(
                        SmallShop.kpi(
                                "K1",
                                "marketing / revenue",
                                Bound.AT_MOST,
                                SmallShop.kpiLevel(share)))
                .withThresholds(SmallShop.threshold("too-many-goals", "most", number))
                .plan();
    }

    @Provide
    Arbitrary<Changed> possible() {
        return RandomChanges.possible();
    }

    private static void assertLeads(Plan from, Plan to) {
        List<Change> between = Changes.between(from, to);

        assertThat(from.with(between)).isEqualTo(Validated.valid(to));
        assertThat(between.isEmpty()).isEqualTo(from.equals(to));
    }

    @Property(tries = 200)
    void between_a_plan_and_what_became_of_it(@ForAll("possible") Changed changed) {
        Plan after = changed.before().with(changed.changes()).orElseThrow(ProblemsException::new);

        assertLeads(changed.before(), after);
        assertLeads(after, changed.before());
    }

    @Property(tries = 200)
    void between_plans_that_have_little_in_common(
            @ForAll("possible") Changed one, @ForAll("possible") Changed other) {
        assertLeads(
                one.before().with(one.changes()).orElseThrow(ProblemsException::new),
                other.before().with(other.changes()).orElseThrow(ProblemsException::new));
    }

    @Test
    void an_action_that_waits_for_one_that_waited_for_it() {
        Action first = action("A1", JANUARY, JANUARY);
        Action second = action("A2", DECEMBER, DECEMBER);
        Plan from = ChangedShop.shop().withActions(first, ChangedShop.after(second, "A1")).plan();

        assertLeads(
                from,
                from.toBuilder()
                        .actions(
                                first.toBuilder().running(second.running()).after("A2").build(),
                                second.toBuilder().running(first.running()).build())
                        .build());
    }

    /** What stands on the account goes with it: nothing else has changed. */
    @Test
    void an_account_becomes_one_of_another_kind() {
        Plan from = withAccount(AccountKind.MARKETING);
        Plan to = withAccount(AccountKind.PREMISES);

        assertLeads(from, to);
        assertThat(Changes.between(from, to))
                .extracting(Change::kind)
                .containsExactly("reviseAccount");
    }

    /** Last year and risks stand on the account as well. */
    @Test
    void last_year_and_risks_go_with_an_account_of_another_kind() {
        Plan from = withLastYearAndRisk(AccountKind.MARKETING);
        Plan to = withLastYearAndRisk(AccountKind.PREMISES);

        assertLeads(from, to);
        assertThat(Changes.between(from, to))
                .extracting(Change::kind)
                .containsExactly("reviseAccount");
    }

    private static Plan withLastYearAndRisk(AccountKind kind) {
        Plan plan = withAccount(kind);
        Line stall = Line.of(plan.company().accounts().get(0));
        Figures lastYear =
                Figures.builder(plan.year().previous(), plan.company().currency())
                        .addAll(plan.baseline().figures())
                        .add(stall, plan.year().previous().first(), SmallShop.vnd(7_000_000))
                        .build();
        Risk calm = SmallShop.risk("R9", SmallShop.below("revenue", 1));
        Risk dearer =
                new Risk(
                        calm.id(),
                        calm.name(),
                        calm.probability(),
                        List.of(),
                        Optional.of(new RiskEffect(stall, new BigDecimal("1.5"), 2)),
                        calm.trigger(),
                        Optional.empty(),
                        Optional.empty());
        return plan.toBuilder().baseline(Baseline.of(lastYear)).risks(dearer).build();
    }

    /** No line may be budgeted on fees: it is gone, and nothing else. */
    @Test
    void a_line_that_cannot_stay_on_an_account_of_another_kind_is_gone_and_nothing_else() {
        Plan from = withAccount(AccountKind.MARKETING);
        Account fees = new Account("stall", AccountKind.CHANNEL_FEES, Text.of("stall"));
        Plan to =
                from.toBuilder()
                        .company(from.company().toBuilder().accounts(fees).build())
                        .budget(ChangedShop.plan().budget())
                        .build();

        assertLeads(from, to);
        assertThat(Changes.between(from, to))
                .extracting(Change::kind)
                .containsExactlyInAnyOrder("removeBudgetLine", "reviseAccount");
    }

    private static Plan withAccount(AccountKind kind) {
        Account account = new Account("stall", kind, Text.of("stall"));
        BudgetLine line =
                SmallShop.line(
                        "stall",
                        Line.of(account),
                        Limit.HARD,
                        Purpose.RUNNING,
                        everyMonth(1_000_000));
        Plan plan = ChangedShop.plan();
        List<BudgetLine> budget = new ArrayList<>(plan.budget());
        budget.add(line);
        return plan.toBuilder()
                .company(plan.company().toBuilder().accounts(account).build())
                .budget(budget)
                .build();
    }

    @Test
    void findings_that_are_accepted_twice_are_told_apart() {
        Waiver march = waiver(3);
        Waiver june = waiver(6);
        Plan plan = ChangedShop.plan();

        assertLeads(
                plan.toBuilder().waivers(march, june).build(),
                plan.toBuilder().waivers(june, june, march).build());
        assertLeads(plan.toBuilder().waivers(june, march).build(), plan);
        assertLeads(plan, plan.toBuilder().waivers(june, march).build());
    }

    private static Waiver waiver(int month) {
        return new Waiver(
                "rule", Place.of("goals/G1"), Text.of("so"), LocalDate.of(2026, month, 1));
    }

    /** An action that has begun cannot be revised; its milestones ahead still can. */
    @Test
    void milestones_alone_leave_their_action() {
        Plan plan = oneActionPlan();
        PlanList<Milestone> list = PlanLists.milestones("A1");
        Milestone half = new Milestone(Text.of("half"), JANUARY);
        Milestone later = new Milestone(Text.of("half"), DECEMBER);
        Milestone end = new Milestone(Text.of("end"), DECEMBER);
        Plan from = list.with(plan, List.of(half, end));
        Plan to = list.with(plan, List.of(end, later));

        assertLeads(from, to);
        assertThat(Changes.between(from, to))
                .extracting(Change::kind)
                .containsExactly("reviseMilestone", "orderMilestones");
        assertLeads(list.with(plan, List.of(half, half)), from);
        assertLeads(from, plan);
    }

    @Test
    void as_many_elements_as_there_may_be_become_others() {
        Plan plan = ChangedShop.plan();
        int most = Limits.PUT_OFF.most();

        assertLeads(putOff(plan, "A", most), putOff(plan, "B", most));
    }

    private static Plan putOff(Plan plan, String letter, int count) {
        List<String> ids = Collections.nCopies(count, letter);
        List<vn.aop.core.plan.NotThisYear> all = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            all.add(ChangedShop.putOff(letter + i));
        }
        return PlanLists.NOT_THIS_YEAR.with(plan, all);
    }

    @Test
    void no_plan_changes_its_year() {
        Plan plan = ChangedShop.plan();
        Plan next =
                SmallShop.shopWithGoalsOnly().plan().toBuilder()
                        .year(FiscalYear.of(2026, Month.JULY))
                        .baseline(
                                vn.aop.core.plan.Baseline.of(
                                        vn.aop.core.figures.Figures.builder(
                                                        FiscalYear.of(2025, Month.JULY),
                                                        SmallShop.VND)
                                                .build()))
                        .build();

        assertThatThrownBy(() -> Changes.between(plan, next))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("never changes its year");
    }

    /** What people call by a name within an element can be changed without the rest of it. */
    @Test
    void what_has_a_name_within_an_element_has_its_changes() {
        assertThat(named(Action.class)).containsExactly(Milestone.class);
        assertThat(PlanLists.within(oneActionPlan())).containsExactly(PlanLists.milestones("A1"));
        assertThat(Stream.of(Goal.class, BudgetLine.class, Risk.class, Kpi.class, Person.class))
                .allSatisfy(it -> assertThat(named(it)).isEmpty());
    }

    private static Plan oneActionPlan() {
        return ChangedShop.shop().withActions(action("A1", JANUARY, JANUARY)).plan();
    }

    /** What is revised is told by each field that it may differ in. */
    @Test
    void every_field_of_an_element_is_told() {
        Map<String, Class<? extends Record>> types = new TreeMap<>();
        types.put("Account", Account.class);
        types.put("Action", Action.class);
        types.put("Assumption", Assumption.class);
        types.put("BudgetLine", BudgetLine.class);
        types.put("Channel", Channel.class);
        types.put("Goal", Goal.class);
        types.put("Group", ProductGroup.class);
        types.put("Kpi", Kpi.class);
        types.put("Milestone", Milestone.class);
        types.put("Person", Person.class);
        types.put("PutOff", vn.aop.core.plan.NotThisYear.class);
        types.put("Risk", Risk.class);
        types.put("Threshold", ThresholdChange.class);
        types.put("Waiver", Waiver.class);
        Map<String, Set<String>> byId =
                Map.of(
                        // A driver is told in place of the months, with those that it does not
                        // give.
                        "BudgetLine", Set.of("id", "driver", "fixed"),
                        "Threshold", Set.of("rule", "name"),
                        "Waiver", Set.of("rule", "where"),
                        "Milestone", Set.of("name"));

        List<PlanList<?>> lists = new ArrayList<>(PlanLists.all());
        lists.add(PlanLists.milestones("A1"));
        assertThat(lists)
                .allSatisfy(
                        it -> {
                            Set<String> fields = parts(types.get(it.noun()));
                            fields.removeAll(byId.getOrDefault(it.noun(), Set.of("id")));
                            assertThat(it.fields())
                                    .as(it.noun())
                                    .containsExactlyInAnyOrderElementsOf(fields);
                        });
    }

    private static Set<Type> named(Class<?> element) {
        return Arrays.stream(element.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .filter(ParameterizedType.class::isInstance)
                .flatMap(it -> Arrays.stream(((ParameterizedType) it).getActualTypeArguments()))
                .filter(it -> it instanceof Class<?> one && one.isRecord() && hasName(one))
                .collect(Collectors.toSet());
    }

    private static boolean hasName(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .anyMatch(it -> it.getName().equals("name") && it.getType() == Text.class);
    }

    private static Set<String> parts(Class<? extends Record> type) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).forEach(names::add);
        return names;
    }

    /** Whatever a plan has is in a list or a part; its year is what makes it this plan. */
    @Test
    void every_element_has_its_changes() {
        Set<String> plan = new TreeSet<>(parts(Plan.class));
        Set<String> company = new TreeSet<>(parts(Company.class));
        Set<String> direction = new TreeSet<>(parts(Direction.class));
        Set<String> resources = new TreeSet<>(parts(Resources.class));
        plan.removeAll(Set.of("year", "company", "direction", "resources"));
        for (PlanList<?> list : PlanLists.all()) {
            List<String> steps = list.place().steps();
            Set<String> holder =
                    switch (steps.get(0)) {
                        case "company" -> company;
                        case "direction" -> direction;
                        case "resources" -> resources;
                        default -> plan;
                    };
            assertThat(holder.remove(steps.get(steps.size() - 1))).as(list.noun()).isTrue();
        }
        company.removeAll(parts(PlanPart.CompanyFacts.class));
        company.removeAll(parts(PlanPart.Counting.class));
        resources.removeAll(parts(PlanPart.ResourceLimits.class));
        for (PlanPart<?> part : PlanPart.all()) {
            plan.removeIf(part.noun()::equalsIgnoreCase);
            direction.removeIf(part.noun()::equalsIgnoreCase);
        }

        assertThat(List.of(plan, company, direction, resources))
                .allSatisfy(it -> assertThat(it).isEmpty());
    }
}
