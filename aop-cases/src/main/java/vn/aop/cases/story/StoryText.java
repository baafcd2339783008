package vn.aop.cases.story;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;

/**
 * A story in one language, taken apart: its links, and the numbers that stand outside of them.
 * Excerpts of code are passed over.
 *
 * <pre>{@code
 * StoryText story = StoryText.of("story.vi.md", "Bán [5,80 tỷ](<plan: revenue>).", Language.VI);
 * StoryLink.read(story.links().get(0).destination()); // the revenue of the plan
 * }</pre>
 */
public final class StoryText {

    private static final Pattern CODE = Pattern.compile("(?s)```.*?(?:```|\\z)|`[^`\\n]*`");
    private static final Pattern LINK =
            Pattern.compile(
                    "(?<!!)\\[((?:[^\\[\\]]++|\\[[^\\[\\]]*+])*+)]"
                            + "\\((?:<([^<>\\n]*)>|([^()\\s<>]*))(?:\\h+\"[^\"\\n]*\")?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}\\h");

    private final String name;
    private final String text;
    private final Language language;
    private final List<Linked> links = new ArrayList<>();
    private final String outside;

    /**
     * A link of a story.
     *
     * @param words its words
     * @param destination where it leads, as it is written
     * @param numbers the numbers among its words
     * @param index where in the text it begins
     */
    public record Linked(String words, String destination, List<StoryNumber> numbers, int index) {

        public Linked {
            requireNonNull(words, "words");
            requireNonNull(destination, "destination");
            numbers = List.copyOf(numbers);
        }
    }

    private StoryText(String name, String text, Language language) {
        this.name = name;
        this.text = text;
        this.language = language;
        char[] rest = blanked(text).toCharArray();
        Matcher found = LINK.matcher(new String(rest));
        while (found.find()) {
            String destination = found.group(2) == null ? found.group(3) : found.group(2);
            links.add(
                    new Linked(
                            found.group(1),
                            destination,
                            StoryNumbers.told(found.group(1), language),
                            found.start()));
            Arrays.fill(rest, found.start(), found.end(), ' ');
        }
        this.outside = new String(rest);
    }

    /**
     * Takes a story apart.
     *
     * @param name the file's name for messages
     */
    public static StoryText of(String name, String markdown, Language language) {
        return new StoryText(
                requireNonNull(name, "name"), markdown, requireNonNull(language, "language"));
    }

    private static String blanked(String markdown) {
        return CODE.matcher(markdown)
                .replaceAll(it -> Matcher.quoteReplacement(it.group().replaceAll("[^\\n]", " ")));
    }

    /** Returns the text as it is read: of each link only its words. */
    public String words() {
        return LINK.matcher(text).replaceAll(it -> Matcher.quoteReplacement(it.group(1)));
    }

    /** Returns the language. */
    public Language language() {
        return language;
    }

    /** Returns the links, in their order. */
    public List<Linked> links() {
        return List.copyOf(links);
    }

    /** Returns the numbers outside of links, in their order. */
    public List<StoryNumber> loose() {
        return StoryNumbers.in(outside, language);
    }

    /** Returns the numbers in any text, read as a language writes them. */
    public static List<StoryNumber> numbers(String any, Language language) {
        return StoryNumbers.in(any, language);
    }

    /** Returns how many headings there are. */
    public int headings() {
        return (int) HEADING.matcher(blanked(text)).results().count();
    }

    /** Returns something to tell of a place in the story. */
    public FileProblem told(int index, Message message) {
        String before = text.substring(0, index);
        int line = 1 + (int) before.chars().filter(it -> it == '\n').count();
        int start = before.lastIndexOf('\n') + 1;
        return new FileProblem(
                name, line, before.codePointCount(start, before.length()) + 1, message);
    }

    /** Returns something to tell of the story as a whole. */
    public FileProblem told(Message message) {
        return FileProblem.of(name, message);
    }
}
