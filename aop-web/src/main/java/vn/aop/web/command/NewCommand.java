package vn.aop.web.command;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.aop.cases.BlankPlan;
import vn.aop.cases.Case;
import vn.aop.cases.CaseFile;
import vn.aop.cases.CaseFolder;
import vn.aop.cases.Cases;
import vn.aop.cases.FoundCase;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.folder.Turn;
import vn.aop.core.tet.Tet;
import vn.aop.core.text.Message;
import vn.aop.core.text.Nearest;

/** {@code aop new}: copies a case into a folder of one's own, or begins a plan of one's own. */
@Command(name = "new")
final class NewCommand implements GivenCommand {

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "argument.case")
    private String id;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FOLDER",
            descriptionKey = "argument.folder")
    private Optional<String> folder = Optional.empty();

    @Mixin private CasesOption option;

    @Mixin private BlankOptions blank;

    /** What was copied, for programs; the case is null where a blank plan was made. */
    record NewJson(@JsonProperty("case") String id, String folder, List<String> files) {}

    @Override
    public void give(Terminal terminal) {
        if (blank.isBlank()) {
            begin(terminal);
        } else {
            requireNothingOfABlank();
            copy(terminal);
        }
    }

    /** The only argument is the folder then. */
    private void begin(Terminal terminal) {
        if (folder.isPresent()) {
            throw Refused.because(folder.get(), Message.of("command.new.blank-one"));
        }
        String target = named(id);
        BlankPlan plan = blank.plan(terminal);
        List<FileProblem> problems =
                plan.writeTo(Given.path(target), terminal.wording().language());
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        List<String> files = files(Given.path(target));
        if (terminal.wantsJson()) {
            terminal.printJson(new NewJson(null, target, files));
        } else {
            tell(plan, target, files, terminal);
        }
    }

    private static void tell(BlankPlan plan, String target, List<String> files, Terminal terminal) {
        terminal.print(
                terminal.wording()
                        .say(
                                Message.of("command.new.blank-done")
                                        .with("folder", target)
                                        .with("files", files)
                                        .with("currency", plan.currency().getCode())));
        if (!plan.uncalled().isEmpty()) {
            terminal.print(
                    terminal.wording()
                            .say(
                                    Message.of("command.new.uncalled")
                                            .with("names", plan.uncalled())));
        }
        tellOfTet(plan.from().getYear(), terminal);
    }

    /**
     * Tells whoever begins a plan that the dates of Tết end before its year, by which January and
     * February are compared.
     */
    static void tellOfTet(int year, Terminal terminal) {
        if (Tet.in(year).isEmpty() || Tet.in(year - 1).isEmpty()) {
            terminal.print(
                    terminal.wording()
                            .say(
                                    Message.of("command.new.tet-unknown")
                                            .with("year", Integer.toString(year))
                                            .with("first", Integer.toString(Tet.FIRST_YEAR))
                                            .with("last", Integer.toString(Tet.LAST_YEAR))));
        }
    }

    private static String named(String folder) {
        if (folder.isBlank()) {
            throw Refused.because("aop new", Message.of("command.new.no-folder"));
        }
        return folder;
    }

    private static Refused noTarget() {
        return Refused.because("aop new", Message.of("command.new.no-target"));
    }

    private void requireNothingOfABlank() {
        List<FileProblem> problems =
                blank.given().stream()
                        .map(it -> FileProblem.of(it, "command.new.only-blank"))
                        .toList();
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private void copy(Terminal terminal) {
        Case wanted = wanted(terminal);
        String folder = named(this.folder.orElseThrow(NewCommand::noTarget));
        Path target = Given.path(folder);
        List<FileProblem> problems = wanted.copyTo(target);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        List<String> files = files(target);
        if (terminal.wantsJson()) {
            terminal.printJson(new NewJson(wanted.id(), folder, files));
        } else {
            terminal.print(
                    terminal.wording()
                            .say(
                                    Message.of("command.new.done")
                                            .with("case", wanted.id())
                                            .with("folder", folder)
                                            .with("files", files)
                                            .with("day", wanted.today())));
        }
    }

    /** A case is asked for by its id or, where no case has it, by the folder in which it lies. */
    private Case wanted(Terminal terminal) {
        Cases cases = option.cases(terminal);
        return cases.find(id).orElseGet(() -> inFolder().orElseThrow(() -> unknown(cases)));
    }

    private Optional<Case> inFolder() {
        Path folder = Given.path(id);
        if (!Files.exists(folder.resolve(CaseFile.NAME))) {
            return Optional.empty();
        }
        FoundCase found = CaseFolder.read(folder);
        return Optional.of(found.value().orElseThrow(() -> new Refused(found.problems())));
    }

    private Refused unknown(Cases cases) {
        Optional<FoundCase> broken =
                cases.broken().stream().filter(it -> it.id().equals(id)).findFirst();
        if (broken.isPresent()) {
            return new Refused(broken.get().problems());
        }
        List<String> known = cases.all().stream().map(Case::id).toList();
        return Refused.because(
                "aop new",
                Message.of("command.new.unknown")
                        .with("case", id)
                        .with("known", known)
                        .with("nearest", Nearest.to(id, known)));
    }

    static List<String> files(Path target) {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> !Turn.isOwn(file))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
