package vn.aop.cases.story;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
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
    private static final Pattern PICTURE =
            Pattern.compile("!\\[([^\\[\\]]*)]\\(<(" + StoryPicture.MARK + "\\b[^<>\\n]*)>\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}\\h");
    private static final Pattern STEP = Pattern.compile("(?m)^##\\h+(.+)$");

    private final String name;
    private final String text;
    private final Language language;
    private final List<Linked> links = new ArrayList<>();
    private final List<Pictured> pictures = new ArrayList<>();
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

    /**
     * A picture of a story, drawn from the figures of its case.
     *
     * @param caption what its author says of it
     * @param destination what it shows, as it is written
     * @param index where in the text it begins
     * @param end where it ends
     * @param standsAlone whether nothing else stands on its line
     */
    public record Pictured(
            String caption, String destination, int index, int end, boolean standsAlone) {

        public Pictured {
            requireNonNull(caption, "caption");
            requireNonNull(destination, "destination");
        }
    }

    /**
     * A step of a story: what stands below a heading of the second level.
     *
     * @param heading the heading, as Markdown
     * @param parts what stands below it, in its order
     */
    public record Step(String heading, List<Part> parts) {

        public Step {
            requireNonNull(heading, "heading");
            parts = List.copyOf(parts);
        }

        /** Returns the pictures of the step. */
        public List<Pictured> pictures() {
            return parts.stream().flatMap(it -> it.picture().stream()).toList();
        }
    }

    /**
     * A piece of a story: words, or a picture between them.
     *
     * @param markdown the words; blank where it is a picture
     * @param picture the picture; empty where it is words
     */
    public record Part(String markdown, Optional<Pictured> picture) {

        public Part {
            requireNonNull(markdown, "markdown");
            requireNonNull(picture, "picture");
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
        Matcher drawn = PICTURE.matcher(blanked(text));
        while (drawn.find()) {
            pictures.add(pictured(drawn));
            Arrays.fill(rest, drawn.end(1), drawn.end(), ' ');
        }
        this.outside = new String(rest);
    }

    private Pictured pictured(Matcher drawn) {
        int start = text.lastIndexOf('\n', drawn.start()) + 1;
        int end = text.indexOf('\n', drawn.end());
        String beside =
                text.substring(start, drawn.start())
                        + text.substring(drawn.end(), end < 0 ? text.length() : end);
        return new Pictured(
                drawn.group(1), drawn.group(2), drawn.start(), drawn.end(), beside.isBlank());
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

    /**
     * Returns the text as it is read where nothing can be drawn: of each link only its words, and
     * of each picture what is said of it.
     *
     * @param said what a picture says in words
     */
    public String words(Function<Pictured, String> said) {
        StringBuilder told = new StringBuilder();
        int from = 0;
        for (Pictured one : pictures) {
            told.append(withoutLinks(text.substring(from, one.index()))).append(said.apply(one));
            from = one.end();
        }
        return told.append(withoutLinks(text.substring(from))).toString();
    }

    private static String withoutLinks(String part) {
        return LINK.matcher(part).replaceAll(it -> Matcher.quoteReplacement(it.group(1)));
    }

    /** Returns what stands before the first step, as its parts. */
    public List<Part> opening() {
        List<MatchResult> headings = steps(blanked(text));
        return parts(0, headings.isEmpty() ? text.length() : headings.get(0).start());
    }

    /** Returns the steps, in their order; none where the story has no headings of that level. */
    public List<Step> steps() {
        List<MatchResult> headings = steps(blanked(text));
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            MatchResult heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : text.length();
            steps.add(
                    new Step(
                            text.substring(heading.start(1), heading.end(1)).strip(),
                            parts(heading.end(), end)));
        }
        return steps;
    }

    private static List<MatchResult> steps(String blanked) {
        return STEP.matcher(blanked).results().toList();
    }

    private List<Part> parts(int from, int to) {
        List<Part> parts = new ArrayList<>();
        int at = from;
        for (Pictured one : pictures) {
            if (one.standsAlone() && one.index() >= from && one.end() <= to) {
                addWords(text.substring(at, one.index()), parts);
                parts.add(new Part("", Optional.of(one)));
                at = one.end();
            }
        }
        addWords(text.substring(at, to), parts);
        return parts;
    }

    private static void addWords(String markdown, List<Part> parts) {
        if (!markdown.isBlank()) {
            parts.add(new Part(markdown, Optional.empty()));
        }
    }

    /** Returns the pictures, in their order. */
    public List<Pictured> pictures() {
        return List.copyOf(pictures);
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
