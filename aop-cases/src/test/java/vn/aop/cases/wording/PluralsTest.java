package vn.aop.cases.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;

/** An English word that goes with a figure is chosen by it: 1 day, 2 days. */
class PluralsTest {

    /** What is counted in a sentence, right after the figure. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "\\{\\w+(?::\\w+)?} (?:(?:more|further|other|early|person-) ?)*"
                            + "(?:\\w+-)?(?:days|months|weeks|goals|actions|lines|risks|rows|cells|items"
                            + "|things|people|ways|measures|warnings|decisions|entries|KPIs|points"
                            + "|channels|accounts|changes|amendments|years|times|groups)\\b(?! or)");

    private static final String WORDS = "\\|((?:[^|{}]|\\{\\w+(?::\\w+)?})*)";
    private static final Pattern CHOICE = Pattern.compile("\\{(\\w+)" + WORDS + WORDS + "}");
    private static final String OF_MANY_VERB =
            "(?:are|were|have|wait|last|hold|run|bring|serve|close)\\b";

    /** What nobody says of one thing. */
    private static final Pattern ONE_AS_MANY =
            Pattern.compile(
                    "\\b[Aa]ll 1\\b|\\b1 (?:\\w+ ){0,2}"
                            + OF_MANY_VERB
                            + "|\\bThe \\w+s X\\b|\\bX "
                            + OF_MANY_VERB
                            + "|\\bX[^.]*[.;:,] (?:as planned )?[Tt]hey\\b");

    /** Words of many beside a figure or a list, whatever it holds. */
    private static final Pattern ALWAYS_MANY =
            Pattern.compile(
                    "\\{\\w+(?::\\w+)?}(?: (?:more|other|further))? "
                            + OF_MANY_VERB
                            + "|\\b[Aa]ll \\{|\\{\\w+}[.;,:] (?:as planned )?[Tt]hey\\b"
                            + "|\\b[Tt]he (?:actions|goals|lines|months|risks|things) \\{");

    /** The word goes with something else; or they are said of more than one only. */
    private static final Set<String> WITH_SOMETHING_ELSE =
            Set.of(
                    "check.goals-imply-shrinking",
                    "check.goals-imply-shrinking.never",
                    "check.hires-despite-policy.paid",
                    "check.threshold-crossed.passed",
                    "check.threshold-crossed.passed-before",
                    "coherence.conflict",
                    "ground.does-not-pay-back",
                    "undefined.not-recorded-apart",
                    "command.import.open",
                    "review.tet-moved");

    /** They are said of more than one only. */
    private static final Set<String> OF_MANY = Set.of("desk.offers-many");

    @Test
    void no_sentence_counts_without_choosing_the_word() throws IOException {
        for (Path file : files()) {
            Properties sentences = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                sentences.load(reader);
            }
            assertThat(
                            sentences.stringPropertyNames().stream()
                                    .filter(it -> !it.startsWith("limit.") && !OF_MANY.contains(it))
                                    .map(it -> it + "=" + withoutChoices(sentences.getProperty(it)))
                                    .filter(it -> COUNTED.matcher(it).find()))
                    .as("%s: write the word as in {count} {count|day|days}", file)
                    .isEmpty();
        }
    }

    private static Map<String, String> sentences() throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (Path file : files()) {
            Properties sentences = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                sentences.load(reader);
            }
            sentences.stringPropertyNames().stream()
                    .filter(it -> !it.startsWith("limit."))
                    .forEach(it -> all.put(it, sentences.getProperty(it)));
        }
        return all;
    }

    @Test
    void no_sentence_says_of_one_what_is_said_of_many() throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        sentences()
                .forEach(
                        (key, sentence) ->
                                ofOne(sentence)
                                        .filter(ONE_AS_MANY.asPredicate())
                                        .forEach(it -> wrong.put(key, it)));

        assertThat(wrong).isEmpty();
    }

    /** A sentence of which every figure is 1, one is 1 and the others 0, and every list has one. */
    private static Stream<String> ofOne(String sentence) {
        Set<String> counted =
                CHOICE.matcher(sentence)
                        .results()
                        .map(it -> it.group(1))
                        .collect(Collectors.toSet());
        Matcher inner = Pattern.compile("\\{(\\w+)\\|").matcher(sentence);
        inner.results().forEach(it -> counted.add(it.group(1)));
        Map<String, Object> ones = new HashMap<>();
        Map<String, Object> lists = new HashMap<>();
        counted.forEach(it -> ones.put(it, 1));
        counted.forEach(it -> lists.put(it, List.of("X")));
        Stream<Map<String, Object>> single =
                counted.stream()
                        .map(
                                one -> {
                                    Map<String, Object> facts = new HashMap<>();
                                    counted.forEach(it -> facts.put(it, it.equals(one) ? 1 : 0));
                                    return facts;
                                });
        return Stream.concat(Stream.of(ones, lists), single).map(it -> told(sentence, it));
    }

    private static String told(String sentence, Map<String, Object> facts) {
        Message message = new Message("any", facts);
        String told = CountedWords.in(sentence, message, Wording.of(Language.EN));
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            String written = fact.getValue() instanceof List<?> ? "X" : fact.getValue().toString();
            told = told.replaceAll("\\{" + fact.getKey() + "(?::\\w+)?}", written);
        }
        return told;
    }

    @Test
    void no_word_of_many_stands_beside_a_figure_or_a_list_that_may_be_one() throws IOException {
        Map<String, String> wrong = new TreeMap<>(sentences());
        wrong.keySet().removeAll(WITH_SOMETHING_ELSE);
        wrong.replaceAll((key, sentence) -> withoutChoices(sentence));
        wrong.values().removeIf(Predicate.not(ALWAYS_MANY.asPredicate()));

        assertThat(wrong).isEmpty();
        assertThat(sentences()).containsKeys(WITH_SOMETHING_ELSE.toArray(String[]::new));
    }

    private static String withoutChoices(String sentence) {
        String without = CHOICE.matcher(sentence).replaceAll("~");
        return without.equals(sentence) ? sentence : withoutChoices(without);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 1 | The only goal is not on track.",
                "1 | 3 | 1 of 3 goals is on track.",
                "2 | 3 | 2 of 3 goals are on track."
            })
    void words_that_go_with_a_figure_may_hold_others(int well, int all, String told) {
        String sentence =
                "{all|The only goal is not|{well} of {all} goals {well|is|are}} on track.";

        assertThat(told(sentence, Map.of("well", well, "all", all))).isEqualTo(told);
    }

    @Test
    void a_list_of_one_is_one() {
        String sentence = "{lines|It counts|They count}.";

        assertThat(told(sentence, Map.of("lines", List.of("Rent")))).isEqualTo("It counts.");
        assertThat(told(sentence, Map.of("lines", List.of("Rent", "Ads"))))
                .isEqualTo("They count.");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> cases = Files.walk(Path.of("../aop-cases/src/main/resources"));
                Stream<Path> web = Files.walk(Path.of("../aop-web/src/main/resources"))) {
            return Stream.concat(cases, web)
                    .filter(it -> it.toString().endsWith("_en.properties"))
                    .filter(it -> it.toString().contains("wording"))
                    .toList();
        }
    }

    @Test
    void one_is_told_as_one() {
        assertThat(said(1)).startsWith("Start “Ads” 1 month later");
        assertThat(said(2)).startsWith("Start “Ads” 2 months later");
    }

    private static String said(int months) {
        return Wording.of(Language.EN)
                .say(Message.of("change.delay-action").with("action", "Ads").with("count", months));
    }
}
