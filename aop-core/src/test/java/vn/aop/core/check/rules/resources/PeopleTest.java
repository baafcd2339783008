package vn.aop.core.check.rules.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.check.Checking.compared;
import static vn.aop.core.check.Checking.found;
import static vn.aop.core.check.Checking.named;
import static vn.aop.core.check.Checking.places;
import static vn.aop.core.check.Checking.placesOnceMended;
import static vn.aop.core.check.Checking.taking;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.JUNE;
import static vn.aop.core.plan.SmallShop.MARCH;
import static vn.aop.core.plan.SmallShop.action;
import static vn.aop.core.plan.SmallShop.person;
import static vn.aop.core.plan.SmallShop.resources;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.change.ResourceChange;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Checking;
import vn.aop.core.check.Circumstances;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.kpi.Rhythm;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.plan.Tracking;
import vn.aop.core.resource.Person;
import vn.aop.core.resource.Routine;
import vn.aop.core.text.Text;

/** Who does the work, and whether it can be done. Lan has 22 days a month, Minh 10. */
class PeopleTest {

    private static Plan with(Action... actions) {
        return smallShop().withActions(actions).plan();
    }

    private static Person skilled(String id, String days, String... skills) {
        return new Person(id, Text.of(id), Text.of("shop"), List.of(skills), new BigDecimal(days));
    }

    @Nested
    class NobodyNamedTest {

        @Test
        void a_plan_without_people_names_nobody() {
            Plan plan =
                    SmallShop.shopWithGoalsOnly()
                            .withResources(resources())
                            .withTracking(new Tracking(Rhythm.MONTHLY, 5, List.of(), List.of()))
                            .plan();

            assertThat(compared(new NobodyNamed(), plan)).containsExactly("resources/people");
        }
    }

    @Nested
    class OverloadedMonthTest {

        @Test
        void as_many_days_as_there_are_can_be_worked_and_no_more() {
            Action enough = taking(action("A1", MARCH, JUNE), "minh 10");
            Action tooMuch = taking(action("A1", MARCH, JUNE), "minh 10.5");

            assertThat(places(new OverloadedMonth(), with(enough))).isEmpty();
            assertThat(places(new OverloadedMonth(), with(tooMuch)))
                    .containsExactly("resources/people/minh");
        }

        /** 50 million are sold online every month. */
        @Test
        void everyday_work_alone_can_be_too_much() {
            Person packer =
                    person("minh", "9")
                            .withRoutine(
                                    Optional.of(
                                            new Routine(
                                                    new BigDecimal("5000000"),
                                                    Metric.parse("revenue[online]"))));
            Plan plan =
                    smallShop()
                            .withActions()
                            .withResources(resources(person("lan", "22"), packer))
                            .plan();

            Finding finding = found(new OverloadedMonth(), plan).get(0);

            assertThat(finding.where()).hasToString("resources/people/minh");
            assertThat(finding.message().key())
                    .isEqualTo("check.overloaded-month.often-with-routine");
            assertThat(finding.message().arg("effort"))
                    .isEqualTo(Value.of(BigDecimal.TEN, Unit.DAYS));
            assertThat(finding.message().arg("routine"))
                    .isEqualTo(Value.of(BigDecimal.TEN, Unit.DAYS));
        }

        @Test
        void what_somebody_else_has_the_days_for_is_given_away_first() {
            Action long8 = taking(action("A1", JANUARY, JUNE), "minh 8");
            Action short6 = taking(action("A2", MARCH, MARCH), "minh 6");
            Plan plan = with(long8, short6);

            assertThat(found(new OverloadedMonth(), plan).get(0).remedy())
                    .isEqualTo(List.of(new ActionRevision.Reassign("A2", "minh", "lan")));
            assertThat(placesOnceMended(new OverloadedMonth(), plan)).isEmpty();
        }

        @Test
        void what_nobody_else_has_the_days_for_is_put_off_until_there_are_days() {
            Plan plan =
                    smallShop()
                            .withResources(resources(person("lan", "1"), person("minh", "10")))
                            .withActions(
                                    taking(action("A1", JANUARY, MARCH), "minh 8"),
                                    taking(action("A2", MARCH, MARCH), "minh 6"))
                            .plan();

            assertThat(found(new OverloadedMonth(), plan).get(0).remedy())
                    .isEqualTo(List.of(new ActionChange.Delay("A2", 1)));
            assertThat(placesOnceMended(new OverloadedMonth(), plan)).isEmpty();
        }

        @Test
        void what_needs_a_skill_is_not_given_to_somebody_without_it() {
            Plan plan =
                    smallShop()
                            .withResources(
                                    resources(
                                            skilled("lan", "22"), skilled("minh", "10", "photos")))
                            .withActions(
                                    taking(action("A1", JANUARY, DECEMBER), "minh 11")
                                            .withSkills(List.of("Photos")))
                            .plan();

            assertThat(found(new OverloadedMonth(), plan).get(0).remedy()).isEmpty();
        }
    }

    @Nested
    class UnknownOwnerTest {

        @Test
        void an_owner_without_days_is_flagged_unless_only_the_rent_is_hers() {
            SmallShop shop =
                    SmallShop.shopWithGoalsOnly()
                            .withResources(resources(person("lan", "0"), person("minh", "10")));

            Plan rent =
                    shop.withBudget(running("rent", AccountKind.PREMISES, everyMonth(1))).plan();
            Plan ads = shop.withBudget(serving("ads", AccountKind.MARKETING, everyMonth(1))).plan();
            assertThat(places(new UnknownOwner(), rent)).isEmpty();
            assertThat(places(new UnknownOwner(), ads)).containsExactly("resources/people/lan");
        }
    }

    @Nested
    class OwnerBottleneckTest {

        /** Of ten actions: six are 60 %. */
        @Test
        void six_of_ten_things_may_be_of_one_owner_and_not_seven() {
            assertThat(places(new OwnerBottleneck(), owning(6, "3"))).isEmpty();
            assertThat(places(new OwnerBottleneck(), owning(7, "3")))
                    .containsExactly("resources/people/lan");
        }

        @Test
        void two_people_are_too_few_to_spread_the_work() {
            Plan plan =
                    SmallShop.shopWithGoalsOnly()
                            .withResources(resources(person("lan", "3"), person("minh", "3")))
                            .withActions(lans(10, 10))
                            .plan();

            assertThat(places(new OwnerBottleneck(), plan)).isEmpty();
        }

        @Test
        void six_full_months_are_accepted_and_seven_make_a_bottleneck() {
            assertThat(places(new OwnerBottleneck(), booked(JUNE))).isEmpty();
            assertThat(compared(new OwnerBottleneck(), booked(YearMonth.of(2026, 7))))
                    .containsExactly("resources/people/lan months=7 load=0.9");
        }

        @Test
        void nine_tenths_of_the_days_fill_a_month_and_less_does_not() {
            YearMonth july = YearMonth.of(2026, 7);

            assertThat(places(new OwnerBottleneck(), booked(july, "10")))
                    .containsExactly("resources/people/lan");
            assertThat(places(new OwnerBottleneck(), booked(july, "10.1"))).isEmpty();
        }

        @Test
        void four_things_are_too_few_to_make_a_bottleneck_and_five_are_enough() {
            SmallShop shop =
                    SmallShop.shopWithGoalsOnly()
                            .withBudget(running("ads", AccountKind.MARKETING, everyMonth(1)))
                            .withResources(
                                    resources(
                                            person("lan", "3"),
                                            person("minh", "3"),
                                            person("hoa", "3")));

            assertThat(places(new OwnerBottleneck(), shop.withActions(lans(4, 4)).plan()))
                    .isEmpty();
            assertThat(places(new OwnerBottleneck(), shop.withActions(lans(5, 5)).plan()))
                    .containsExactly("resources/people/lan");
        }
    }

    private static Plan owning(int lans, String days) {
        return SmallShop.shopWithGoalsOnly()
                .withBudget(running("ads", AccountKind.MARKETING, everyMonth(1)))
                .withResources(
                        resources(person("lan", days), person("minh", days), person("hoa", days)))
                .withActions(lans(lans, 10))
                .plan();
    }

    private static Action[] lans(int lans, int all) {
        Action[] actions = new Action[all];
        for (int i = 0; i < all; i++) {
            Action action = Checking.ofNobody(action("A" + i, MARCH, JUNE));
            actions[i] = action.withOwner(i < lans ? "lan" : "minh");
        }
        return actions;
    }

    private static Plan booked(YearMonth until) {
        return booked(until, "10");
    }

    private static Plan booked(YearMonth until, String days) {
        return SmallShop.shopWithGoalsOnly()
                .withResources(
                        resources(person("lan", days), person("minh", "9"), person("hoa", "9")))
                .withActions(
                        taking(Checking.ofNobody(action("A1", JANUARY, until)), "lan 9", "minh 5"))
                .plan();
    }

    @Nested
    class KeyPersonTest {

        @Test
        void four_fifths_of_the_days_are_not_yet_one_persons_goal_and_more_are() {
            assertThat(
                            places(
                                    new KeyPerson(),
                                    ofThree(taking(action("A1", MARCH, JUNE), "lan 8", "minh 2"))))
                    .isEmpty();
            assertThat(
                            places(
                                    new KeyPerson(),
                                    ofThree(
                                            taking(
                                                    action("A1", MARCH, JUNE),
                                                    "lan 8.1",
                                                    "minh 2"))))
                    .containsExactly("goals/G1");
        }

        @Test
        void among_two_people_everything_stands_on_one_and_nothing_is_said_of_it() {
            Action action = taking(action("A1", MARCH, JUNE), "lan 8.1", "minh 2");

            assertThat(places(new KeyPerson(), with(action))).isEmpty();
        }

        @Test
        void a_skill_that_one_person_has_makes_a_key_person_and_one_of_two_does_not() {
            Action action = action("A1", MARCH, JUNE).withSkills(List.of("Chụp ảnh"));

            assertThat(compared(new KeyPerson(), skilled(action, "", "chup anh")))
                    .containsExactly("goals/G1");
            assertThat(compared(new KeyPerson(), skilled(action, "chụp ảnh", "chup anh")))
                    .isEmpty();
        }
    }

    private static Plan ofThree(Action... actions) {
        return smallShop()
                .withResources(
                        resources(person("lan", "22"), person("minh", "10"), person("hoa", "5")))
                .withActions(actions)
                .plan();
    }

    private static Plan skilled(Action action, String lan, String minh) {
        return smallShop()
                .withResources(
                        resources(
                                skilled("lan", "22", lan),
                                skilled("minh", "10", minh),
                                skilled("hoa", "5")))
                .withActions(action)
                .plan();
    }

    @Nested
    class SkillMissingTest {

        @Test
        void a_skill_of_somebody_who_takes_no_part_is_brought_in_by_handing_over() {
            Plan plan =
                    smallShop()
                            .withResources(
                                    resources(
                                            skilled("lan", "22"),
                                            skilled("minh", "10"),
                                            skilled("hoa", "5", "photos")))
                            .withActions(action("A1", MARCH, JUNE).withSkills(List.of("photos")))
                            .plan();

            assertThat(compared(new SkillMissing(), plan)).containsExactly("actions/A1/skills");
            assertThat(found(new SkillMissing(), plan).get(0).remedy())
                    .isEqualTo(List.of(new ActionRevision.Reassign("A1", "minh", "hoa")));
            assertThat(placesOnceMended(new SkillMissing(), plan)).isEmpty();
        }
    }

    @Nested
    class HiresDespitePolicyTest {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Tuyển thêm người bán",
                    "TUYỂN DỤNG thu ngân",
                    "tuyen them nguoi",
                    "Hire a salesperson",
                    "Recruitment costs"
                })
        void hiring_is_found_by_name(String name) {
            Plan plan = with(named(name, action("A1", MARCH, JUNE)));

            assertThat(places(new HiresDespitePolicy(), plan)).containsExactly("actions/A1");
            assertThat(kinds(new HiresDespitePolicy(), plan)).containsExactly(Severity.SHOULD_MEND);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Bán hàng trực tuyến",
                    "ban hang truc tuyen",
                    "Tuyển chọn hàng mùa hè",
                    "Tuyển cộng tác viên bán hàng",
                    "Không tuyển, sắp lại việc",
                    "Chưa cần tuyển thêm",
                    "Manage without hiring",
                    "Buy a van by hire purchase"
                })
        void other_uses_of_the_words_are_no_hiring(String name) {
            Plan plan = with(named(name, action("A1", MARCH, JUNE)));

            assertThat(places(new HiresDespitePolicy(), plan)).isEmpty();
        }

        @Test
        void wages_may_grow_by_a_fifth_and_not_by_more() {
            assertThat(places(new HiresDespitePolicy(), paying(12_000_000))).isEmpty();
            assertThat(places(new HiresDespitePolicy(), paying(12_100_000)))
                    .containsExactly("budget/payroll");
            assertThat(kinds(new HiresDespitePolicy(), paying(12_100_000)))
                    .containsExactly(Severity.MUST_MEND);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"Lương nhân viên mới", "Luong nhan su moi", "Wages of a new packer"})
        void wages_of_somebody_new_are_hiring_and_their_training_is_not(String name) {
            Line wages = Line.of(Account.of(AccountKind.PERSONNEL));
            Line training = Line.of(Account.of(AccountKind.OTHER_OPERATING));

            assertThat(places(new HiresDespitePolicy(), spending(name, wages)))
                    .containsExactly("budget/new");
            assertThat(places(new HiresDespitePolicy(), spending(name, training))).isEmpty();
        }

        @Test
        void somebody_added_during_the_year_was_hired() {
            Amendment amendment =
                    new Amendment(
                            List.of(new ResourceChange.Add(person("hoa", "5"), Optional.empty())),
                            Amendment.Cause.MARKET,
                            Text.of("Đông khách", "Busy"),
                            "lan",
                            LocalDate.of(2026, 4, 5),
                            Amendment.Occasion.MONTHLY_REVIEW);
            PlanHistory history = new PlanHistory(smallShop().plan(), List.of(amendment));
            CheckContext context = CheckContext.of(history, Circumstances.unknown(), List.of());

            assertThat(new HiresDespitePolicy().check(context))
                    .singleElement()
                    .satisfies(it -> assertThat(it.where()).hasToString("resources/people/hoa"))
                    .satisfies(it -> assertThat(it.severity()).isEqualTo(Severity.MUST_MEND));
        }
    }

    private static List<Severity> kinds(Rule rule, Plan plan) {
        return found(rule, plan).stream().map(Finding::severity).toList();
    }

    private static Plan spending(String name, Line on) {
        BudgetLine line =
                new BudgetLine(
                        "new",
                        Text.of(name),
                        on,
                        vnd(everyMonth(1)),
                        Limit.SOFT,
                        Optional.empty(),
                        Purpose.RUNNING,
                        List.of());
        return SmallShop.shopWithGoalsOnly().withBudget(line).plan();
    }

    private static Plan paying(long aMonth) {
        return SmallShop.shopWithGoalsOnly()
                .withBaseline(
                        ShopFigures.lastYear()
                                .revenue("store", "toys", everyMonth(100_000_000))
                                .spending(AccountKind.PERSONNEL, everyMonth(10_000_000))
                                .figures())
                .withBudget(running("payroll", AccountKind.PERSONNEL, everyMonth(aMonth)))
                .plan();
    }
}
