package vn.aop.web.command;

import java.time.YearMonth;
import java.util.Optional;
import org.joda.money.Money;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.aop.cases.check.RuleBook;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.Wording;
import vn.aop.core.decision.log.AnswerBasis;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.decision.saving.CostCut;
import vn.aop.core.limit.Deadline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Today;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;
import vn.aop.web.command.text.CutText;
import vn.aop.web.command.text.Sheet;
import vn.aop.web.json.CutAsJson;

/** {@code aop cut}: where to save so much by a month, at the least price for the goals. */
@Command(name = "cut")
final class CutCommand implements GivenCommand {

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "argument.plan")
    private String plan;

    @Option(
            names = "--save",
            required = true,
            paramLabel = "AMOUNT",
            descriptionKey = "option.save")
    private String save;

    @Option(names = "--by", required = true, paramLabel = "MONTH", descriptionKey = "option.by-end")
    private String by;

    @Option(names = "--from", paramLabel = "MONTH", descriptionKey = "option.from-month")
    private Optional<String> from = Optional.empty();

    @Mixin private ActualsOptions.StandingOptions standing;

    @Mixin private LogOptions log;

    @Mixin private TodayOption today;

    @Override
    public void give(Terminal plain) {
        YearMonth last = Given.month("--by", by);
        Optional<YearMonth> first = from.map(it -> Given.month("--from", it));
        Plan sound = Given.soundPlan(plan);
        RuleBook book = Given.rules(plain);
        Terminal terminal = plain.speaking(book.speaking(plain.wording()));
        Money amount = Given.amount("--save", save, sound.company().currency());
        TodayOption.Taken taken = today.taken(KeptPlan.at(plan), terminal);
        CostCut cut =
                cut(standing.of(sound, plan, taken.day()), amount, first, last, taken.today());
        standing.tellLeftOut(terminal);
        Optional<LoggedDecision> logged =
                log.record(
                        KeptPlan.at(plan),
                        sound,
                        LoggedDecision.Kind.COST_CUT,
                        what(cut),
                        taken.day(),
                        LoggedDecision.Answer.OFFERED,
                        AnswerBasis.of(cut.tradeOff().versions().before()));
        if (terminal.wantsJson()) {
            Wording wording = terminal.wording().speakingOf(sound.company());
            terminal.printJson(
                    new CutAsJson(cut, taken.today(), logged, book.checks(), wording).json());
        } else {
            Sheet sheet = terminal.sheet(sound.company());
            terminal.print(new CutText(cut, taken.today(), book.checks(), sheet).lines());
            logged.ifPresent(it -> terminal.print(log.told(it, sound, taken.day(), sheet)));
            if (first.isEmpty() || logged.isPresent()) {
                taken.tell(terminal, sheet);
            }
        }
    }

    private static CostCut cut(
            Projection before, Money save, Optional<YearMonth> first, YearMonth by, Today today) {
        Plan plan = before.plan();
        YearMonth from = first.orElse(today.monthIn(plan.year()));
        return CostCut.of(before, save, from, by, today, Deadline.none())
                .mapProblems(it -> FileProblem.of("--" + it.where(), it.message()))
                .orElseThrow(problems -> Refused.speakingOf(plan.company(), problems));
    }

    private static Text what(CostCut cut) {
        return Terminal.CommandWords.inBoth(
                cut.plan().company(),
                Message.of("command.cut.what")
                        .with("asked", cut.asked())
                        .with("by", cut.window().to()));
    }
}
