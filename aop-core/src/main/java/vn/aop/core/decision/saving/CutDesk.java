package vn.aop.core.decision.saving;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import vn.aop.core.change.Caveats;
import vn.aop.core.change.Change;
import vn.aop.core.change.GoalTrade;
import vn.aop.core.change.TradeOff;
import vn.aop.core.decision.DamageMeter;
import vn.aop.core.figures.Span;
import vn.aop.core.limit.Deadline;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Validated;

/** Answers one question of how to save, or tells what is wrong with it. */
record CutDesk(
        Projection before,
        Money save,
        YearMonth from,
        YearMonth by,
        YearMonth asked,
        CutPolicy policy,
        Deadline deadline) {

    CutDesk {
        requireNonNull(before, "before");
        requireNonNull(save, "save");
        requireNonNull(from, "from");
        requireNonNull(by, "by");
        requireNonNull(asked, "asked");
        requireNonNull(policy, "policy");
        requireNonNull(deadline, "deadline");
    }

    Validated<CostCut, Problem> answer() {
        List<Problem> problems = problems();
        if (!problems.isEmpty()) {
            return Validated.invalid(problems);
        }
        CuttableLines cuttable = new CuttableLines(before, window(), now());
        CutOptions ways = new CutOptions(cuttable, policy, deadline);
        DamageMeter meter = new DamageMeter(before);
        Money most = ways.capacity(ways.most());
        if (most.isLessThan(save)) {
            return Validated.invalid(List.of(impossible(ways, meter, most)));
        }
        CutSearch search =
                new CutSearch(
                        ways,
                        save,
                        meter,
                        new DamageEstimate(ways, meter, deadline),
                        policy,
                        deadline);
        return Validated.valid(cut(search));
    }

    private CostCut cut(CutSearch search) {
        CutOptions ways = new CutOptions(search.ways().cuttable(), policy.finer(), deadline);
        CutPackage best =
                finer(ways, search).improved(ways.same(search.ways(), search.best().way()));
        List<CutMeasure> measures = new CutMeasures(ways, best, search.meter()).all();
        return new CostCut(
                plan(),
                save,
                ways.cuttable().window(),
                best.saving(),
                measures,
                TradeOff.between(before, after(measures, ways.cuttable()), ways.cuttable().ahead())
                        .called(Caveats.Sides.CUTS),
                best.damage(),
                new ComparisonCuts(ways, before, save).all(),
                ways.cuttable().protectedSpending(best::taken),
                search.isExact() ? CostCut.Search.EVERY_SET : CostCut.Search.STEP_BY_STEP);
    }

    /** Parts in twentieths take back what quarters give up without need. */
    private CutSearch finer(CutOptions ways, CutSearch search) {
        DamageEstimate estimate = new DamageEstimate(ways, search.meter(), deadline);
        return new CutSearch(ways, save, search.meter(), estimate, policy, deadline);
    }

    private Projection after(List<CutMeasure> measures, CuttableLines cuttable) {
        List<Change> changes = measures.stream().flatMap(it -> it.changes().stream()).toList();
        Plan after = plan().with(changes).orElseThrow(ProblemsException::new);
        return before.changedTo(cuttable.settled(after));
    }

    private Plan plan() {
        return before.plan();
    }

    /** The months from which something can be saved: of those that are recorded nothing can. */
    private Span window() {
        return new Span(later(from, firstOpen()), by);
    }

    private YearMonth now() {
        return later(asked, firstOpen());
    }

    private YearMonth firstOpen() {
        return before.estimate().map(it -> it.last().plusMonths(1)).orElse(plan().year().first());
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? other : one;
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(Projection.problems(plan()));
        if (!save.isPositive()) {
            problems.add(Problem.at(Place.of("save"), "cut.nothing-to-save").with("amount", save));
        }
        if (!save.getCurrencyUnit().equals(plan().company().currency())) {
            problems.add(
                    Problem.at(Place.of("save"), "plan.currency")
                            .with("found", save.getCurrencyUnit().getCode())
                            .with("expected", plan().company().currency().getCode()));
        }
        outside(Place.of("from"), from, problems);
        outside(Place.of("by"), by, problems);
        if (by.isBefore(from)) {
            problems.add(
                    Problem.at(Place.of("by"), "cut.by-before-from")
                            .with("by", by)
                            .with("from", from));
        } else if (by.isBefore(now())) {
            String key = now().isAfter(plan().year().last()) ? "cut.year-over" : "cut.all-past";
            problems.add(Problem.at(Place.of("by"), key).with("by", by).with("now", now()));
        }
        return problems;
    }

    private void outside(Place where, YearMonth month, List<Problem> problems) {
        if (!plan().year().contains(month)) {
            problems.add(
                    Problem.at(where, "cut.month-outside")
                            .with("month", month)
                            .with("from", plan().year().first())
                            .with("to", plan().year().last()));
        }
    }

    /** The most that can be saved, and where that would leave the goals. */
    private Problem impossible(CutOptions ways, DamageMeter meter, Money most) {
        if (most.isZero()) {
            return Problem.at(Place.of("save"), "cut.nothing-cuttable")
                    .with("asked", save)
                    .with("months", window());
        }
        CutPackage all = CutPackage.of(ways, ways.most(), most, set -> meter.of(set.plan()));
        Projection after = after(new CutMeasures(ways, all, meter).all(), ways.cuttable());
        List<Message> destroyed =
                TradeOff.between(before, after, ways.cuttable().ahead()).goals().stream()
                        .filter(GoalTrade::isWorse)
                        .map(CutDesk::falls)
                        .toList();
        return destroyed.isEmpty()
                ? Problem.at(Place.of("save"), "cut.impossible-harmless")
                        .with("asked", save)
                        .with("most", most)
                        .with("months", window())
                : Problem.at(Place.of("save"), "cut.impossible")
                        .with("asked", save)
                        .with("most", most)
                        .with("months", window())
                        .with("destroyed", destroyed);
    }

    private static Message falls(GoalTrade trade) {
        if (trade.isOnlyChangeKnown()) {
            return Message.of("cut.goal-falls-by")
                    .with("goal", trade.goal().name())
                    .with("by", trade.by());
        }
        return Message.of("cut.goal-falls")
                .with("goal", trade.goal().name())
                .with("before", trade.value().before())
                .with("after", trade.value().after())
                .with("target", trade.target().before());
    }
}
