package vn.aop.web.command;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.Wording;
import vn.aop.core.decision.Answered;
import vn.aop.core.decision.Correction;
import vn.aop.core.decision.LoggedDecision;
import vn.aop.core.plan.Company;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/** {@code aop correct}: where to turn when goals are behind. */
@Command(name = "correct")
final class CorrectCommand implements Answer {

    @Mixin private ActualsOptions input;

    @Option(
            names = "--month",
            required = true,
            paramLabel = "MONTH",
            descriptionKey = "option.month")
    private String month;

    @Mixin private LogOptions log;

    @Override
    public void give(Terminal terminal) {
        Reviewed reviewed = Reviewed.at(Given.month(month), input);
        Correction correction = correction(reviewed);
        Company company = reviewed.plan().company();
        Optional<LoggedDecision> logged =
                log.record(
                        input.planFile(),
                        reviewed.plan(),
                        LoggedDecision.Kind.CORRECTION,
                        what(reviewed),
                        LoggedDecision.Answer.OFFERED);
        if (terminal.wantsJson()) {
            Wording wording = terminal.wording().speakingOf(company);
            terminal.printJson(
                    new CorrectionAsJson(correction, reviewed.rows(), logged, wording).json());
        } else {
            Sheet sheet = Sheet.of(terminal, company);
            terminal.print(new CorrectionText(correction, reviewed.rows(), sheet).lines());
            logged.ifPresent(it -> terminal.print(LogOptions.told(it, sheet)));
        }
    }

    private static Correction correction(Reviewed reviewed) {
        Answered<Correction> answered = Correction.of(reviewed.plan(), reviewed.review());
        return answered.answer()
                .orElseThrow(
                        () ->
                                new Refused(
                                        answered.problems().stream()
                                                .map(it -> placed(it.message()))
                                                .toList()));
    }

    private static FileProblem placed(Message message) {
        return new FileProblem("--month", 0, 0, message);
    }

    private static Text what(Reviewed reviewed) {
        return BothLanguages.say(
                reviewed.plan().company(),
                Message.of("command.correct.what", "month", reviewed.review().month()));
    }
}
