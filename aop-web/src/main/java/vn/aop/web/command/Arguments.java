package vn.aop.web.command;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import vn.aop.cases.wording.Wording;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;

/**
 * The arguments of one run, parsed once. Mistakes in them are told only when it is known in which
 * language and format, so they are kept until then.
 *
 * @param parsed what the arguments say, with what is wrong in them
 * @param common what they say about the answer itself
 * @param languageSet the language that the environment sets, if it does
 */
record Arguments(ParseResult parsed, CommonOptions common, Optional<String> languageSet) {

    Arguments {
        requireNonNull(parsed, "parsed");
        requireNonNull(common, "common");
        requireNonNull(languageSet, "languageSet");
    }

    static Arguments of(List<String> args, Surroundings surroundings) {
        Commands commands = new Commands();
        ParseResult parsed = commands.line().parseArgs(args.toArray(String[]::new));
        CommonOptions common =
                mistakes(parsed).findAny().isPresent()
                        ? CommonOptions.amid(args)
                        : commands.common();
        return new Arguments(parsed, common, surroundings.says("AOP_LANG"));
    }

    /** Returns the language to speak; Vietnamese unless another one is known and asked for. */
    Language language() {
        return languageAsked()
                .flatMap(text -> choice(List.of(Language.values()), text))
                .orElse(Language.VI);
    }

    private Optional<String> languageAsked() {
        return common.language().or(() -> languageSet);
    }

    /** Returns the format to answer in; text unless another one is known and asked for. */
    Terminal.Format format() {
        return common.format()
                .flatMap(text -> choice(List.of(Terminal.Format.values()), text))
                .orElse(Terminal.Format.TEXT);
    }

    /**
     * Returns the command that was asked for, explained in some words.
     *
     * @throws Refused if the arguments must be mended first
     */
    CommandLine command(Wording wording) {
        List<CommandLine> asked = parsed.asCommandLineList();
        CommandLine command = asked.get(asked.size() - 1);
        require("--lang", List.of(Language.values()), languageAsked());
        require(
                "--format",
                Terminal.Format.of(command.getCommandSpec().qualifiedName()),
                common.format());
        asked.get(0).setResourceBundle(new HelpTexts(wording));
        requireBehindItsCommand();
        mistakes(parsed)
                .findFirst()
                .ifPresent(
                        mistake -> {
                            throw new Refused(UsageMistake.told(mistake));
                        });
        return command;
    }

    /** Returns whether the arguments ask for help, or for the version. */
    boolean asks(Predicate<CommandLine> request) {
        return parsed.asCommandLineList().stream().anyMatch(request);
    }

    /**
     * Without a command the options of {@code serve} are those of the program, else they are not.
     */
    private void requireBehindItsCommand() {
        parsed.matchedOptions().stream()
                .filter(it -> parsed.hasSubcommand() && it.scopeType() == ScopeType.LOCAL)
                .findFirst()
                .map(OptionSpec::longestName)
                .ifPresent(
                        it -> {
                            throw Refused.because(
                                    "aop", Message.of("command.only-serve").with("option", it));
                        });
    }

    private static Stream<ParameterException> mistakes(ParseResult parsed) {
        return Stream.iterate(
                        Optional.of(parsed),
                        Optional::isPresent,
                        it -> it.filter(ParseResult::hasSubcommand).map(ParseResult::subcommand))
                .flatMap(it -> it.orElseThrow().errors().stream())
                .filter(ParameterException.class::isInstance)
                .map(ParameterException.class::cast);
    }

    private static <E extends Enum<E>> void require(
            String option, List<E> known, Optional<String> asked) {
        asked.filter(text -> choice(known, text).isEmpty())
                .ifPresent(
                        text -> {
                            List<String> names = known.stream().map(Arguments::name).toList();
                            throw Refused.because(
                                    option,
                                    Message.of("command.choice")
                                            .with("found", text)
                                            .with("known", names));
                        });
    }

    private static <E extends Enum<E>> Optional<E> choice(List<E> known, String text) {
        return known.stream().filter(it -> name(it).equalsIgnoreCase(text)).findFirst();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
