package vn.aop.web.command;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.aop.cases.check.RuleBook;
import vn.aop.cases.check.TurnoverThresholds;
import vn.aop.cases.plan.ProposalFile;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.Circumstances;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.decision.log.AnswerBasis;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.web.command.text.DecisionText;
import vn.aop.web.command.text.Sheet;
import vn.aop.web.json.DecisionAsJson;

/** {@code aop decide}: holds a proposal against the plan. */
@Command(name = "decide")
final class DecideCommand implements GivenCommand {

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "argument.plan")
    private String plan;

    @Option(
            names = "--proposal",
            required = true,
            paramLabel = "FILE",
            descriptionKey = "option.proposal")
    private String proposal;

    @Option(names = "--strict", descriptionKey = "option.strict")
    private boolean strict;

    @Mixin private ActualsOptions.StandingOptions standing;

    @Mixin private LogOptions log;

    @Mixin private TodayOption today;

    @Override
    public void give(Terminal terminal) {
        Plan sound = Given.soundPlan(plan);
        ProposalFile file = Refused.unless(ProposalFile.read(Given.path(proposal), sound));
        TodayOption.Taken taken = today.taken(KeptPlan.at(plan), terminal);
        Proposal asked = asked(file.proposal(), taken);
        RuleBook book = Given.rules(terminal);
        Decision decision =
                decided(standing.of(sound, plan, asked.asked().orElseThrow()), asked, file, book);
        standing.tellLeftOut(terminal);
        Optional<LoggedDecision> logged =
                log.record(
                        KeptPlan.at(plan),
                        sound,
                        LoggedDecision.Kind.OPPORTUNITY,
                        asked.what(),
                        asked.asked().orElseThrow(),
                        answer(decision),
                        AnswerBasis.of(decision.tradeOff().versions().before()));
        print(terminal, book, sound, decision, logged);
        if (!terminal.wantsJson() && file.proposal().asked().isEmpty()) {
            taken.tell(terminal, terminal.sheet(sound.company()));
        }
        if (strict
                && decision.verdict().match(yes -> false, yesIf -> false, no -> true, no -> true)) {
            throw new AnsweredNo();
        }
    }

    /** The day that was given counts, else the one in the file, else the one that it is. */
    private Proposal asked(Proposal proposal, TodayOption.Taken taken) {
        LocalDate day = today.given().or(proposal::asked).orElse(taken.day());
        return proposal.on(day);
    }

    private static Decision decided(
            Projection sound, Proposal proposal, ProposalFile file, RuleBook book) {
        return book.desk()
                .in(Circumstances.unknown().with(TurnoverThresholds.shipped()))
                .decide(sound, proposal)
                .mapProblems(file::told)
                .orElseThrow(problems -> new Refused(problems.stream().distinct().toList()));
    }

    private static LoggedDecision.Answer answer(Decision decision) {
        return decision.verdict()
                .match(
                        yes -> LoggedDecision.Answer.YES,
                        yesIf -> LoggedDecision.Answer.YES_IF,
                        later -> LoggedDecision.Answer.NOT_THIS_YEAR,
                        no -> LoggedDecision.Answer.NO);
    }

    private void print(
            Terminal plain,
            RuleBook book,
            Plan plan,
            Decision decision,
            Optional<LoggedDecision> logged) {
        Terminal terminal = plain.speaking(book.speaking(plain.wording()));
        if (terminal.wantsJson()) {
            Wording wording = terminal.wording().speakingOf(plan.company());
            terminal.printJson(
                    new DecisionAsJson(
                                    plan, decision, book.checks(), logged, book.problems(), wording)
                            .json());
            return;
        }
        Sheet sheet = terminal.sheet(plan.company());
        terminal.print(new DecisionText(decision, book.checks(), sheet).lines());
        logged.ifPresent(
                it ->
                        terminal.print(
                                log.told(
                                        it,
                                        plan,
                                        decision.proposal().asked().orElseThrow(),
                                        sheet)));
    }
}
