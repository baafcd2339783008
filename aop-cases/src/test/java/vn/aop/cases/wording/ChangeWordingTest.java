package vn.aop.cases.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.cases.Cases;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.action.Milestone;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.budget.Purpose;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.PlanList;
import vn.aop.core.change.PlanLists;
import vn.aop.core.change.PlanPart;
import vn.aop.core.change.RebaseGoal;
import vn.aop.core.change.ResourceChange;
import vn.aop.core.change.TradeOff;
import vn.aop.core.company.CompanySize;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Trigger;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.Target;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.kpi.Rhythm;
import vn.aop.core.plan.Assumption;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Tracking;
import vn.aop.core.projection.Bridge;
import vn.aop.core.resource.Hiring;
import vn.aop.core.resource.Person;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/** What is said of changes, and of what they give up and gain. */
class ChangeWordingTest {

    private static final Plan PLAN = Cases.shipped().find("babycare-house").orElseThrow().plan();

    private final Wording vi = Wording.of(Language.VI).speakingOf(PLAN.company());
    private final Wording en = Wording.of(Language.EN).speakingOf(PLAN.company());

    @ParameterizedTest
    @ValueSource(strings = {"goal", "line", "action", "person", "risk", "assumption", "milestone"})
    void every_kind_of_id_can_be_told_unknown(String kind) {
        assertThat(vi.keys()).contains("plan.unknown-" + kind, "plan.unknown-not-this-year");
    }

    static Stream<Enum<?>> names() {
        return Stream.<Enum<?>[]>of(
                        Amendment.Cause.values(),
                        Amendment.Occasion.values(),
                        Bridge.Cause.values(),
                        Bound.values(),
                        Goal.Weight.values(),
                        Limit.values(),
                        Purpose.values(),
                        Kpi.Kind.values(),
                        Rhythm.values(),
                        ProductGroup.Supply.values(),
                        CompanySize.values(),
                        Hiring.values(),
                        Trigger.Side.values(),
                        Effect.Duration.values(),
                        RevenueDefinition.Recognised.values(),
                        RevenueDefinition.Returns.values(),
                        RevenueDefinition.Part.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("names")
    void closed_cases_have_names(Enum<?> constant) {
        String kind = kebab(constant.getDeclaringClass().getSimpleName());
        String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(vi.keys()).contains(kind + "." + name);
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** The fields of whatever can be revised or set have words, but for the ids. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                Account.class,
                Action.class,
                Assumption.class,
                BudgetLine.class,
                Channel.class,
                Goal.class,
                Kpi.class,
                NotThisYear.class,
                Person.class,
                PlanPart.CompanyFacts.class,
                PlanPart.ResourceLimits.class,
                ProductGroup.class,
                Risk.class,
                Tracking.class
            })
    void every_field_has_words(Class<?> element) {
        List<String> fields =
                Arrays.stream(element.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(it -> !it.equals("id"))
                        .map(it -> "change.field-" + kebab(it))
                        .toList();

        assertThat(vi.keys()).containsAll(fields);
    }

    @Test
    void what_is_revised_is_told_from_what_to_what() {
        Goal goal = PLAN.goal("G2").orElseThrow();
        Change change =
                PlanLists.GOALS.revise(
                        new Goal(
                                goal.id(),
                                goal.name(),
                                goal.metric(),
                                new Target.Level(new BigDecimal("0.42")),
                                goal.bound(),
                                5,
                                goal.weight(),
                                goal.tolerance()));

        assertThat(vi.say(change.sentence(PLAN)))
                .startsWith("Sửa mục tiêu “")
                .endsWith("”: đích: 45% → 42%; thứ hạng: " + goal.rank() + " → 5.");
        assertThat(en.say(change.sentence(PLAN)))
                .endsWith("”: target: 45% → 42%; rank: " + goal.rank() + " → 5.");
    }

    @Test
    void a_line_and_a_milestone_name_their_months() {
        BudgetLine line = PLAN.budgetLine("online_ads").orElseThrow();
        List<Money> months = new ArrayList<>(line.months());
        months.set(6, line.months().get(6).plus(1_000_000));
        Change dearer = PlanLists.BUDGET_LINES.revise(line.toBuilder().months(months).build());
        PlanList<Milestone> milestones = PlanLists.milestones("A1");
        Milestone first = milestones.of(PLAN).get(0);
        Change later = milestones.revise(new Milestone(first.name(), first.month().plusMonths(1)));

        assertThat(vi.say(dearer.sentence(PLAN))).contains("”: tiền mỗi tháng (7/2026): ", " ₫ → ");
        assertThat(en.say(later.sentence(PLAN)))
                .contains("Revise the milestone “")
                .contains("” of “")
                .endsWith("”: month: Jan 2026 → Feb 2026.");
    }

    @Test
    void money_is_moved_in_both_languages() {
        Change change = new BudgetChange.Raise("online_ads", july(5_000_000));

        assertThat(vi.say(change.sentence(PLAN)))
                .isEqualTo(
                        "Tăng dòng “Quảng cáo trên sàn và mạng xã hội” thêm 5.000.000 ₫ (7/2026).");
        assertThat(en.say(change.sentence(PLAN)))
                .startsWith("Raise the line “")
                .endsWith("” by 5,000,000 ₫ (Jul 2026).");
    }

    @Test
    void one_month_is_not_told_as_several() {
        assertThat(en.say(new ActionChange.Delay("A5", 1).sentence(PLAN)))
                .endsWith("one month later.");
        assertThat(en.say(new ActionChange.Delay("A5", 2).sentence(PLAN)))
                .endsWith("2 months later.");
        assertThat(en.say(new ActionChange.Delay("A5", -1).sentence(PLAN)))
                .endsWith("one month earlier.");
    }

    @Test
    void a_list_of_changes_knows_the_names_that_its_first_changes_bring() {
        Person binh =
                new Person("binh", Text.of("Bình"), Text.of("Kho"), List.of(), BigDecimal.TEN);
        List<Change> changes =
                List.of(new ResourceChange.Add(binh), new ResourceChange.Remove("binh"));

        assertThat(Change.sentences(changes, PLAN))
                .map(vi::say)
                .containsExactly(
                        "Thêm Bình (Kho), 10 ngày mỗi tháng.",
                        "Bình không còn làm cho kế hoạch này.");
    }

    @Test
    void a_rebase_tells_the_target_in_the_unit_of_the_goal() {
        Change change =
                new RebaseGoal("G2", new Target.Level(new BigDecimal("0.42")), Optional.of("S1"));

        assertThat(vi.say(change.sentence(PLAN))).endsWith("”: 42%.");
    }

    @Test
    void an_eased_goal_is_the_first_thing_given_up() {
        Change eased =
                new RebaseGoal("G2", new Target.Level(new BigDecimal("0.42")), Optional.of("S1"));
        Change raised =
                new RebaseGoal("G2", new Target.Level(new BigDecimal("0.46")), Optional.of("S1"));

        assertThat(
                        TradeOff.between(
                                        PLAN,
                                        eased.revise(PLAN).orElseThrow(ProblemsException::new))
                                .worse())
                .map(it -> vi.say(it.message()))
                .first()
                .asString()
                .contains("bị hạ xuống: cần 42%, trước là 45%.");
        assertThat(
                        TradeOff.between(
                                        PLAN,
                                        raised.revise(PLAN).orElseThrow(ProblemsException::new))
                                .worse())
                .map(it -> en.say(it.message()))
                .first()
                .asString()
                .contains("is raised", "46%", "45%");
    }

    @Test
    void a_refusal_says_what_to_do() {
        Message refusal =
                Message.of("change.month-past")
                        .with("month", YearMonth.of(2026, 5))
                        .with("on", LocalDate.of(2026, 7, 8));

        assertThat(vi.say(refusal)).startsWith("Tháng 5/2026 đã qua vào ngày quyết định 8/7/2026");
        assertThat(vi.ofFiles().say(refusal)).startsWith("Tháng 2026-05 đã qua");
        assertThat(en.say(refusal)).contains("8 Jul 2026", "May 2026");
    }

    private static MonthlyAmounts july(long amount) {
        return MonthlyAmounts.of(
                new Span(YearMonth.of(2026, 7), YearMonth.of(2026, 7)),
                Money.of(CurrencyUnit.of("VND"), BigDecimal.valueOf(amount)));
    }

    /** Lists are told in full, for example the ranks of priorities. */
    @Test
    void ranks_are_told_in_their_order() {
        assertThat(vi.say(Message.of("change.rank-priorities").with("order", List.of(2, 1, 3))))
                .contains("2, 1, 3");
    }
}
