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
 * The page of a rule: what it finds, why that hurts, an example of each, how to mend it. The pages
 * are those of {@code docs/checks}.
 *
 * @param rule the rule's id
 * @param markdown the whole page, in Markdown
 */
public record CheckPage(String rule, String markdown) {

    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern EXCERPT =
            Pattern.compile("```yaml (flagged|accepted)(.*)\\n([\\s\\S]*?)```\\n");

    /**
     * A piece of a plan that shows when a rule speaks up, or when it does not.
     *
     * @param side {@code flagged} or {@code accepted}
     * @param circumstances what is said of it after that, for example {@code on=2026-03-10}
     * @param yaml the keys of a plan in which it differs from {@code docs/checks/example.yaml}
     */
    public record Excerpt(String side, String circumstances, String yaml) {}

    public CheckPage {
        requireNonNull(rule, "rule");
        requireNonNull(markdown, "markdown");
    }

    /** Returns the page of a rule in a language; empty where there is none. */
    public static Optional<CheckPage> of(String rule, Language language) {
        if (!ID.matcher(rule).matches()) {
            return Optional.empty();
        }
        String file = rule + (language == Language.VI ? ".md" : ".en.md");
        return text(CheckPage.class, file).map(markdown -> new CheckPage(rule, markdown));
    }

    /**
     * Returns the page that a rule of another module brings along, as {@code checks/<id>.md} or
     * {@code checks/<id>.en.md} beside its class; empty where it brings none.
     */
    static Optional<CheckPage> beside(Class<?> rule, String id, Language language) {
        String file = "checks/" + id + (language == Language.VI ? ".md" : ".en.md");
        return text(rule, file).map(markdown -> new CheckPage(id, markdown));
    }

    /** Returns the small plan into which the excerpts are put, as YAML. */
    public static String examplePlan() {
        return file("example.yaml");
    }

    /** Returns a file that stands beside the pages. */
    static String file(String name) {
        return text(CheckPage.class, name)
                .orElseThrow(
                        () -> new IllegalStateException("The shipped " + name + " is missing"));
    }

    /** Returns the title. */
    public String title() {
        return markdown.lines().findFirst().orElse("").replaceFirst("^# ", "");
    }

    /** Returns the page without its title and the line of facts beneath it, in Markdown. */
    public String body() {
        return markdown.lines()
                .skip(1)
                .dropWhile(String::isBlank)
                .dropWhile(line -> line.startsWith("`" + rule + "`"))
                .dropWhile(String::isBlank)
                .collect(Collectors.joining("\n"));
    }

    /** Returns what the rule finds, in one sentence or two: the first paragraph of the page. */
    public String summary() {
        return body().lines().takeWhile(line -> !line.isBlank()).collect(Collectors.joining(" "));
    }

    /** Returns the pieces of plans that the page shows, in order. */
    public List<Excerpt> excerpts() {
        return EXCERPT.matcher(markdown)
                .results()
                .map(it -> new Excerpt(it.group(1), it.group(2).strip(), it.group(3)))
                .toList();
    }

    private static Optional<String> text(Class<?> beside, String file) {
        try (InputStream stream = beside.getResourceAsStream(file)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The page " + file + " cannot be read", e);
        }
    }
}
