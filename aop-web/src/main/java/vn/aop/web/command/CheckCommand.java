package vn.aop.web.command;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.aop.cases.Case;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.MappingFile;
import vn.aop.cases.check.RuleBook;
import vn.aop.cases.check.TurnoverThresholds;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.plan.LocatedPlan;
import vn.aop.cases.plan.PlanFile;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.CheckReport;
import vn.aop.core.check.Circumstances;
import vn.aop.core.check.Rule;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.plan.Today;
import vn.aop.web.answer.Checked;
import vn.aop.web.answer.JudgedBy;
import vn.aop.web.command.text.CheckText;
import vn.aop.web.command.text.Sheet;
import vn.aop.web.json.CheckAsJson;
import vn.aop.web.json.CheckAsSarif;

/** {@code aop check}: what rules find in a plan. */
@Command(name = "check")
final class CheckCommand implements GivenCommand {

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "argument.plan")
    private String plan;

    @Option(names = "--strict", descriptionKey = "option.strict-check")
    private boolean strict;

    @Option(names = "--rule", paramLabel = "ID", descriptionKey = "option.rule")
    private List<String> only = List.of();

    @Option(names = "--yardstick", paramLabel = "PLAN", descriptionKey = "option.yardstick")
    private Optional<String> yardstick = Optional.empty();

    @Mixin private CasesOption cases;

    @Mixin private TodayOption today;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "option.mapping-check")
    private Optional<String> mapping = Optional.empty();

    @Override
    public void give(Terminal terminal) {
        RuleBook book = Given.rules(terminal);
        requireKnown(book);
        TodayOption.Taken taken = today.taken(KeptPlan.at(plan), terminal);
        JudgedBy by = yardstick.map(it -> judgedBy(it, terminal)).orElse(JudgedBy.ITSELF);
        Checked checked = checked(book, taken, by);
        print(terminal.speaking(book.speaking(terminal.wording())), checked, book, taken);
        if (strict && (checked.report().asksForMending() || !book.problems().isEmpty())) {
            throw new AnsweredNo();
        }
    }

    private void requireKnown(RuleBook book) {
        List<FileProblem> unknown =
                only.stream()
                        .filter(id -> book.checks().rule(id).isEmpty())
                        .map(id -> ExplainCommand.unknown("--rule", id, book))
                        .toList();
        if (!unknown.isEmpty()) {
            throw new Refused(unknown);
        }
    }

    private Checked checked(RuleBook book, TodayOption.Taken taken, JudgedBy by) {
        Circumstances circumstances = circumstances(taken.today());
        LocatedPlan located = Given.locatedPlan(plan);
        List<Rule> looking =
                book.checks().rules().stream()
                        .filter(rule -> only.isEmpty() || only.contains(rule.id()))
                        .toList();
        CheckReport report =
                book.checks()
                        .check(
                                located.history(),
                                by.in(circumstances),
                                looking.stream().map(Rule::id).toList());
        return new Checked(located, report, looking, taken.today(), by);
    }

    private JudgedBy judgedBy(String given, Terminal terminal) {
        return given.equals(JudgedBy.USUAL_WORD)
                ? JudgedBy.USUAL
                : JudgedBy.of(
                        Refused.unless(
                                cases.plans(terminal)
                                        .read(given, PlanFile::locate, Case::locatedPlan)));
    }

    /** What is known besides the plan: the day, the log beside it, what a mapping says. */
    private Circumstances circumstances(Today day) {
        DecisionLog log = KeptPlan.at(plan).log();
        Circumstances known =
                Circumstances.unknown()
                        .on(day)
                        .asked(log.asked())
                        .reviewed(log.reviewed())
                        .with(TurnoverThresholds.shipped());
        return mapping.flatMap(CheckCommand::revenue).map(known::importing).orElse(known);
    }

    private static Optional<RevenueDefinition> revenue(String file) {
        ImportMapping read = Refused.unless(MappingFile.read(Given.path(file)));
        return read.revenue();
    }

    private void print(Terminal terminal, Checked checked, RuleBook book, TodayOption.Taken taken) {
        Wording words = terminal.wording().speakingOf(checked.plan().company());
        switch (terminal.format()) {
            case TEXT -> {
                Sheet sheet = terminal.sheet(checked.plan().company());
                terminal.print(new CheckText(checked, only, sheet).lines());
                taken.tell(terminal, sheet);
            }
            case JSON -> terminal.printJson(new CheckAsJson(checked, book, words).json());
            case SARIF -> terminal.printJson(new CheckAsSarif(checked, book, words).json());
        }
    }
}
