package com.example.rain;

import java.time.YearMonth;
import java.util.List;
import vn.aop.core.action.Action;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.text.Place;

/** Tells how much of something new falls into the rainy season, when fewer customers come by. */
public final class WorkInTheRain implements DecisionCriterion {

    @Override
    public String id() {
        return "work-in-the-rain";
    }

    @Override
    public List<Judgement> judge(Assessment assessment) {
        return assessment.own().stream()
                .filter(action -> rainyMonths(action) > 0)
                .map(this::judgement)
                .toList();
    }

    private Judgement judgement(Action action) {
        return Judgement.of(
                        id(), Outcome.NOTE, Place.action(action.id()), "ground.work-in-the-rain")
                .with("action", action.name())
                .with("months", rainyMonths(action));
    }

    private static int rainyMonths(Action action) {
        return (int) action.running().months().stream().filter(WorkInTheRain::isRainy).count();
    }

    private static boolean isRainy(YearMonth month) {
        return 5 <= month.getMonthValue() && month.getMonthValue() <= 11;
    }
}
