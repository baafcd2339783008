package vn.aop.core.decision.criteria;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.GoalTrade;
import vn.aop.core.change.RiskChange;
import vn.aop.core.change.TradeOff;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.BreakEven;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * Whether the proposal serves a goal: it moves one the right way in the projection, by so much that
 * people would notice. What only says that it serves a goal must still show an effect; what answers
 * a risk, or guards cash, stock or people at nothing's expense, serves the plan too.
 */
final class ServesGoalCriterion implements DecisionCriterion {

    private static final Place GOALS = Place.of("goals");

    @Override
    public String id() {
        return "serves-goal";
    }

    @Override
    public List<Judgement> judge(Assessment assessment) {
        Set<String> named = named(assessment);
        List<Judgement> served = servedWhateverRise(assessment, named);
        if (!served.isEmpty()) {
            return served;
        }
        List<Judgement> answered = answered(assessment);
        if (!answered.isEmpty() || guards(assessment) || isAskedYet(assessment)) {
            return answered;
        }
        return mostSold(assessment)
                .map(it -> beyond(assessment, it, named))
                .orElseGet(() -> List.of(servesNone(assessment, named)));
    }

    /** What is not served where nothing more is sold is not served whatever the rise. */
    private List<Judgement> servedWhateverRise(Assessment assessment, Set<String> named) {
        boolean isSome =
                assessment
                        .tradeOff()
                        .riseBounds()
                        .map(it -> served(assessment.with(it.nothing())).findAny().isPresent())
                        .orElse(true);
        return isSome
                ? OfUnknownRise.judge(assessment, it -> served(it, named)).stream()
                        .filter(it -> it.outcome() == Outcome.FOR)
                        .toList()
                : List.of();
    }

    /** With conditions it is only tried, and judged again once the sales are asked for. */
    private static boolean isAskedYet(Assessment assessment) {
        return !assessment.conditions().isEmpty()
                && assessment.isOfUnknownRise()
                && assessment.tradeOff().isSpent();
    }

    private List<Judgement> served(Assessment assessment, Set<String> named) {
        return served(assessment)
                .map(trade -> ofLess(assessment, trade, serves(trade, named)))
                .toList();
    }

    /** A share that rises because its whole falls is told as that. */
    private static Judgement ofLess(Assessment assessment, GoalTrade trade, Judgement served) {
        return assessment
                .tradeOff()
                .fallenShare(trade)
                .map(
                        it ->
                                new Judgement(
                                        served.criterion(),
                                        served.outcome(),
                                        served.numbers(),
                                        served.where(),
                                        served.lacks(),
                                        Message.of("ground.share-of-less")
                                                .with("served", served.message())
                                                .with("part", it.before())
                                                .with("whole", it.after())))
                .orElse(served);
    }

    private static Stream<GoalTrade> served(Assessment assessment) {
        return assessment.tradeOff().goals().stream()
                .filter(trade -> trade.isBetter() && trade.isMaterial());
    }

    /** What it comes to at the most, where sales are unknown or are asked to pay first. */
    private static Optional<Assessment> mostSold(Assessment assessment) {
        return assessment
                .tradeOff()
                .riseBounds()
                .map(it -> assessment.with(it.twice()))
                .or(
                        () ->
                                Optional.of(assessment)
                                        .filter(it -> BreakEven.isAsked(it) || canPay(it))
                                        .flatMap(BreakEven::atMost));
    }

    private static boolean canPay(Assessment assessment) {
        return BreakEven.isShort(assessment) && BreakEven.paying(assessment).isPresent();
    }

    /**
     * What just breaks even moves no profit, yet whatever is sold beyond that does: the sales that
     * are asked for are the least, and a goal that more of them serve is served.
     */
    private List<Judgement> beyond(Assessment assessment, Assessment most, Set<String> named) {
        List<GoalTrade> beyond = served(most).toList();
        if (beyond.isEmpty()) {
            return List.of(
                    assessment.isOfUnknownRise()
                            ? evenAtTwice(servesNone(most, named))
                            : servesNone(assessment, named));
        }
        boolean isTold = assessment.conditions().isEmpty();
        return Optional.of(assessment)
                .filter(it -> isTold)
                .flatMap(BreakEven::paying)
                .filter(it -> served(it).findAny().isEmpty())
                .map(it -> beyond.stream().map(this::servedBeyond).toList())
                .orElse(List.of());
    }

    private Judgement servedBeyond(GoalTrade trade) {
        Goal goal = trade.goal();
        return trade.isOnlyChangeKnown()
                ? Judgement.of(
                                id(),
                                Outcome.NOTE,
                                Place.goal(goal.id()),
                                "ground.serves-goal-beyond-by")
                        .with("goal", goal.name())
                        .with("rank", goal.rank())
                        .with("by", trade.by())
                : Judgement.of(
                                id(),
                                Outcome.NOTE,
                                Place.goal(goal.id()),
                                "ground.serves-goal-beyond")
                        .with("goal", goal.name())
                        .with("rank", goal.rank())
                        .with("before", trade.value().before())
                        .with("after", trade.value().after());
    }

    private static Judgement evenAtTwice(Judgement none) {
        return new Judgement(
                none.criterion(),
                none.outcome(),
                none.numbers(),
                none.where(),
                none.lacks(),
                Message.of("ground.even-at-twice").with("twice", none.message()));
    }

    private Judgement servesNone(Assessment assessment, Set<String> named) {
        return named.isEmpty() ? servesNothing(assessment) : withoutEffect(assessment, named);
    }

    /**
     * Returns whether it settles risks or draws the reserve for them, each of which is shown to
     * have begun, or to be over: to name a risk is no reason to spend money.
     */
    static boolean answersShownRisk(Assessment assessment) {
        List<String> risks = answeredRisks(assessment).toList();
        return !risks.isEmpty() && risks.stream().allMatch(assessment.proposal()::isShownOf);
    }

    /** Returns the names of the risks for which nothing shows that they have begun. */
    static List<Text> unshownRisks(Assessment assessment) {
        return answeredRisks(assessment)
                .filter(it -> !assessment.proposal().isShownOf(it))
                .flatMap(it -> assessment.before().plan().risk(it).stream())
                .map(it -> it.name())
                .toList();
    }

    private static Stream<String> answeredRisks(Assessment assessment) {
        return Stream.concat(
                        assessment.changes(RiskChange.Settle.class).map(RiskChange.Settle::risk),
                        assessment.changes(BudgetChange.Draw.class).map(BudgetChange.Draw::risk))
                .distinct();
    }

    private static Set<String> named(Assessment assessment) {
        return assessment
                .changes(ActionChange.Add.class)
                .flatMap(change -> change.added().goals().stream())
                .collect(Collectors.toSet());
    }

    /** Risks that are settled or answered from the reserve. */
    private List<Judgement> answered(Assessment assessment) {
        return answeredRisks(assessment)
                .flatMap(risk -> assessment.before().plan().risk(risk).stream())
                .map(
                        risk ->
                                Judgement.of(
                                                id(),
                                                Outcome.FOR,
                                                Place.risk(risk.id()),
                                                "ground.answers-risk")
                                        .with("risk", risk.name())
                                        .with("outlay", assessment.tradeOff().payback().outlay()))
                .toList();
    }

    /** Keeping the house in order is not chasing a goal: cash, reserve, days, one more risk. */
    private static boolean guards(Assessment assessment) {
        TradeOff tradeOff = assessment.tradeOff();
        boolean watches = assessment.changes().stream().allMatch(RiskChange.class::isInstance);
        boolean isKnown = !assessment.isOfUnknownRise();
        return watches || (isKnown && tradeOff.worse().isEmpty() && !tradeOff.better().isEmpty());
    }

    private Judgement serves(GoalTrade trade, Set<String> named) {
        Goal goal = trade.goal();
        boolean isMeant = named.isEmpty() || named.contains(goal.id());
        String key = isMeant ? "ground.serves-goal" : "ground.helps-goal";
        if (trade.isOnlyChangeKnown()) {
            return Judgement.of(id(), Outcome.FOR, Place.goal(goal.id()), key + "-by")
                    .with("goal", goal.name())
                    .with("rank", goal.rank())
                    .with("by", trade.by());
        }
        return Judgement.of(id(), Outcome.FOR, Place.goal(goal.id()), key)
                .with("goal", goal.name())
                .with("rank", goal.rank())
                .with("before", trade.value().before())
                .with("after", trade.value().after())
                .with("change", trade.change());
    }

    private Judgement servesNothing(Assessment assessment) {
        return assessment.tradeOff().goals().stream()
                .findFirst()
                .map(this::servesNothing)
                .orElseGet(
                        () -> Judgement.of(id(), Outcome.AGAINST, GOALS, "ground.serves-no-goal"));
    }

    /** What does not move has one figure. */
    private Judgement servesNothing(GoalTrade first) {
        if (first.value().after().number().isEmpty()) {
            return Judgement.of(id(), Outcome.AGAINST, GOALS, "ground.moves-no-goal");
        }
        return first.value().isSame()
                ? Judgement.of(id(), Outcome.AGAINST, GOALS, "ground.serves-nothing-same")
                        .with("goal", first.goal().name())
                        .with("after", first.value().after())
                : Judgement.of(id(), Outcome.AGAINST, GOALS, "ground.serves-nothing")
                        .with("goal", first.goal().name())
                        .with("before", first.value().before())
                        .with("after", first.value().after());
    }

    private Judgement withoutEffect(Assessment assessment, Set<String> named) {
        Optional<GoalTrade> first =
                assessment.tradeOff().goals().stream()
                        .filter(trade -> named.contains(trade.goal().id()))
                        .findFirst();
        return Judgement.of(
                        id(),
                        Outcome.AGAINST,
                        first.map(trade -> Place.goal(trade.goal().id())).orElse(GOALS),
                        "ground.no-effect")
                .with("goals", named.stream().sorted().toList())
                .with(
                        "change",
                        first.map(GoalTrade::change)
                                .orElse(Value.undefined(Message.of("undefined.no-goal"))));
    }
}
