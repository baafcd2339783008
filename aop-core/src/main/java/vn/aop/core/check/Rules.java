package vn.aop.core.check;

import java.util.List;
import java.util.stream.Stream;

/** The built-in rules, in the order in which they are told. */
final class Rules {

    private static final List<Rule> DIRECTION =
            List.of(
                    new StartsWithBudget(),
                    new PrioritiesUnranked(),
                    new NothingRefused(),
                    new RefusedButPlanned(),
                    new NoBaseline(),
                    new LastYearLacksCosts(),
                    new NoAssumptions(),
                    new ChoiceNotNamed(),
                    new SaysNo());

    private static final List<Rule> GOALS =
            List.of(
                    new NoGoals(),
                    new TooManyGoals(),
                    new GoalUnmeasurable(),
                    new GoalWithoutBaseline(),
                    new GoalBelowBaseline(),
                    new RevenueOnlyGoals(),
                    new NoCoreGoal(),
                    new EverythingCore(),
                    new GoalsConflict(),
                    new GoalsImplyShrinking(),
                    new MixBreaksFloor(),
                    new GrowthBeyondReach(),
                    new PlanBeyondReach(),
                    new GoalNotCovered(),
                    new PlanMissesGoal(),
                    new FloorGuardsGrowth());

    private static final List<Rule> BUDGET =
            List.of(
                    new NoSpendingLimit(),
                    new LineWithoutGoal(),
                    new ActionWithoutBudget(),
                    new UniformUplift(),
                    new OverspendsCash(),
                    new NoReserve(),
                    new CostLeftOut(),
                    new GoodsPayment(),
                    new OpeningPayablesUnknown(),
                    new MarginBeyondLastYear(),
                    new PurchasesMissSales(),
                    new NoStockCover(),
                    new Overstock(),
                    new PurchasesOverMarginRoom(),
                    new SeasonIgnored(),
                    new MarketingRatioWithoutLimit());

    private static final List<Rule> ACTIONS =
            List.of(
                    new NoActions(),
                    new TooManyActions(),
                    new ActionWithoutGoal(),
                    new GoalWithoutAction(),
                    new ActionWithoutOwner(),
                    new ActionWithoutMilestone(),
                    new PredecessorCycle(),
                    new StartsTooEarly(),
                    new OutsideYear(),
                    new WishWithoutMeans(),
                    new OrderAgainstPriority(),
                    new LaunchInPeak(),
                    new ActionsFollowPriority());

    private static final List<Rule> RESOURCES =
            List.of(
                    new NobodyNamed(),
                    new OverloadedMonth(),
                    new UnknownOwner(),
                    new OwnerBottleneck(),
                    new KeyPerson(),
                    new EffortTooSmall(),
                    new HiresDespitePolicy(),
                    new SkillMissing());

    private static final List<Rule> RISKS =
            List.of(
                    new NoRisks(),
                    new RiskUnquantified(),
                    new TopRiskWithoutResponse(),
                    new RiskWithoutGoal(),
                    new RiskWithoutTrigger(),
                    new TriggerSaysNothing(),
                    new RisksPlayedDown(),
                    new ResponseUnaffordable(),
                    new ReserveTooSmall(),
                    new RiskFunded());

    private static final List<Rule> KPIS =
            List.of(
                    new GoalWithoutKpi(),
                    new KpiWithoutGoal(),
                    new TooManyKpis(),
                    new KpiWithoutTarget(),
                    new KpiWithoutTolerance(),
                    new KpiWithoutOwner(),
                    new OnlyResultKpis(),
                    new RhythmTooSlow());

    private static final List<Rule> TRACKING =
            List.of(
                    new NoReviewRhythm(),
                    new NoWayToAdjust(),
                    new ReviewMissed(),
                    new PlanUnused(),
                    new RevenueMeansTwoThings(),
                    new ThresholdCrossed(),
                    new WaiverExpired(),
                    new UnknownRule(),
                    new AdjustsWithoutDrifting());

    private static final List<Rule> SIZE = List.of(new TooHeavyForSmall(), new TooThinForLarge());

    static final List<Rule> USUAL =
            Stream.of(DIRECTION, GOALS, BUDGET, ACTIONS, RESOURCES, RISKS, KPIS, TRACKING, SIZE)
                    .flatMap(List::stream)
                    .toList();

    private Rules() {}
}
