package vn.aop.web.command;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.aop.cases.Case;
import vn.aop.cases.CaseCheck;
import vn.aop.cases.CaseFolder;
import vn.aop.cases.CaseReport;
import vn.aop.cases.CaseShelf;
import vn.aop.cases.CaseStart;
import vn.aop.cases.Cases;
import vn.aop.cases.FoundCase;
import vn.aop.cases.check.RuleBook;
import vn.aop.cases.check.TurnoverThresholds;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.story.StoryPictures;
import vn.aop.cases.story.StoryText;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.Circumstances;
import vn.aop.core.text.Message;
import vn.aop.web.command.text.CaseReportText;
import vn.aop.web.json.CaseReportsJson;
import vn.aop.web.json.ProblemsJson.ProblemJson;

/** {@code aop case}: for those who write cases. What it does is said by the word after it. */
@Command(name = "case", synopsisSubcommandLabel = "COMMAND")
final class CaseCommand implements GivenCommand {

    private static final List<String> WORDS = List.of("new", "check", "preview");

    /** Returns the command with the ones below it. */
    static CommandLine line() {
        return new CommandLine(new CaseCommand())
                .addSubcommand(new Start())
                .addSubcommand(new Check())
                .addSubcommand(new Preview());
    }

    @Override
    public void give(Terminal terminal) {
        throw Refused.because("aop case", Message.of("command.case.which").with("known", WORDS));
    }

    /** {@code aop case new}: the start of a case, to be written over. */
    @Command(name = "new")
    static final class Start implements GivenCommand {

        private static final int USUAL_YEAR = 2026;
        private static final int FIRST_YEAR = 1901;
        private static final int LAST_YEAR = 2199;

        @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "argument.new-case")
        private String folder;

        @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "option.year")
        private Optional<String> year = Optional.empty();

        /** What was made, for programs. */
        record MadeCaseJson(@JsonProperty("case") String id, String folder, List<String> files) {}

        @Override
        public void give(Terminal terminal) {
            if (folder.isBlank()) {
                throw Refused.because("aop case new", Message.of("command.new.no-folder"));
            }
            Path target = Given.path(folder);
            String id = nameOf(target);
            int planned = year();
            List<FileProblem> problems = new CaseStart(id, planned).writeTo(target);
            if (!problems.isEmpty()) {
                throw new Refused(problems);
            }
            List<String> files = NewCommand.files(target);
            if (terminal.wantsJson()) {
                terminal.printJson(new MadeCaseJson(id, folder, files));
            } else {
                terminal.print(
                        terminal.wording()
                                .say(
                                        Message.of("command.case.made")
                                                .with("case", id)
                                                .with("folder", folder)
                                                .with("files", files)));
                NewCommand.tellOfTet(planned, terminal);
            }
        }

        private static String nameOf(Path target) {
            Path last = target.toAbsolutePath().normalize().getFileName();
            return last == null ? "" : last.toString();
        }

        private int year() {
            return year.map(Start::read).orElse(USUAL_YEAR);
        }

        private static int read(String text) {
            int read = text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
            if (read < FIRST_YEAR || read > LAST_YEAR) {
                throw Refused.because(
                        "--year", Message.of("command.case.year").with("found", text));
            }
            return read;
        }
    }

    /** {@code aop case check}: what an author wants to know before readers come. */
    @Command(name = "check")
    static final class Check implements GivenCommand {

        @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "argument.case-folder")
        private String folder;

        @Option(names = "--strict", descriptionKey = "option.strict-case")
        private boolean strict;

        @Mixin private CasesOption cases;

        @Override
        public void give(Terminal terminal) {
            RuleBook book = Given.rules(terminal);
            CaseCheck check =
                    CaseCheck.by(
                            book.desk()
                                    .in(
                                            Circumstances.unknown()
                                                    .with(TurnoverThresholds.shipped())));
            List<Path> looked = Refused.unless(CaseFolder.in(Given.path(folder)));
            Cases beside = cases.casesBeside(looked, terminal);
            List<CaseReport> reports =
                    looked.stream()
                            .map(CaseFolder::read)
                            .map(beside::beside)
                            .map((FoundCase it) -> check.check(it))
                            .toList();
            Terminal speaking = terminal.speaking(book.speaking(terminal.wording()));
            refuse(reports, speaking);
            print(reports, speaking);
            if (strict && reports.stream().anyMatch(it -> !it.remarks().isEmpty())) {
                throw new AnsweredNo();
            }
        }

        /** Each case speaks in its own currency, so each is told by itself. */
        private static void refuse(List<CaseReport> reports, Terminal terminal) {
            List<ProblemJson> problems = new ArrayList<>();
            List<ProblemJson> remarks = new ArrayList<>();
            for (CaseReport report : reports) {
                Wording words = words(report, terminal.wording());
                report.problems().forEach(it -> problems.add(ProblemJson.of(it, words)));
                report.remarks().forEach(it -> remarks.add(ProblemJson.of(it, words)));
            }
            if (!problems.isEmpty()) {
                terminal.refuse(problems.stream(), remarks);
                throw Refused.told();
            }
        }

        private static Wording words(CaseReport report, Wording usual) {
            return Optional.of(usual)
                    .flatMap(it -> report.company().map(it::speakingOf))
                    .orElse(usual);
        }

        private static void print(List<CaseReport> reports, Terminal terminal) {
            if (terminal.wantsJson()) {
                terminal.printJson(
                        CaseReportsJson.of(reports, it -> words(it, terminal.wording())));
                return;
            }
            for (CaseReport report : reports) {
                terminal.print(
                        new CaseReportText(report, words(report, terminal.wording())).lines());
            }
        }
    }

    /**
     * {@code aop case preview}: a case as its readers will see it. The pages follow what the author
     * writes, and show what is to be mended; copies of the case are forgotten in the end.
     */
    @Command(name = "preview")
    static final class Preview implements GivenCommand {

        @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "argument.case-folder")
        private String folder;

        @Option(names = "--story", descriptionKey = "option.story")
        private boolean story;

        @Option(names = "--port", paramLabel = "PORT", descriptionKey = "option.port")
        private Optional<String> port = Optional.empty();

        @Override
        public void give(Terminal terminal) {
            Path path = Given.path(folder);
            List<Path> found = Refused.unless(CaseFolder.in(path));
            if (story) {
                found.forEach(it -> print(CaseFolder.read(it), terminal));
                return;
            }
            Given.rules(terminal);
            String chosen =
                    port.or(() -> terminal.surroundings().says("AOP_PORT"))
                            .orElse(ServeCommand.USUAL_PORT);
            new Serving(
                            ServeCommand.USUAL_HOST,
                            Given.port(chosen),
                            Optional.empty(),
                            Optional.empty(),
                            new CaseShelf(Cases.none(), List.of(path)),
                            terminal)
                    .untilStopped();
        }

        private static void print(FoundCase found, Terminal terminal) {
            Case whole = found.value().orElseThrow(() -> new Refused(found.problems()));
            Wording words = terminal.wording().speakingOf(whole.plan().company());
            StoryPictures pictures = new StoryPictures(whole.figures());
            terminal.print(
                    StoryText.of(found.id(), whole.story(words.language()), words.language())
                            .words(it -> said(it, pictures, words)));
        }

        /** Where nothing can be drawn, a picture is what it shows in a sentence. */
        private static String said(
                StoryText.Pictured picture, StoryPictures pictures, Wording words) {
            return pictures.draw(picture.destination())
                    .value()
                    .map(it -> picture.caption() + " – " + words.say(it.finding()))
                    .orElse(picture.caption());
        }
    }
}
