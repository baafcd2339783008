package vn.aop.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.plan.PlanFile;
import vn.aop.core.text.Language;

/**
 * A plan to be written: the company and the year are there, every other part has its place and a
 * pattern to follow, and nothing is made up.
 *
 * <pre>{@code
 * new BlankPlan("Hoa Cỏ May", List.of(new BlankPlan.Sold("Hoa bó", new BigDecimal("0.45"))),
 *                 List.of("Tiệm"), YearMonth.of(2027, 1), CurrencyUnit.of("VND"))
 *         .yaml(Language.VI);
 * }</pre>
 *
 * @param name what the company is called
 * @param sells what it sells, at least one
 * @param channels what the ways are called in which it sells, at least one
 * @param from the first month of the year
 * @param currency the currency of every amount
 */
public record BlankPlan(
        String name,
        List<Sold> sells,
        List<String> channels,
        YearMonth from,
        CurrencyUnit currency) {

    private static final String PLAN = "plan.yaml";
    private static final Pattern EACH = Pattern.compile("@(channel|group|sale) (.*)");
    private static final Pattern FACT = Pattern.compile("\\{([a-zA-Z]+)}");

    /**
     * Products that are bought, priced and sold alike.
     *
     * @param name what they are called
     * @param margin what is left of revenue after the goods are paid, from -1 to 1, for example
     *     0.45
     */
    public record Sold(String name, BigDecimal margin) {

        public Sold {
            requireNonNull(name, "name");
            requireNonNull(margin, "margin");
        }
    }

    public BlankPlan {
        requireNonNull(name, "name");
        sells = List.copyOf(sells);
        channels = List.copyOf(channels);
        requireNonNull(from, "from");
        requireNonNull(currency, "currency");
        if (sells.isEmpty() || channels.isEmpty()) {
            throw new IllegalArgumentException(
                    "A plan needs something to sell and a way to sell it; give one of each");
        }
    }

    /**
     * Returns the plan file, which {@link PlanFile#read} reads.
     *
     * @param language the language of what is explained in it
     */
    public String yaml(Language language) {
        List<Map<String, String>> ways = ways(language);
        List<Map<String, String>> groups = groups(language, ways);
        List<Map<String, String>> sales =
                ways.stream()
                        .flatMap(way -> groups.stream().map(group -> both(way, group)))
                        .toList();
        Map<String, List<Map<String, String>>> repeated =
                Map.of("channel", ways, "group", groups, "sale", sales);
        Map<String, String> once = both(facts(), sales.get(0));
        return pattern(language)
                .lines()
                .flatMap(line -> lines(line, once, repeated))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** A line of the pattern may begin with what it is written for, each time anew. */
    private static Stream<String> lines(
            String line,
            Map<String, String> once,
            Map<String, List<Map<String, String>>> repeated) {
        Matcher each = EACH.matcher(line);
        return each.matches()
                ? repeated.getOrDefault(each.group(1), List.of()).stream()
                        .map(it -> filled(each.group(2), it))
                : Stream.of(filled(line, once));
    }

    private static String filled(String line, Map<String, String> facts) {
        return FACT.matcher(line)
                .replaceAll(
                        it ->
                                Matcher.quoteReplacement(
                                        facts.getOrDefault(it.group(1), it.group())));
    }

    private static Map<String, String> both(Map<String, String> one, Map<String, String> other) {
        Map<String, String> all = new HashMap<>(one);
        all.putAll(other);
        return all;
    }

    private Map<String, String> facts() {
        String industry = sells.stream().map(Sold::name).collect(Collectors.joining(", "));
        return Map.of(
                "name", quoted(name),
                "industry", quoted(industry),
                "currency", currency.getCode(),
                "from", from.toString(),
                "to", from.plusMonths(11).toString(),
                "month", from.minusYears(1).toString());
    }

    private List<Map<String, String>> ways(Language language) {
        List<String> ids = new GivenIds(language == Language.VI ? "kenh" : "channel").of(channels);
        return IntStream.range(0, ids.size())
                .mapToObj(
                        it ->
                                Map.of(
                                        "channel", ids.get(it),
                                        "channelName", quoted(channels.get(it))))
                .toList();
    }

    private List<Map<String, String>> groups(Language language, List<Map<String, String>> ways) {
        GivenIds given = new GivenIds(language == Language.VI ? "nhom" : "group");
        ways.forEach(it -> given.take(requireNonNull(it.get("channel"))));
        List<String> ids = given.of(sells.stream().map(Sold::name).toList());
        return IntStream.range(0, ids.size())
                .mapToObj(it -> group(ids.get(it), sells.get(it)))
                .toList();
    }

    private static Map<String, String> group(String id, Sold sold) {
        return Map.of(
                "group", id,
                "groupName", quoted(sold.name()),
                "margin", sold.margin().toPlainString());
    }

    /**
     * Returns the names that no id can be made of, as none of their letters is one of {@code a} to
     * {@code z}: they have ids that only count them, for example {@code group_2}.
     */
    public List<String> uncalled() {
        return Stream.concat(channels.stream(), sells.stream().map(Sold::name))
                .filter(it -> GivenIds.id(it).isEmpty())
                .distinct()
                .toList();
    }

    /**
     * Writes the plan into a folder that is empty, or that is made, with the schemas that an editor
     * needs. Afterwards either all files are there or none.
     *
     * @return what stood in the way, such as a folder that holds something; empty if all went well
     */
    public List<FileProblem> writeTo(Path folder, Language language) {
        Map<String, byte[]> files = new LinkedHashMap<>(EditorSchemas.files());
        files.put(PLAN, EditorSchemas.told(yaml(language).getBytes(UTF_8), "plan", PLAN));
        return new CaseCopy(folder, files).make();
    }

    private static String pattern(Language language) {
        String name = "blank/plan_" + language.name().toLowerCase(Locale.ROOT) + ".yaml";
        try (InputStream in = requireNonNull(BlankPlan.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped " + name + " cannot be read", e);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
