package vn.aop.web.command;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.aop.cases.check.RuleBook;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.plan.ChangesFile;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.Checks;
import vn.aop.core.check.NamedRules;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.web.answer.Amended;
import vn.aop.web.command.text.AmendText;
import vn.aop.web.command.text.Sheet;
import vn.aop.web.json.HistoryAsJson;

/** {@code aop amend}: changes a plan, and says what that gives up and gains. */
@Command(name = "amend")
final class AmendCommand implements GivenCommand {

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "argument.plan")
    private String plan;

    @Option(
            names = "--changes",
            required = true,
            paramLabel = "FILE",
            descriptionKey = "option.changes")
    private String changes;

    @Mixin private DecisionOptions decision;

    @Mixin private TodayOption today;

    @Option(names = "--dry-run", descriptionKey = "option.dry-run")
    private boolean dryRun;

    @Override
    public void give(Terminal plain) {
        PlanHistory before = Given.soundHistory(plan);
        RuleBook book = Given.rules(plain);
        Terminal terminal = plain.speaking(book.speaking(plain.wording()));
        ChangesFile file = Refused.unless(ChangesFile.read(Given.path(changes), before.current()));
        TodayOption.Taken taken = today.taken(KeptPlan.at(plan), terminal);
        Amendment amendment = decision.amendment(file.changes(), taken.day());
        PlanHistory after = amended(before, amendment, file);
        requireKnownRules(before.current(), file, book.checks());
        if (!dryRun) {
            KeptPlan.at(plan).alter(now -> now.amend(before, amendment));
        }
        Amended amended = new Amended(after, after.size() - 1);
        if (terminal.wantsJson()) {
            Wording wording = terminal.wording().speakingOf(after.current().company());
            terminal.printJson(
                    new HistoryAsJson(after, book.checks(), wording).amended(amended, !dryRun));
        } else {
            Sheet sheet = terminal.sheet(after.current().company());
            terminal.print(new AmendText(amended, book.checks(), sheet).lines());
            terminal.print("");
            terminal.print(sheet.wrapped("", written(sheet, amended)));
            taken.tell(terminal, sheet);
        }
    }

    private PlanHistory amended(PlanHistory before, Amendment amendment, ChangesFile file) {
        try {
            return before.amend(amendment);
        } catch (ProblemsException refused) {
            Place own = Place.of("amendments").then(before.amendments().size());
            throw new Refused(
                    refused.problems().stream()
                            .map(it -> placed(it.within(own), file))
                            .distinct()
                            .toList());
        }
    }

    /** Changes may name rules, their thresholds and places; those of jars are known too. */
    private static void requireKnownRules(Plan before, ChangesFile file, Checks checks) {
        List<FileProblem> unknown =
                new NamedRules(checks)
                        .problems(before, file.changes()).stream()
                                .map(file::told)
                                .distinct()
                                .toList();
        if (!unknown.isEmpty()) {
            throw new Refused(unknown);
        }
    }

    private FileProblem placed(Problem problem, ChangesFile file) {
        if (problem.where().equals(Place.of("amendments"))) {
            return FileProblem.of(Given.plan(plan).toString(), problem.message());
        }
        return Place.of("changes").covers(problem.where())
                ? file.told(problem)
                : FileProblem.of("--" + problem.where(), problem.message());
    }

    private String written(Sheet sheet, Amended amended) {
        return dryRun
                ? sheet.say("command.amend.dry-run")
                : sheet.say(
                        Message.of("command.amend.written")
                                .with("file", Given.plan(plan))
                                .with("version", amended.version()));
    }
}
