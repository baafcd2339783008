package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.action.Milestone;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.change.field.FieldFacts;
import vn.aop.core.change.field.NamesIn;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.PaidAhead;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.EarlierYear;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.RevenuePlan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.plan.TetHabits;
import vn.aop.core.plan.Waiver;
import vn.aop.core.tet.TetTrade;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/** A sentence about something that is revised says from what to what. */
class RevisedSentencesTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    private final Plan plan =
            ChangedShop.shop().withActions(SmallShop.action("A1", JANUARY, JUNE)).plan();

    private static Message differs(String field, Object before, Object after) {
        return Message.of("change.differs")
                .with("field", Message.of("change.field-" + field))
                .with("before", before)
                .with("after", after);
    }

    private static List<Message> parts(Message sentence) {
        return ((List<?>) sentence.arg("parts")).stream().map(Message.class::cast).toList();
    }

    /** In the other language it would be told from a name to the same. */
    @Test
    void in_which_language_where_texts_differ_in_one_only() {
        Action rain =
                plan.action("A1").orElseThrow().toBuilder().name(named("Mưa", "Rain")).build();
        Action other = rain.toBuilder().name(named("Mưa", "Rains")).build();

        assertThat(revised(rain, other))
                .containsExactly(
                        Message.of("change.differs")
                                .with("field", inLanguage("change.field-in-en", "name"))
                                .with("before", quoted("Rain"))
                                .with("after", quoted("Rains")));
        assertThat(revised(rain, rain.toBuilder().name(named("Mưa dài", "Rain")).build()))
                .containsExactly(
                        Message.of("change.differs")
                                .with("field", inLanguage("change.field-in-vi", "name"))
                                .with("before", quoted("Mưa"))
                                .with("after", quoted("Mưa dài")));
    }

    @Test
    void in_which_language_a_text_within_a_part_differs() {
        Action one =
                plan.action("A1").orElseThrow().toBuilder()
                        .milestones(new Milestone(named("Mở", "Open"), MARCH))
                        .build();
        Action other =
                one.toBuilder().milestones(new Milestone(named("Mở", "Opening"), MARCH)).build();

        assertThat(revised(one, other).stream().map(it -> it.arg("field")))
                .containsExactly(inLanguage("change.field-in-en", "milestones"));
    }

    private List<Message> revised(Action before, Action after) {
        Plan from = plan.toBuilder().actions(List.of(before)).build();
        return parts(new ActionRevision.Revise(after).sentence(from));
    }

    private static Text named(String vi, String en) {
        return Text.of(vi, en);
    }

    private static Message quoted(String text) {
        return Message.of("change.field-text").with("text", Text.of(text));
    }

    private static Message inLanguage(String key, String field) {
        return Message.of(key).with("field", Message.of("change.field-" + field));
    }

    @Test
    void of_an_action_each_field_that_differs() {
        Action before = plan.action("A1").orElseThrow();
        Action after =
                before.toBuilder()
                        .owner("minh")
                        .running(new Span(MARCH, JUNE))
                        .skills(List.of("photos"))
                        .build();

        Message told = new ActionRevision.Revise(after).sentence(plan);

        assertThat(told.key()).isEqualTo("change.revise-action-parts");
        assertThat(parts(told))
                .containsExactly(
                        differs(
                                "owner",
                                before.owner()
                                        .<Object>map(it -> NamesIn.person(plan, it))
                                        .orElse(Message.of("change.field-is-empty")),
                                NamesIn.person(plan, "minh")),
                        differs("running", before.running(), new Span(MARCH, JUNE)),
                        differs("skills", Message.of("change.field-is-empty"), List.of("photos")));
    }

    @Test
    void of_a_goal_its_target_in_the_unit_of_what_it_measures() {
        Goal before = plan.goal("G1").orElseThrow();
        Change change = PlanLists.GOALS.revise(before.withTarget(SmallShop.level("7000")));

        assertThat(parts(change.sentence(plan)))
                .containsExactly(
                        differs(
                                "target",
                                FieldFacts.target(before, plan),
                                Value.of(new BigDecimal("7000"), before.metric().unit())));
    }

    /** The months that differ, with one amount where it is the same in all of them. */
    @Test
    void of_a_budget_line_the_months_that_differ() {
        BudgetLine before = plan.budgetLine("ads").orElseThrow();
        List<Money> months = new ArrayList<>(before.months());
        months.set(2, vnd(77));
        months.set(3, vnd(77));
        BudgetLine after = before.toBuilder().months(months).build();

        Message part = parts(PlanLists.BUDGET_LINES.revise(after).sentence(plan)).get(0);

        assertThat(((Message) part.arg("field")).arg("months"))
                .isEqualTo(List.of(MARCH, MARCH.plusMonths(1)));
        assertThat(part.arg("after")).isEqualTo(List.of(vnd(77)));
    }

    @Test
    void of_a_milestone_the_month_and_where_it_lies() {
        Milestone half = new Milestone(Text.of("half"), MARCH);
        Plan with = plan.with(List.of(PlanLists.milestones("A1").add(half))).value().orElseThrow();
        Change later = PlanLists.milestones("A1").revise(new Milestone(Text.of("half"), JUNE));

        Message told = later.sentence(with);

        assertThat(parts(told)).containsExactly(differs("month", MARCH, JUNE));
        assertThat(((Message) told.arg("element")).arg("within")).isEqualTo(Text.of("A1"));
    }

    @Test
    void of_a_part_that_is_set_what_differs_in_it() {
        Change theme = PlanPart.THEME.set(Optional.of(Text.of("Fewer, better")));

        assertThat(theme.sentence(plan).key()).isEqualTo("change.set-part-parts");
        assertThat(PlanPart.THEME.set(PlanPart.THEME.of(plan)).sentence(plan).key())
                .isEqualTo("change.set-part-same");
    }

    @Test
    void of_a_channel_what_is_paid_ahead() {
        Channel old = plan.company().channel("online").orElseThrow();
        Channel ahead =
                new Channel(
                        old.id(),
                        old.name(),
                        old.feeRate(),
                        old.settlementDays(),
                        Optional.of(new PaidAhead(new BigDecimal("0.5"), 30)));

        assertThat(parts(PlanLists.CHANNELS.revise(ahead).sentence(plan)))
                .containsExactly(
                        differs(
                                "paid-ahead",
                                Message.of("change.field-is-empty"),
                                Message.of("change.field-ahead-by")
                                        .with("share", Value.ratio(new BigDecimal("0.5")))
                                        .with("days", 30)));
    }

    /** The second of two like changes does nothing, and says so. */
    @Test
    void of_what_is_set_twice_that_it_stays() {
        Change theme = PlanPart.THEME.set(Optional.of(Text.of("Fewer, better")));

        assertThat(Change.sentences(List.of(theme, theme), plan))
                .extracting(Message::key)
                .containsExactly("change.set-part-parts", "change.set-part-same");
    }

    @Test
    void of_last_year_the_one_figure_that_differs() {
        Baseline old = plan.baseline();
        Baseline richer =
                new Baseline(
                        old.figures(),
                        Optional.of(vnd(5)),
                        old.openingStock(),
                        old.revenueYearBefore());
        Figures figures =
                Figures.builder(old.figures().year(), SmallShop.VND)
                        .addAll(old.figures())
                        .add(
                                Line.of(Account.of(AccountKind.REVENUE), "store", "toys"),
                                MARCH.minusYears(1),
                                vnd(7))
                        .build();

        assertThat(parts(PlanPart.BASELINE.set(richer).sentence(plan)))
                .containsExactly(
                        differs("opening-cash", Message.of("change.field-is-empty"), vnd(5)));
        assertThat(parts(PlanPart.BASELINE.set(Baseline.of(figures)).sentence(plan)))
                .containsExactly(
                        differs(
                                "figures",
                                List.of(toysInMarch(40_000_000)),
                                List.of(toysInMarch(40_000_007))));
    }

    @Test
    void of_last_year_what_is_said_of_tet_and_of_earlier_years() {
        FiscalYear earlier = FiscalYear.from(JANUARY.minusYears(3));
        Baseline told =
                plan.baseline()
                        .withTet(
                                List.of(
                                        new EarlierYear(
                                                earlier,
                                                Optional.of("store"),
                                                Collections.nCopies(12, vnd(2)))),
                                Optional.of(
                                        new TetHabits(
                                                TetTrade.GOODS,
                                                3,
                                                Optional.of(new BigDecimal("0.05")))));
        Message none = Message.of("change.field-is-empty");
        Message year =
                Message.of("change.field-earlier")
                        .with("year", earlier)
                        .with("place", Text.of("store"))
                        .with("amount", vnd(24));

        assertThat(parts(PlanPart.BASELINE.set(told).sentence(plan)))
                .containsExactly(
                        differs("history", none, List.of(year)),
                        differs("tet-trade", none, TetTrade.GOODS),
                        differs("tet-closed-days", none, 3),
                        differs("tet-slope", none, Value.ratio(new BigDecimal("0.05"))));
    }

    private static Message toysInMarch(long amount) {
        return Message.of("change.field-line-month")
                .with("what", Selection.of(AccountKind.REVENUE, "store", "toys"))
                .with("month", MARCH.minusYears(1))
                .with("amount", vnd(amount));
    }

    @Test
    void of_the_revenue_and_of_waivers_what_is_in_one_and_not_in_the_other() {
        Plan grown =
                ChangedShop.shop()
                        .withOrganic(
                                SmallShop.organic("online", "*", "0.05"),
                                SmallShop.organic("store", "*", "0.01"))
                        .plan();
        RevenuePlan less =
                ChangedShop.shop()
                        .withOrganic(
                                SmallShop.organic("online", "*", "0.02"),
                                SmallShop.organic("store", "*", "0.01"))
                        .plan()
                        .revenue();
        Waiver waiver =
                new Waiver(
                        "no-reserve",
                        Place.of("budget"),
                        Text.of("later"),
                        LocalDate.of(2026, 3, 31));

        assertThat(parts(PlanPart.REVENUE.set(less).sentence(grown)))
                .containsExactly(
                        differs("organic", List.of(online("0.05")), List.of(online("0.02"))));
        assertThat(parts(PlanPart.WAIVERS.set(List.of(waiver)).sentence(plan)))
                .extracting(it -> it.arg("before"))
                .containsExactly(Message.of("change.field-is-empty"));
    }

    private static Message online(String growth) {
        return Message.of("change.field-growth-of")
                .with("what", Message.of("change.all-groups"))
                .with("place", Text.of("online"))
                .with("share", Value.ratio(new BigDecimal(growth)));
    }

    @Test
    void that_it_stays_where_nothing_differs() {
        Action same = plan.action("A1").orElseThrow();
        Goal goal = plan.goal("G1").orElseThrow();

        assertThat(new ActionRevision.Revise(same).sentence(plan))
                .isEqualTo(Message.of("change.revise-action-same").with("action", Text.of("A1")));
        assertThat(PlanLists.GOALS.revise(goal).sentence(plan).key())
                .isEqualTo("change.revise-element-same");
        assertThat(PlanLists.GOALS.order(PlanLists.GOALS.ids(plan)).sentence(plan).key())
                .isEqualTo("change.order-elements-same");
    }

    /** Two of one name cannot be told apart, and an action that is not there has no milestones. */
    @Test
    void a_milestone_is_found_by_its_name_in_its_action() {
        Milestone half = new Milestone(Text.of("half"), MARCH);
        PlanList<Milestone> list = PlanLists.milestones("A1");
        Plan twice = list.with(plan, List.of(half, half));

        assertThat(list.remove("half").revise(twice).problems())
                .extracting(it -> it.message().key())
                .containsExactly("change.several-of-one-name");
        assertThat(list.remove("nothing").revise(twice).problems())
                .extracting(it -> it.message().key())
                .containsExactly("plan.unknown-milestone");
        assertThat(PlanLists.milestones("A9").add(half).revise(plan).problems())
                .extracting(it -> it.where().toString(), it -> it.message().key())
                .containsExactly(tuple("action", "plan.unknown-action"));
    }

    @Test
    void a_milestone_of_a_month_that_is_past_stays() {
        PlanList<Milestone> list = PlanLists.milestones("A1");
        Plan with =
                list.with(
                        plan,
                        List.of(
                                new Milestone(Text.of("half"), MARCH),
                                new Milestone(Text.of("end"), JUNE)));
        LocalDate inMay = LocalDate.of(2026, 5, 4);
        Milestone later = new Milestone(Text.of("end"), JUNE.plusMonths(1));

        assertThat(list.remove("half").past(Place.of("changes/0"), with, inMay))
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.message().key()).isEqualTo("change.month-past");
                            assertThat(it.message().arg("month")).isEqualTo(MARCH);
                        });
        assertThat(list.revise(later).past(Place.of("changes/0"), with, inMay)).isEmpty();
    }
}
