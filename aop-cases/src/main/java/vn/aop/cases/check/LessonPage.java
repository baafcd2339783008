package vn.aop.cases.check;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.aop.core.text.Language;

/**
 * The lesson on a part of a plan: what it is for, how to make it, the usual mistakes. The lessons
 * are those of {@code docs/lessons}.
 *
 * @param topic the id of the topic, for example {@code goals}
 * @param markdown the whole lesson, in Markdown
 */
public record LessonPage(String topic, String markdown) {

    /** The lessons on planning as a whole, which come before those on the parts of a plan. */
    private static final List<String> FIRST = List.of("why", "begin", "plan-and-reports");

    private static final String FOLDER = "/vn/aop/cases/lesson/";
    private static final Pattern OTHER_LANGUAGE =
            Pattern.compile("\\[(English|Tiếng Việt)]\\([a-z-]+(\\.en)?\\.md\\)");
    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");

    public LessonPage {
        requireNonNull(topic, "topic");
        requireNonNull(markdown, "markdown");
    }

    /** Returns the lessons to begin with, which are on no part of a plan, in a language. */
    public static List<LessonPage> first(Language language) {
        return FIRST.stream().flatMap(it -> of(it, language).stream()).toList();
    }

    /** Returns the lesson of a topic in a language; empty where there is none. */
    public static Optional<LessonPage> of(String topic, Language language) {
        String file = topic + (language == Language.VI ? ".md" : ".en.md");
        return Optional.of(topic)
                .filter(it -> ID.matcher(it).matches())
                .flatMap(it -> text(FOLDER + file))
                .map(markdown -> new LessonPage(topic, markdown));
    }

    private static Optional<String> text(String file) {
        try (InputStream stream = LessonPage.class.getResourceAsStream(file)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The lesson " + file + " cannot be read", e);
        }
    }

    /** Returns the title. */
    public String title() {
        return markdown.lines().findFirst().orElse("").replaceFirst("^# ", "");
    }

    /** Returns the lesson without its title and the link to the other language, in Markdown. */
    public String body() {
        return markdown.lines()
                .skip(1)
                .dropWhile(String::isBlank)
                .dropWhile(line -> OTHER_LANGUAGE.matcher(line).matches())
                .dropWhile(String::isBlank)
                .collect(Collectors.joining("\n"));
    }
}
