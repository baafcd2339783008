package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.cases.Cases;
import vn.aop.cases.wording.Wording;
import vn.aop.cases.workspace.Workspace;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.plan.Today;
import vn.aop.core.text.Language;
import vn.aop.web.copy.CopiesInMemory;
import vn.aop.web.copy.CopyId;
import vn.aop.web.page.Pages;

/**
 * Who reads a page has no file at hand: outside of the editor of the plan and of samples of code no
 * page of a plan names a key of a file, a file or an option of a command.
 */
class NoFileKeysTest {

    private static final String CASE = "/cases/babycare-house";
    private static final CopyId FLAWED = CopyId.find("babycare-house~abcdefghjkmn").orElseThrow();
    private static final List<String> FORMATS =
            List.of("plan", "changes", "proposal", "decisions", "today", "mapping");
    private static final Set<String> KEYS = keys();

    private static final Pattern NOT_READ =
            Pattern.compile(
                    "<(script|style|pre|code|textarea)\\b.*?</\\1>|<section[^>]*\\bid=\"try\".*?</section>",
                    Pattern.DOTALL);
    private static final Pattern READ_TOO =
            Pattern.compile("\\b(?:title|aria-label|alt|placeholder)=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final Pattern CAMEL = Pattern.compile("[a-z]+[A-Z][A-Za-z]*");
    private static final Pattern PATH =
            Pattern.compile("\\b([a-z][A-Za-z]*)[./]([A-Za-z][A-Za-z0-9_]*)\\b");
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9-]+[.](?:yaml|yml|json|md)\\b");
    private static final Pattern SWITCH =
            Pattern.compile("\\b([a-z][A-Za-z]*): (?:true|false|null)\\b");
    private static final Pattern PLAIN =
            Pattern.compile("(?<![\\p{L}\\d{:|])[a-z][a-z]*(?![\\p{L}\\d}|])");
    private static final Pattern OPTION = Pattern.compile("(?<![^\\s(“])--[a-z][a-z-]+");
    private static final Pattern BESIDE = Pattern.compile("href=\"(/(?:checks|lessons)/[a-z-]+)\"");
    private static final Pattern LINK = Pattern.compile("href=\"(/cases/[^\"#]+)");

    /**
     * What is said of files as they are read, in the editor, as code, or to who runs the server.
     */
    private static final List<String> OF_FILES =
            List.of(
                    "actuals.",
                    "case.",
                    "change.no-version",
                    "change.other-version",
                    "checks.try-",
                    "desk.core-command",
                    "error.other-host",
                    "file.",
                    "limit.",
                    "mapping.",
                    "metric.",
                    "plan.",
                    "story.",
                    "today.no-version");

    private static WebVisitor visitor;

    @BeforeAll
    static void start() {
        CopiesInMemory copies = new CopiesInMemory();
        Workspace flawed = new Workspace(FlawedPlan.history(), DecisionLog.empty());
        copies.create(FLAWED, flawed.with(Today.of(LocalDate.of(2026, 12, 20))));
        visitor = new WebVisitor(copies);
    }

    @AfterAll
    static void stop() {
        visitor.close();
    }

    /** Returns every key of every kind of file. */
    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (String format : FORMATS) {
            try (InputStream in =
                    Cases.class.getResourceAsStream("schema/" + format + "-1.schema.json")) {
                collect(JsonMapper.shared().readTree(in), keys);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return keys;
    }

    private static void collect(JsonNode node, Set<String> keys) {
        if (node.path("properties").isObject()) {
            keys.addAll(node.path("properties").propertyNames());
        }
        node.forEach(it -> collect(it, keys));
    }

    /** Returns what a page says that only somebody with the file would understand. */
    private static List<String> leaks(String page) {
        String body =
                NOT_READ.matcher(page.replaceAll("(?s)<head>.*?</head>", " ")).replaceAll(" ");
        String hints =
                READ_TOO.matcher(body)
                        .results()
                        .map(it -> it.group(1))
                        .collect(Collectors.joining(" "));
        String text = body.replaceAll("<[^>]*>", " ") + " " + hints;
        List<String> leaks = new ArrayList<>();
        WORD.matcher(text)
                .results()
                .map(it -> it.group())
                .filter(it -> CAMEL.matcher(it).matches() && KEYS.contains(it))
                .forEach(leaks::add);
        PATH.matcher(text)
                .results()
                .filter(it -> KEYS.contains(it.group(1)))
                .filter(it -> it.group().contains("/") || KEYS.contains(it.group(2)))
                .forEach(it -> leaks.add(it.group()));
        SWITCH.matcher(text)
                .results()
                .filter(it -> KEYS.contains(it.group(1)))
                .forEach(it -> leaks.add(it.group()));
        for (Pattern pattern : List.of(FILE, OPTION)) {
            pattern.matcher(text).results().forEach(it -> leaks.add(it.group()));
        }
        return leaks;
    }

    @Test
    void knows_a_leak_when_it_sees_one() {
        assertThat(KEYS).contains("tracking", "held", "openingCash", "brokenAssumption");
        assertThat(
                        leaks(
                                "<p title=\"goals/G6\">Ghi vào mục tracking.held, openingCash; xem plan.yaml"
                                        + " hay thêm --on, ghi stocked: false</p>"))
                .containsExactlyInAnyOrder(
                        "goals/G6",
                        "tracking.held",
                        "openingCash",
                        "plan.yaml",
                        "--on",
                        "stocked: false");
        assertThat(
                        leaks(
                                "<pre>tracking.held</pre><code>plan.yaml</code><textarea>openingCash"
                                        + "</textarea><a href=\"/cases/goals/G6\">Tháng 9/2026</a>"))
                .isEmpty();
    }

    /** What no walk comes across: sentences of rare findings and refusals. */
    @ParameterizedTest
    @EnumSource
    void no_sentence_that_a_page_may_say_speaks_of_files(Language language) {
        Wording words = Wording.of(language).with(Pages.class, "pages");
        Set<String> speaking =
                words.keys().stream()
                        .filter(it -> OF_FILES.stream().noneMatch(it::startsWith))
                        .filter(it -> !it.endsWith(".file"))
                        .filter(it -> !leaks(words.say(it)).isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(speaking).isEmpty();
    }

    /** A key of one small word stands out where no other word is English. */
    @Test
    void no_vietnamese_sentence_that_a_page_may_say_has_a_key_in_it() {
        Wording words = Wording.of(Language.VI).with(Pages.class, "pages");
        Set<String> speaking =
                words.keys().stream()
                        .filter(it -> OF_FILES.stream().noneMatch(it::startsWith))
                        .filter(it -> !it.endsWith(".file") && !it.equals("frame.other-language"))
                        .filter(it -> PLAIN.matcher(words.say(it)).results().anyMatch(isKey()))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(speaking).isEmpty();
    }

    private static Predicate<MatchResult> isKey() {
        return it -> KEYS.contains(it.group());
    }

    /** Walks from the story over every link within the plan that asks for no other reason. */
    private static Set<String> pages(String start) {
        Set<String> seen = new TreeSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            String next = ahead.pop();
            if (!seen.add(next)) {
                continue;
            }
            Matcher link = LINK.matcher(visitor.get(next).body());
            Stream<String> links = link.results().map(it -> it.group(1).replace("&amp;", "&"));
            links.filter(it -> it.startsWith(start))
                    .filter(it -> !it.contains("/why/") && !it.contains("lang="))
                    .filter(it -> !it.contains("review?month=") || it.endsWith("-08"))
                    .forEach(ahead::add);
        }
        return seen;
    }

    /** Returns the reasons of some numbers, of every fiftieth on the pages that have them. */
    private static List<String> reasons(String start) {
        List<String> all =
                Stream.of("/review?month=2026-08", "/projection")
                        .flatMap(it -> LINK.matcher(visitor.get(start + it).body()).results())
                        .map(it -> it.group(1).replace("&amp;", "&"))
                        .filter(it -> it.contains("/why/"))
                        .filter(it -> !it.contains("/back-test/"))
                        .toList();
        return IntStream.range(0, all.size()).filter(i -> i % 50 == 0).mapToObj(all::get).toList();
    }

    private static List<String> some(Set<String> pages) {
        List<String> all = List.copyOf(pages);
        return IntStream.range(0, all.size())
                .filter(i -> i % Tries.ONE_IN == 0)
                .mapToObj(all::get)
                .toList();
    }

    /**
     * The pages of the rules and the lessons stand beside the plans; samples of code are exempt.
     */
    @Test
    void no_page_of_a_rule_or_a_lesson_speaks_of_a_file() {
        Set<String> pages = new TreeSet<>(List.of("/", "/checks"));
        for (String start : List.of("/checks", CASE + "/checks")) {
            BESIDE.matcher(visitor.get(start).body())
                    .results()
                    .map(it -> it.group(1))
                    .forEach(pages::add);
        }

        assertThat(pages).hasSizeGreaterThan(90);
        for (String page : some(pages)) {
            for (String language : List.of("vi", "en")) {
                String body = visitor.get(page, "Cookie", "lang=" + language).body();
                assertThat(leaks(body)).as(page + " in " + language).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CASE, "/cases/babycare-house~abcdefghjkmn"})
    void no_page_of_a_plan_speaks_of_its_file(String start) {
        Set<String> pages = pages(start);
        pages.add(
                start
                        + "/desk?question=cut&version=1&save=60tr&from=2026-09&until=2026-12&asked=2026-09-05");
        pages.add(
                start
                        + "/desk?question=opportunity&version=1&what=x&reason=x&cost=1tr&lift=1&from=2026-03&to=2026-04&line=online_ads&asked=2026-09-05");
        pages.add(start + "/review?month=2026-02");

        assertThat(pages).hasSizeGreaterThan(12);
        pages.addAll(reasons(start));
        for (String page : some(pages)) {
            for (String language : List.of("vi", "en")) {
                String body = visitor.get(page, "Cookie", "lang=" + language).body();
                assertThat(leaks(body)).as(page + " in " + language).isEmpty();
            }
        }
    }
}
