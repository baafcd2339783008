package vn.aop.web.command;

import java.time.YearMonth;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.aop.cases.check.RuleBook;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.Wording;
import vn.aop.core.company.Company;
import vn.aop.core.decision.log.AnswerBasis;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.decision.recovery.Correction;
import vn.aop.core.figures.Actuals;
import vn.aop.core.plan.Today;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;
import vn.aop.web.command.text.CorrectionText;
import vn.aop.web.command.text.Sheet;
import vn.aop.web.json.CorrectionAsJson;

/** {@code aop correct}: where to turn when goals are behind. */
@Command(name = "correct")
final class CorrectCommand implements GivenCommand {

    @Mixin private ActualsOptions input;

    @Option(names = "--month", paramLabel = "MONTH", descriptionKey = "option.month")
    private Optional<String> month = Optional.empty();

    @Mixin private LogOptions log;

    @Mixin private TodayOption today;

    @Override
    public void give(Terminal plain) {
        RuleBook book = Given.rules(plain);
        Terminal terminal = plain.speaking(book.speaking(plain.wording()));
        TodayOption.Taken taken = today.taken(input.keptPlan(), terminal);
        Reviewed reviewed =
                Reviewed.now(
                        input,
                        actuals ->
                                month.map(Given::month)
                                        .or(() -> toCorrect(actuals, taken.today())));
        input.tellLeftOut(terminal);
        Correction correction = correction(reviewed);
        Company company = reviewed.plan().company();
        Optional<LoggedDecision> logged =
                log.record(
                        input.keptPlan(),
                        reviewed.plan(),
                        LoggedDecision.Kind.CORRECTION,
                        what(reviewed),
                        taken.day(),
                        LoggedDecision.Answer.OFFERED,
                        AnswerBasis.estimate(correction.review().month()));
        if (terminal.wantsJson()) {
            Wording wording = terminal.wording().speakingOf(company);
            terminal.printJson(
                    new CorrectionAsJson(
                                    correction,
                                    taken.today(),
                                    reviewed.rows(),
                                    logged,
                                    book.checks(),
                                    wording)
                            .json());
        } else {
            Sheet sheet = terminal.sheet(company);
            terminal.print(new CorrectionText(correction, reviewed.rows(), sheet).lines());
            logged.ifPresent(
                    it -> terminal.print(log.told(it, reviewed.plan(), taken.day(), sheet)));
            if (month.isEmpty() || logged.isPresent()) {
                taken.tell(terminal, sheet);
            }
        }
    }

    private static Optional<YearMonth> toCorrect(Actuals actuals, Today today) {
        return today.toCorrect(actuals.months(), actuals.figures().year());
    }

    private static Correction correction(Reviewed reviewed) {
        return Correction.of(reviewed.plan(), reviewed.review())
                .mapProblems(it -> placed(it.message()))
                .orElseThrow(Refused::new);
    }

    private static FileProblem placed(Message message) {
        return FileProblem.of("--month", message);
    }

    private static Text what(Reviewed reviewed) {
        return Terminal.CommandWords.inBoth(
                reviewed.plan().company(),
                Message.of("command.correct.what").with("month", reviewed.review().month()));
    }
}
