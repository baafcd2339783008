package vn.aop.web.json;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.aop.cases.actuals.RowCounts;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.Checks;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.decision.recovery.BehindGoal;
import vn.aop.core.decision.recovery.Correction;
import vn.aop.core.decision.recovery.CorrectionOption;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Today;
import vn.aop.web.answer.ReviewCautions;

/**
 * Turns a correction into what is written for programs.
 *
 * @param correction where to turn
 * @param today the day that it is for the plan
 * @param rows what became of the rows of the actuals
 * @param logged the entry in the log, if it was logged
 * @param checks by which its cash is doubted
 * @param wording the words, speaking of the company
 */
public record CorrectionAsJson(
        Correction correction,
        Today today,
        RowCounts rows,
        Optional<LoggedDecision> logged,
        Checks checks,
        Wording wording) {

    public CorrectionAsJson {
        requireNonNull(correction, "correction");
        requireNonNull(today, "today");
        requireNonNull(rows, "rows");
        requireNonNull(logged, "logged");
        requireNonNull(checks, "checks");
        requireNonNull(wording, "wording");
    }

    public CorrectionJson json() {
        return new CorrectionJson(
                PlanJson.of(plan()),
                today.day().toString(),
                plan().company().currency().getCode(),
                correction.review().month().toString(),
                ReviewCautions.of(correction.review(), rows).stream()
                        .map(it -> MessageJson.of(it, wording))
                        .toList(),
                MessageJson.of(correction.message(), wording),
                correction.behind().stream().map(this::behind).toList(),
                correction.options().stream().map(this::option).toList(),
                RowsJson.of(correction.review().actuals().source(), rows),
                NumbersJson.orNull(logged.map(LoggedDecision::id)));
    }

    private Plan plan() {
        return correction.review().plan();
    }

    private NumbersJson numbers() {
        return new NumbersJson(plan().company().currency(), wording);
    }

    private CorrectionJson.BehindJson behind(BehindGoal goal) {
        NumbersJson numbers = numbers();
        return new CorrectionJson.BehindJson(
                goal.goal().id(),
                goal.goal().metric().unit().toString(),
                numbers.judge("status", goal.review().status(), goal.review().landing().expected()),
                numbers.write("landing", goal.review().landing().expected()),
                numbers.write("target", goal.review().target()),
                numbers.write("missed", goal.missed(), goal.review().landing().expected()),
                goal.lookAt().stream()
                        .map(it -> HistoryJson.DifferenceJson.of(it, wording))
                        .toList(),
                goal.message().key(),
                wording.say(goal.message()),
                numbers.reasons(),
                numbers.provisional());
    }

    private CorrectionJson.OptionJson option(CorrectionOption option) {
        return new CorrectionJson.OptionJson(
                option.kind().id(),
                option.where().toString(),
                TextJson.of(option.name()),
                option.cost().getAmount().toPlainString(),
                NumbersJson.plain(option.personDays()),
                option.gains().stream().map(it -> gain(option, it)).toList(),
                HistoryJson.ChangeJson.all(option.changes(), plan(), wording),
                new TradeOffAsJson(option.tradeOff(), checks, wording).json(),
                option.message().key(),
                wording.say(option.message()));
    }

    private CorrectionJson.GainJson gain(CorrectionOption option, CorrectionOption.Gain gain) {
        NumbersJson numbers = numbers();
        return new CorrectionJson.GainJson(
                gain.goal().id(),
                gain.goal().metric().unit().toString(),
                numbers.write("gain", gain.gain(), gain.landing()),
                numbers.write("closes", gain.share(), gain.landing()),
                option.gainPerMillion(gain)
                        .map(it -> numbers.write("perMillion", it, gain.landing()))
                        .orElse(null),
                option.gainPerPersonDay(gain)
                        .map(it -> numbers.write("perPersonDay", it, gain.landing()))
                        .orElse(null),
                gain.message().key(),
                wording.say(gain.message()),
                numbers.reasons(),
                numbers.provisional());
    }
}
