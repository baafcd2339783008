package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The pages are served without the word {@code serve} too, whatever options are given. */
class ServeCommandTest {

    private static CommandLine program() {
        return new Commands().line();
    }

    /** Every option of {@code serve}, but for help and version, which serve nothing. */
    static Stream<OptionSpec> options() {
        return program().getSubcommands().get(ServeCommand.NAME).getCommandSpec().options().stream()
                .filter(it -> !it.usageHelp() && !it.versionHelp());
    }

    private static List<String> written(OptionSpec option) {
        return option.arity().max() == 0
                ? List.of(option.longestName())
                : List.of(option.longestName(), value(option));
    }

    private static String value(OptionSpec option) {
        return switch (option.longestName()) {
            case "--lang" -> "en";
            case "--format" -> "json";
            case "--public-url" -> "https://aop.example.vn";
            default -> "some-" + option.longestName().substring(2);
        };
    }

    /** All options together, each of them once in front of the others. */
    static Stream<List<String>> orders() {
        List<OptionSpec> all = options().toList();
        return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                .map(
                        first -> {
                            List<String> words = new ArrayList<>();
                            for (int i = 0; i < all.size(); i++) {
                                words.addAll(written(all.get((first + i) % all.size())));
                            }
                            return List.copyOf(words);
                        });
    }

    @Test
    void knows_which_options_there_are() {
        assertThat(options().map(OptionSpec::longestName))
                .contains("--port", "--host", "--data", "--lang", "--format", "--debug");
    }

    @ParameterizedTest
    @MethodSource("options")
    void takes_each_of_its_options_without_the_word(OptionSpec option) {
        ParseResult parsed = program().parseArgs(written(option).toArray(String[]::new));

        assertThat(parsed.errors()).isEmpty();
        assertThat(parsed.hasSubcommand()).isFalse();
        assertThat(parsed.matchedOption(option.longestName()).typedValues())
                .isEqualTo(with(option).typedValues());
    }

    private static OptionSpec with(OptionSpec option) {
        List<String> words = new ArrayList<>(List.of(ServeCommand.NAME));
        words.addAll(written(option));
        return program()
                .parseArgs(words.toArray(String[]::new))
                .subcommand()
                .matchedOption(option.longestName());
    }

    @ParameterizedTest
    @MethodSource("orders")
    void takes_its_options_in_any_order(List<String> words) {
        List<String> wrongPort = new ArrayList<>(words);
        List<String> withTheWord = new ArrayList<>(List.of(ServeCommand.NAME));
        withTheWord.addAll(wrongPort);

        Ran without = Ran.aop(wrongPort.toArray());

        assertThat(without).isEqualTo(Ran.aop(withTheWord.toArray()));
        assertThat(without.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(without.err())
                .contains("“some-port” is not a port", "\"key\": \"command.port\"");
    }
}
