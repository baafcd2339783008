package vn.aop.web.command;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.aop.core.text.Language;

/**
 * The arguments of one run, and what they say about the answer itself. That is read before all
 * else, so that a mistake in the arguments is told in the right language and format too.
 *
 * @param words the arguments, with the command {@code serve} where none was named
 * @param languageAsked the text given for the language, if one was
 * @param formatAsked the text given for the format, if one was
 * @param debug whether details of an unexpected failure are wanted
 */
record Arguments(
        List<String> words,
        Optional<String> languageAsked,
        Optional<String> formatAsked,
        Debug debug) {

    private static final Set<String> TAKING_A_VALUE =
            Set.of("--lang", "--format", "--port", "--host");
    private static final Set<String> ASKING_FOR_HELP = Set.of("-h", "--help", "-V", "--version");

    /** Whether details of an unexpected failure are wanted. */
    enum Debug {
        NO,
        YES
    }

    Arguments {
        words = List.copyOf(words);
        requireNonNull(languageAsked, "languageAsked");
        requireNonNull(formatAsked, "formatAsked");
        requireNonNull(debug, "debug");
    }

    static Arguments of(List<String> args, Surroundings surroundings) {
        return new Arguments(
                namesCommand(args) ? args : serving(args),
                value(args, "--lang").or(() -> surroundings.says("AOP_LANG")),
                value(args, "--format"),
                args.contains("--debug") ? Debug.YES : Debug.NO);
    }

    /** Returns the language to speak; Vietnamese unless another one is known and asked for. */
    Language language() {
        return languageAsked
                .flatMap(text -> choice(List.of(Language.values()), text))
                .orElse(Language.VI);
    }

    /** Returns the format to answer in; text unless another one is known and asked for. */
    Format format() {
        return formatAsked
                .flatMap(text -> choice(List.of(Format.values()), text))
                .orElse(Format.TEXT);
    }

    /**
     * Makes sure that language and format are known ones.
     *
     * @throws Refused if one is not
     */
    void requireKnownChoices() {
        require("--lang", List.of(Language.values()), languageAsked);
        require("--format", Format.of(command(words).orElse("")), formatAsked);
    }

    private static <E extends Enum<E>> void require(
            String option, List<E> known, Optional<String> asked) {
        asked.filter(text -> choice(known, text).isEmpty())
                .ifPresent(
                        text -> {
                            List<String> names = known.stream().map(Arguments::name).toList();
                            throw Refused.because(
                                    option, "command.choice", "found", text, "known", names);
                        });
    }

    private static <E extends Enum<E>> Optional<E> choice(List<E> known, String text) {
        return known.stream().filter(it -> name(it).equalsIgnoreCase(text)).findFirst();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> value(List<String> args, String option) {
        Optional<String> last = Optional.empty();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.startsWith(option + "=")) {
                last = Optional.of(arg.substring(option.length() + 1));
            } else if (arg.equals(option) && i + 1 < args.size()) {
                last = Optional.of(args.get(i + 1));
            }
        }
        return last;
    }

    private static boolean namesCommand(List<String> args) {
        return command(args).isPresent() || args.stream().anyMatch(ASKING_FOR_HELP::contains);
    }

    /** The first word that is neither an option nor the value of one. */
    private static Optional<String> command(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (!arg.startsWith("-")) {
                return Optional.of(arg);
            }
            i += TAKING_A_VALUE.contains(arg) ? 1 : 0;
        }
        return Optional.empty();
    }

    private static List<String> serving(List<String> args) {
        List<String> words = new ArrayList<>(List.of("serve"));
        words.addAll(args);
        return words;
    }
}
