package vn.aop.web.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.Wording;
import vn.aop.core.text.Nearest;

/** Arguments that cannot be understood, told in our own words. */
final class UsageMistake {

    private UsageMistake() {}

    /** Returns what is wrong with the arguments and how to mend it. */
    static List<FileProblem> told(ParameterException mistake) {
        CommandLine line = mistake.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        List<String> unmatched =
                mistake instanceof UnmatchedArgumentException exact
                        ? exact.getUnmatched()
                        : line.getUnmatchedArguments();
        if (!unmatched.isEmpty() && !lacksValue(mistake)) {
            return List.of(unmatched(command, line, unmatched.get(0)));
        }
        if (mistake instanceof MissingParameterException missing) {
            return missing.getMissing().stream().map(it -> missing(command, it)).toList();
        }
        if (mistake instanceof OverwrittenOptionException twice) {
            return List.of(
                    FileProblem.of(command, "command.twice")
                            .with("option", name(twice.getOverwritten())));
        }
        return List.of(
                FileProblem.of(command, "command.not-understood")
                        .with("detail", mistake.getMessage()));
    }

    /** An option without its value leaves words behind that are no mistake of their own. */
    private static boolean lacksValue(ParameterException mistake) {
        List<String> words = mistake.getCommandLine().getParseResult().originalArgs();
        return mistake instanceof MissingParameterException missing
                && missing.getMissing().stream()
                        .filter(ArgSpec::isOption)
                        .anyMatch(it -> words.contains(name(it)));
    }

    private static FileProblem unmatched(String command, CommandLine line, String word) {
        if (word.startsWith("-")) {
            String option = word.replaceFirst("=.*", "");
            return FileProblem.of(command, "command.unknown-option")
                    .with("option", option)
                    .with("nearest", Nearest.to(option, options(line)));
        }
        if (!line.getSubcommands().isEmpty()) {
            return FileProblem.of(command, "command.unknown-command")
                    .with("command", word)
                    .with("known", line.getSubcommands().keySet())
                    .with("nearest", Nearest.to(word, line.getSubcommands().keySet()));
        }
        return FileProblem.of(command, "command.too-many").with("word", word);
    }

    /** The names of all options, also those of the commands below. */
    private static List<String> options(CommandLine line) {
        return Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
                .flatMap(command -> command.getCommandSpec().options().stream())
                .flatMap(option -> Stream.of(option.names()))
                .distinct()
                .toList();
    }

    private static FileProblem missing(String command, ArgSpec argument) {
        return FileProblem.of(
                        command,
                        argument.isOption() ? "command.missing-option" : "command.missing-argument")
                .with("name", name(argument))
                .with("value", argument.paramLabel())
                .with(
                        "what",
                        Stream.of(argument.description())
                                .map(text -> Wording.inside(text.replaceFirst("\\.$", "")))
                                .collect(Collectors.joining(" ")));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
