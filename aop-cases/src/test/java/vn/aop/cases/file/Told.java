package vn.aop.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.aop.core.text.Message;

/** Writes problems shortly for tests, and sees to it that each can be put into words. */
public final class Told {

    private static final Pattern FACT = Pattern.compile("\\{([A-Za-z]\\w*)(?::iso)?}");
    private static final List<Properties> WORDINGS =
            Stream.of("vi", "en").map(Told::sentences).toList();

    private Told() {}

    /** Returns problems as {@code line:column key {facts}}. */
    public static List<String> told(List<FileProblem> problems) {
        return problems.stream().map(Told::told).toList();
    }

    private static String told(FileProblem problem) {
        Message message = problem.message();
        WORDINGS.forEach(sentences -> assertHasWords(sentences, message));
        return problem.line() + ":" + problem.column() + " " + message.key() + " " + message.args();
    }

    private static void assertHasWords(Properties sentences, Message message) {
        assertThat(sentences).containsKey(message.key());
        List<String> facts =
                FACT.matcher(sentences.getProperty(message.key()))
                        .results()
                        .map((MatchResult fact) -> fact.group(1))
                        .toList();
        assertThat(message.args().keySet()).as(message.key()).containsAll(facts);
    }

    private static Properties sentences(String language) {
        Properties sentences = new Properties();
        for (String subject : List.of("file", "case", "plan", "change", "projection", "metric")) {
            String name = "/vn/aop/cases/wording/" + subject + "_" + language + ".properties";
            try (Reader reader =
                    new InputStreamReader(
                            Told.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
                sentences.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sentences;
    }
}
