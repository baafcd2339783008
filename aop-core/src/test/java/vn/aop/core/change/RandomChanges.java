package vn.aop.core.change;

import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.YEAR;
import static vn.aop.core.plan.SmallShop.below;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.action.Effect;
import vn.aop.core.action.Milestone;
import vn.aop.core.budget.Driver;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.projection.Projection;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;

/** Changes of every kind on small plans of which each part is named by some other. */
final class RandomChanges {

    private static final List<String> PEOPLE = List.of("lan", "minh", "tam", "hoa", "nga");
    private static final List<String> LINES =
            List.of("rent", "ads", "packaging", "reserve", "second_reserve");

    private final Random random;
    private int known = 4;

    /** A plan and changes that may or may not be possible on it. */
    record Changed(Plan before, List<Change> changes) {}

    RandomChanges(Random random) {
        this.random = random;
    }

    /** Plans that are sound: nothing in them would only look right in a projection. */
    static Arbitrary<Plan> shops() {
        return Arbitraries.randomValue(random -> new RandomChanges(random).soundShop());
    }

    /** One to seven changes that can be made on a sound plan, one after the other. */
    static Arbitrary<Changed> possible() {
        return Arbitraries.randomValue(random -> new RandomChanges(random).possibleChanges());
    }

    /** One to seven changes on a sound plan, some of them impossible. */
    static Arbitrary<Changed> tried() {
        return Arbitraries.randomValue(
                random -> {
                    RandomChanges changes = new RandomChanges(random);
                    Plan plan = changes.soundShop();
                    return new Changed(plan, changes.several(7, () -> changes.change(plan)));
                });
    }

    Changed possibleChanges() {
        Plan before = soundShop();
        Plan plan = before;
        List<Change> changes = new ArrayList<>();
        for (int tries = 1 + random.nextInt(12); tries > 0 && changes.size() < 7; tries--) {
            Change change = change(plan);
            Validated<Plan, Problem> after = change.revise(plan);
            if (after.value().isPresent()) {
                changes.add(change);
                plan = after.orElseThrow(ProblemsException::new);
            }
        }
        return new Changed(before, changes);
    }

    private Plan soundShop() {
        Plan plan = shop();
        while (!Projection.problems(plan).isEmpty()) {
            plan = shop();
        }
        known = PEOPLE.size();
        return plan;
    }

    private Plan shop() {
        SmallShop shop = ChangedShop.shop();
        if (random.nextBoolean()) {
            shop.withPrices(SmallShop.price("online", "*", span(), signed(300)));
        }
        if (random.nextBoolean()) {
            shop.withMargins(SmallShop.margin("*", "toys", span(), signed(500)));
        }
        if (random.nextBoolean()) {
            RandomElements.withWhatNothingNames(shop);
        }
        List<Action> actions = new ArrayList<>();
        for (String id : List.of("A1", "A2", "A3").subList(0, random.nextInt(4))) {
            actions.add(action(id, actions));
        }
        shop.withActions(actions.toArray(Action[]::new));
        return shop.plan();
    }

    /** One of those that say what they are for, or of any list or part. */
    Change change(Plan plan) {
        RandomElements any = new RandomElements(random);
        return switch (random.nextInt(6)) {
            case 0, 1 -> any.ofList(plan);
            case 2 -> any.ofPart(plan);
            default -> named(plan);
        };
    }

    private Change named(Plan plan) {
        return switch (random.nextInt(20)) {
            case 0 -> new BudgetChange.Raise(anyLine(), amounts());
            case 1 -> new BudgetChange.Cut(anyLine(), amounts());
            case 2 -> new BudgetChange.Move(anyLine(), anyLine(), amounts());
            case 3 ->
                    new BudgetChange.Draw(
                            oneOf("reserve", "second_reserve", anyLine()),
                            anyLine(),
                            risk(),
                            amounts());
            case 4 -> new ActionChange.Add(action(actionId(), plan.actions()), position());
            case 5 -> new ActionChange.Drop(actionId(), maybe(month()));
            case 6 -> new ActionChange.Delay(actionId(), 1 + random.nextInt(5));
            case 7 -> new ActionChange.Delay(actionId(), -1 - random.nextInt(5));
            case 8 -> new ActionRevision.Scale(actionId(), oneOfFactors());
            case 9 -> new ActionRevision.Reassign(actionId(), person(), person());
            case 10 -> new ActionRevision.Revise(action(actionId(), plan.actions()));
            case 11 -> new ResourceChange.Capacity(person(), share(31_000));
            case 12 ->
                    random.nextBoolean()
                            ? new ResourceChange.Add(SmallShop.person(person(), "9"), position())
                            : new ResourceChange.Remove(person());
            case 13 ->
                    new TermsChange.Price(
                            channel(), group(), span(), oneOf(new BigDecimal(signed(900)), zero()));
            case 14 ->
                    new TermsChange.Margin(
                            channel(),
                            oneOf("diapers", "toys"),
                            span(),
                            maybe(new BigDecimal(signed(900))));
            case 15 ->
                    random.nextBoolean()
                            ? new RiskChange.Add(risk(risk()), position())
                            : new RiskChange.Settle(risk());
            case 16 -> new DirectionChange.Rank(ranks());
            case 18 ->
                    new DriverChange(
                            anyLine(),
                            new Driver.Share(
                                    new BigDecimal("0.02"), Metric.parse("revenue[online]")),
                            month());
            case 17 ->
                    random.nextBoolean()
                            ? new DirectionChange.PutOff(
                                    putOff(oneOf("N1", "N2", "N3")), position())
                            : new DirectionChange.TakeUp(oneOf("N1", "N2", "N3"));
            default ->
                    new RebaseGoal(
                            oneOf("G1", "G2", "G3"),
                            oneOf(SmallShop.growth("0.1"), SmallShop.level("0.4")),
                            oneOf(Optional.of("S1"), Optional.empty()));
        };
    }

    private Action action(String id, List<Action> others) {
        YearMonth from = JANUARY.plusMonths(random.nextInt(12) - 1);
        Span running = new Span(from, from.plusMonths(random.nextInt(7)));
        Map<String, BigDecimal> effort = new TreeMap<>();
        several(2, this::person).forEach(it -> effort.put(it, share(9_000)));
        List<String> after =
                others.stream().map(Action::id).filter(it -> random.nextInt(4) == 0).toList();
        return Action.builder(id, Text.of(id), running)
                .owner(maybe(person()))
                .goals(oneOf("G1", "G2"))
                .after(after)
                .milestones(
                        new Milestone(Text.of("half"), month()),
                        new Milestone(Text.of("end"), month()))
                .uses(several(2, () -> new BudgetUse(line(), vnd(random.nextInt(30_000_000)))))
                .effort(effort)
                .effects(several(2, this::effect))
                .build()
                .withSkills(skillsFor(id));
    }

    /** Returns the skills that an action with an id needs, in every form of it. */
    static List<String> skillsFor(String id) {
        return List.of("doing " + id);
    }

    private Effect effect() {
        return new Effect(
                channel(),
                group(),
                new BigDecimal(signed(900)),
                random.nextInt(5),
                Effect.Duration.values()[random.nextInt(2)]);
    }

    private Risk risk(String id) {
        Risk usual = SmallShop.risk(id, below("revenue", 1_000));
        return new Risk(
                id,
                usual.name(),
                usual.probability(),
                usual.goals(),
                usual.effect(),
                usual.trigger(),
                maybe(person()),
                usual.response());
    }

    private static NotThisYear putOff(String id) {
        return ChangedShop.putOff(id);
    }

    private MonthlyAmounts amounts() {
        TreeMap<YearMonth, Money> amounts = new TreeMap<>();
        int months = 1 + random.nextInt(3);
        for (int i = 0; i < months; i++) {
            amounts.put(month(), vnd(1 + random.nextInt(3_000_000)));
        }
        return new MonthlyAmounts(amounts);
    }

    private List<Integer> ranks() {
        List<Integer> ranks = new ArrayList<>(List.of(1, 2, 3));
        Collections.shuffle(ranks, random);
        return ranks;
    }

    /** Also one that changes add, which may bring money in. */
    private String anyLine() {
        return random.nextInt(6) == 0 ? "fairs" : line();
    }

    private String line() {
        return LINES.get(random.nextInt(LINES.size()));
    }

    /** Tam and Hoa can leave while no action or risk names them; Nga may come. */
    private String person() {
        return PEOPLE.get(random.nextInt(known));
    }

    private String actionId() {
        return oneOf("A1", "A2", "A3", "A4");
    }

    private String risk() {
        return oneOf("R1", "R2", "R3");
    }

    private Optional<String> channel() {
        return maybe(oneOf("store", "online"));
    }

    private Optional<String> group() {
        return maybe(oneOf("diapers", "toys"));
    }

    private Optional<Integer> position() {
        return maybe(random.nextInt(3));
    }

    private BigDecimal oneOfFactors() {
        return oneOf(new BigDecimal("0.3"), new BigDecimal("0.5"), new BigDecimal("1.7"));
    }

    private static BigDecimal zero() {
        return BigDecimal.ZERO;
    }

    private YearMonth month() {
        return YEAR.months().get(random.nextInt(12));
    }

    /** One of a few spans, so that changes meet. */
    private Span span() {
        YearMonth from = JANUARY.plusMonths(3L * random.nextInt(3));
        return new Span(from, from.plusMonths(2));
    }

    private BigDecimal share(int mostThousandths) {
        return new BigDecimal(random.nextInt(mostThousandths)).movePointLeft(3);
    }

    private String signed(int thousandths) {
        int number = random.nextInt(2 * thousandths) - thousandths;
        return new BigDecimal(number == 0 ? 1 : number).movePointLeft(3).toString();
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> several(int most, Supplier<T> one) {
        return IntStream.range(0, 1 + random.nextInt(most)).mapToObj(i -> one.get()).toList();
    }
}
