package vn.aop.web.command;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.aop.cases.Case;
import vn.aop.cases.CaseFolder;
import vn.aop.cases.CaseShelf;
import vn.aop.cases.Cases;
import vn.aop.cases.FoundCase;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.text.Message;
import vn.aop.core.text.Nearest;
import vn.aop.core.text.Validated;

/** The option that names folders with cases of one's own, or the environment that does. */
final class CasesOption {

    private static final String VARIABLE = "AOP_CASES";

    @Option(names = "--cases", paramLabel = "DIR", descriptionKey = "option.cases")
    private List<String> folders = List.of();

    /**
     * Returns the shipped cases, those of jars beside the program, and those in the folders.
     *
     * @throws Refused if one of the folders cannot be looked through
     */
    Cases cases(Terminal terminal) {
        List<FoundCase> found = found(named(terminal)).stream().map(CaseFolder::read).toList();
        return Cases.installed().with(found);
    }

    /**
     * Returns the same cases but for those in some folders, which may be among them.
     *
     * @throws Refused if one of the folders cannot be looked through
     */
    Cases casesBeside(List<Path> others, Terminal terminal) {
        List<Path> all = new ArrayList<>(others);
        all.addAll(found(named(terminal)));
        List<Path> apart = CaseFolder.distinct(all);
        return Cases.installed()
                .with(
                        apart.subList(CaseFolder.distinct(others).size(), apart.size()).stream()
                                .map(CaseFolder::read)
                                .toList());
    }

    /**
     * Returns the same cases as they are whenever they are asked for.
     *
     * @throws Refused if one of the folders cannot be looked through now
     */
    CaseShelf shelf(Terminal terminal) {
        List<Path> named = named(terminal);
        found(named);
        return new CaseShelf(Cases.installed(), named);
    }

    /** Returns the plans that an argument may name, a case among them. */
    Plans plans(Terminal terminal) {
        return new Plans(cases(terminal), terminal);
    }

    private List<Path> named(Terminal terminal) {
        Stream<String> texts =
                folders.isEmpty()
                        ? terminal.surroundings().says(VARIABLE).stream()
                                .flatMap(
                                        Pattern.compile(Pattern.quote(File.pathSeparator))
                                                ::splitAsStream)
                        : folders.stream();
        return texts.filter(it -> !it.isBlank()).map(Given::path).distinct().toList();
    }

    private static List<Path> found(List<Path> folders) {
        List<Path> found = new ArrayList<>();
        List<FileProblem> problems = new ArrayList<>();
        for (Path folder : folders) {
            Validated<List<Path>, FileProblem> cases = CaseFolder.in(folder);
            cases.value().ifPresent(found::addAll);
            problems.addAll(cases.problems());
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return CaseFolder.distinct(found);
    }

    /**
     * The plans that an argument may name: a file, a folder with {@code plan.yaml}, or a case. A
     * case is meant where there is no file or folder of that name; where there is one, that is
     * told.
     *
     * @param cases the cases that there are
     * @param terminal where it is told which of two was taken
     */
    record Plans(Cases cases, Terminal terminal) {

        private static final String PATH = ".*[./\\\\].*";

        Plans {
            requireNonNull(cases, "cases");
            requireNonNull(terminal, "terminal");
        }

        /**
         * Reads the plan that a text names.
         *
         * @param inFile reads it in a file
         * @param inCase reads it in a case
         * @return the plan, or everything that must be mended; for a broken case, in all of its
         *     files
         */
        <P> Validated<P, FileProblem> read(
                String text,
                Function<Path, Validated<P, FileProblem>> inFile,
                Function<Case, P> inCase) {
            Path path = Given.path(text);
            if (Files.exists(path)) {
                cases.find(text).ifPresent(it -> tellTaken(text, path));
                return inFile.apply(Given.plan(text));
            }
            Optional<Case> found = cases.find(text);
            if (found.isPresent()) {
                return Validated.valid(inCase.apply(found.get()));
            }
            return text.matches(PATH)
                    ? inFile.apply(Given.plan(text))
                    : Validated.invalid(none(text));
        }

        /** Programs read what must be mended where it is told, and nothing else. */
        private void tellTaken(String text, Path path) {
            if (terminal.format() == Terminal.Format.TEXT) {
                Message taken =
                        Message.of("command.plan-beside-case")
                                .with("case", text)
                                .with("path", path.toAbsolutePath().normalize().toString());
                terminal.note(terminal.wording().say(taken));
            }
        }

        private List<FileProblem> none(String text) {
            List<String> known = cases.all().stream().map(Case::id).toList();
            return cases.broken().stream()
                    .filter(it -> it.id().equals(text))
                    .findFirst()
                    .map(FoundCase::problems)
                    .orElseGet(
                            () ->
                                    List.of(
                                            FileProblem.of(
                                                    text,
                                                    Message.of("command.unknown-plan")
                                                            .with("known", known)
                                                            .with(
                                                                    "nearest",
                                                                    Nearest.to(text, known)))));
        }
    }
}
