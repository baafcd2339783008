package vn.aop.cases.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.plan.PlanFile;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.CheckReport;
import vn.aop.core.check.Circumstances;
import vn.aop.core.check.Finding;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.figures.RevenueDefinition.Part;
import vn.aop.core.figures.RevenueDefinition.Recognised;
import vn.aop.core.figures.RevenueDefinition.Returns;
import vn.aop.core.text.Validated;

/**
 * The plan of an excerpt: {@code docs/checks/example.yaml} with the keys of the excerpt put in. A
 * key without a value takes the key away; an item of a list is put into the one with the same id,
 * or added; an empty list, and a list without ids, stands in place of the whole list.
 */
final class ExamplePlan {

    /** Each excerpt is asked about by several tests; it is read and checked for the first only. */
    private static final Map<CheckPage.Excerpt, ExamplePlan> READ = new ConcurrentHashMap<>();

    private final PlanHistory history;
    private final Map<String, String> options;
    private final CheckReport report;

    private ExamplePlan(PlanHistory history, Map<String, String> options) {
        this.history = history;
        this.options = options;
        this.report = BuiltInRules.checks().check(history, circumstances());
    }

    /** Returns the plan as it is, without an excerpt. */
    static ExamplePlan plain() {
        return of(new CheckPage.Excerpt("accepted", "", ""));
    }

    /** Returns the plan of an excerpt. */
    static ExamplePlan of(CheckPage.Excerpt excerpt) {
        return READ.computeIfAbsent(excerpt, ExamplePlan::read);
    }

    /** Returns the plan of an excerpt, every name and sentence of the planner another one. */
    static ExamplePlan renamed(CheckPage.Excerpt excerpt) {
        return read(excerpt, renamed(changed(excerpt), new AtomicInteger()));
    }

    private static Object renamed(Object part, AtomicInteger count) {
        if (part instanceof Map<?, ?> fields && fields.keySet().equals(Set.of("vi", "en"))) {
            int one = count.incrementAndGet();
            return Map.of("vi", "Mục số " + one, "en", "Item " + one);
        }
        if (part instanceof Map<?, ?> fields) {
            Map<Object, Object> all = new LinkedHashMap<>(fields);
            all.replaceAll((key, value) -> renamed(value, count));
            return all;
        }
        return part instanceof List<?> items
                ? items.stream()
                        .map(it -> renamed(it, count))
                        .collect(Collectors.toCollection(ArrayList::new))
                : part;
    }

    private static ExamplePlan read(CheckPage.Excerpt excerpt) {
        return read(excerpt, changed(excerpt));
    }

    private static Object changed(CheckPage.Excerpt excerpt) {
        Object plan = load(CheckPage.examplePlan());
        return excerpt.yaml().isBlank() ? plan : put(plan, load(excerpt.yaml()));
    }

    private static ExamplePlan read(CheckPage.Excerpt excerpt, Object changed) {
        Validated<PlanHistory, FileProblem> loaded =
                PlanFile.readHistory("plan.yaml", dump(changed));
        return new ExamplePlan(
                loaded.value()
                        .orElseThrow(() -> new AssertionError(excerpt + " " + loaded.problems())),
                options(excerpt.circumstances()));
    }

    PlanHistory history() {
        return history;
    }

    /** Returns the other rules of which the page says that they speak up too. */
    Set<String> also() {
        return new TreeSet<>(list("also"));
    }

    /** Returns what all rules find. */
    CheckReport check() {
        return report;
    }

    /** Returns the ids of the rules that found something. */
    Set<String> speaking() {
        return check().findings().stream()
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Circumstances circumstances() {
        return new Circumstances(
                Optional.ofNullable(options.get("on")).map(LocalDate::parse),
                Optional.ofNullable(options.get("since")).map(LocalDate::parse),
                list("asked").stream().map(LocalDate::parse).toList(),
                list("reviewed").stream().map(YearMonth::parse).toList(),
                Optional.ofNullable(options.get("imported")).map(ExamplePlan::counting),
                TurnoverThresholds.shipped(),
                Optional.empty());
    }

    /** Returns revenue that counts when somebody says, and is like the plan's otherwise. */
    private static RevenueDefinition counting(String when) {
        return new RevenueDefinition(
                Recognised.valueOf(when.toUpperCase(Locale.ROOT)),
                Returns.DEDUCTED,
                Part.INCLUDED,
                Part.INCLUDED);
    }

    private List<String> list(String option) {
        return Arrays.stream(options.getOrDefault(option, "").split(","))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static Map<String, String> options(String text) {
        return Arrays.stream(text.split(" "))
                .filter(it -> it.contains("="))
                .collect(Collectors.toMap(it -> it.split("=")[0], it -> it.split("=")[1]));
    }

    private static Object load(String yaml) {
        return new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    private static String dump(Object plan) {
        return new Dump(DumpSettings.builder().build()).dumpToString(plan);
    }

    private static Object put(Object before, Object change) {
        if (before instanceof Map<?, ?> fields && change instanceof Map<?, ?> changes) {
            return putFields(fields, changes);
        }
        return before instanceof List<?> items
                        && change instanceof List<?> changes
                        && haveIds(items)
                        && haveIds(changes)
                        && !changes.isEmpty()
                ? putItems(items, changes)
                : change;
    }

    private static Map<Object, Object> putFields(Map<?, ?> fields, Map<?, ?> changes) {
        Map<Object, Object> all = new LinkedHashMap<>(fields);
        changes.forEach(
                (key, value) -> {
                    if (value == null) {
                        all.remove(key);
                    } else {
                        all.put(key, all.containsKey(key) ? put(all.get(key), value) : value);
                    }
                });
        return all;
    }

    private static List<Object> putItems(List<?> items, List<?> changes) {
        List<Object> all = new ArrayList<>(items);
        for (Object change : changes) {
            int same = indexOf(id(change), all);
            if (same >= 0) {
                all.set(same, put(all.get(same), change));
            } else {
                all.add(change);
            }
        }
        return all;
    }

    private static int indexOf(Object id, List<Object> items) {
        return items.stream().map(ExamplePlan::id).toList().indexOf(id);
    }

    private static boolean haveIds(List<?> items) {
        return items.stream().map(ExamplePlan::id).allMatch(Objects::nonNull);
    }

    private static Object id(Object item) {
        return item instanceof Map<?, ?> fields ? fields.get("id") : null;
    }
}
