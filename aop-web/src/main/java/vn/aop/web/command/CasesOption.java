package vn.aop.web.command;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.aop.cases.CaseFolder;
import vn.aop.cases.CaseShelf;
import vn.aop.cases.Cases;
import vn.aop.cases.FoundCase;
import vn.aop.cases.file.FileProblem;
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
     * Returns the same cases as they are whenever they are asked for.
     *
     * @throws Refused if one of the folders cannot be looked through now
     */
    CaseShelf shelf(Terminal terminal) {
        List<Path> named = named(terminal);
        found(named);
        return new CaseShelf(Cases.installed(), named);
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
        return found;
    }
}
