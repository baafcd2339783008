package vn.aop.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
    private static final int LONGEST_ID = 30;

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
        List<String> ways = ids(channels, List.of());
        List<String> groups = ids(sells.stream().map(Sold::name).toList(), ways);
        return pattern(language)
                .replace("{company}", company(ways, groups))
                .replace("{from}", from.toString())
                .replace("{month}", from.minusYears(1).toString())
                .replace("{channel}", ways.get(0))
                .replace("{group}", groups.get(0));
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

    private String company(List<String> ways, List<String> groups) {
        List<String> lines = new ArrayList<>();
        lines.add("company:");
        lines.add("  name: " + quoted(name));
        lines.add(
                "  industry: "
                        + quoted(sells.stream().map(Sold::name).collect(Collectors.joining(", "))));
        lines.add("  scale: small");
        lines.add("  currency: " + currency.getCode());
        lines.add("  channels:");
        for (int i = 0; i < ways.size(); i++) {
            lines.add("    - {id: %s, name: %s}".formatted(ways.get(i), quoted(channels.get(i))));
        }
        lines.add("  groups:");
        for (int i = 0; i < groups.size(); i++) {
            Sold sold = sells.get(i);
            lines.add(
                    "    - {id: %s, name: %s, margin: %s}"
                            .formatted(
                                    groups.get(i),
                                    quoted(sold.name()),
                                    sold.margin().toPlainString()));
        }
        return String.join("\n", lines);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Ids like the names, without marks: {@code Hoa bó} is {@code hoa_bo}; none is taken twice. */
    private static List<String> ids(List<String> names, List<String> taken) {
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            String id = id(name);
            String free = id;
            for (int other = 2; ids.contains(free) || taken.contains(free); other++) {
                free = id + "_" + other;
            }
            ids.add(free);
        }
        return ids;
    }

    private static String id(String name) {
        String plain =
                Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .replace('đ', 'd')
                        .replaceAll("[^a-z0-9]+", "_")
                        .replaceAll("^[_0-9]+|_+$", "");
        String whole = plain.isEmpty() ? "x" : plain;
        return whole.length() <= LONGEST_ID ? whole : whole.substring(0, LONGEST_ID);
    }
}
