package vn.aop.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.plan.PlanFile;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.Circumstances;
import vn.aop.core.check.Severity;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Language;
import vn.aop.core.text.Validated;

/** A plan to be written is read as it stands, and as soon as its patterns are filled in. */
class BlankPlanTest {

    private static final BlankPlan FLOWERS =
            new BlankPlan(
                    "Hoa \"Cỏ May\"",
                    List.of(sold("Hoa bó", "0.45"), sold("Đồ gốm", "0.3"), sold("hoa BÓ", "0.4")),
                    List.of("Tiệm", "Trên mạng"),
                    YearMonth.of(2027, 4),
                    CurrencyUnit.of("VND"));

    private static BlankPlan.Sold sold(String name, String margin) {
        return new BlankPlan.Sold(name, new BigDecimal(margin));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_is_read_and_holds_what_was_said_and_nothing_else(Language language) {
        Validated<Plan, FileProblem> loaded = PlanFile.read("plan.yaml", FLOWERS.yaml(language));

        assertThat(loaded.problems()).isEmpty();
        Plan plan = loaded.value().orElseThrow();
        assertThat(plan.company().name().vi()).isEqualTo("Hoa \"Cỏ May\"");
        assertThat(plan.company().channels())
                .extracting(Channel::id)
                .containsExactly("tiem", "tren_mang");
        assertThat(plan.company().groups())
                .extracting(ProductGroup::id)
                .containsExactly("hoa_bo", "do_gom", "hoa_bo_2");
        assertThat(plan.year().first()).isEqualTo(YearMonth.of(2027, 4));
        assertThat(plan.goals()).isEmpty();
        assertThat(plan.budget()).isEmpty();
        assertThat(plan.actions()).isEmpty();
        assertThat(plan.risks()).isEmpty();
        assertThat(plan.kpis()).isEmpty();
        assertThat(plan.resources().people()).isEmpty();
        assertThat(plan.baseline().figures().isEmpty()).isTrue();
    }

    private static Plan plan(String yaml) {
        Validated<Plan, FileProblem> loaded = PlanFile.read("plan.yaml", yaml);
        assertThat(loaded.problems()).as(yaml).isEmpty();
        return loaded.value().orElseThrow();
    }

    private static List<String> toMend(Plan plan) {
        return BuiltInRules.checks()
                .check(
                        PlanHistory.of(plan),
                        Circumstances.unknown().on(plan.year().first().atDay(1)))
                .of(Severity.MUST_MEND)
                .stream()
                .map(it -> it.rule() + " " + it.where())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_part_has_a_pattern_that_is_read_once_it_is_filled_in(Language language) {
        Plan plan = plan(FilledBlank.ofAnOldShop(FLOWERS.yaml(language)));

        assertThat(plan.company().accounts()).hasSize(1);
        assertThat(plan.baseline().openingStock()).hasSize(3);
        assertThat(plan.revenue().monthly()).hasSize(6);
        assertThat(plan.assumptions()).hasSize(1);
        assertThat(plan.direction().notThisYear()).hasSize(1);
        assertThat(plan.goals()).hasSize(1);
        assertThat(plan.budget()).hasSize(10);
        assertThat(plan.actions()).hasSize(1);
        assertThat(plan.actions().get(0).milestones()).hasSize(1);
        assertThat(plan.actions().get(0).effects()).hasSize(1);
        assertThat(plan.resources().people()).hasSize(1);
        assertThat(plan.risks()).hasSize(1);
        assertThat(plan.kpis()).hasSize(1);
        assertThat(plan.tracking()).isPresent();
        assertThat(plan.thresholds()).hasSize(1);
        assertThat(plan.waivers()).hasSize(1);
    }

    /** Whoever follows the comments is told of nothing that must be mended. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_must_be_mended_once_it_is_filled_in(Language language) {
        String blank = FLOWERS.yaml(language);

        assertThat(toMend(plan(FilledBlank.ofAnOldShop(blank)))).isEmpty();
        assertThat(toMend(plan(FilledBlank.ofANewShop(blank)))).isEmpty();
        assertThat(toMend(plan(FilledBlank.withoutStock(blank)))).isEmpty();
    }

    /** People and goals first, as the file says: each step is read, whatever follows. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void written_part_by_part_it_is_read_at_each_step(Language language) {
        String blank = FLOWERS.yaml(language);
        List<String> parts =
                new ArrayList<>(
                        List.of("resources", "goals", "revenue", "assumptions", "direction"));
        parts.addAll(List.of("budget", "actions", "risks", "kpis", "tracking", "thresholds"));

        for (int i = 1; i <= parts.size(); i++) {
            plan(FilledBlank.partly(blank, parts.subList(0, i)));
        }
    }

    @Test
    void dots_that_are_left_are_told() {
        String left =
                FilledBlank.ofAnOldShop(FLOWERS.yaml(Language.EN))
                        .replace("theme: x y", "theme: …");

        assertThat(PlanFile.read("plan.yaml", left).problems())
                .singleElement()
                .satisfies(it -> assertThat(it.message().key()).isEqualTo("file.dots-left"));
    }

    /** What only a plan in use needs has no place in a blank one; ways of writing have one. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void every_key_of_a_plan_has_a_place(Language language) {
        String blank = FLOWERS.yaml(language);

        assertThat(keys(new JsonMapper().readTree(PlanFile.schema())))
                .hasSizeGreaterThan(90)
                .filteredOn(it -> !Pattern.compile("\\b" + it + ":").matcher(blank).find())
                .containsExactlyInAnyOrder(
                        "amendments",
                        "changes",
                        "routine",
                        "oneDayPer",
                        "above",
                        "held",
                        "pace",
                        "vi",
                        "en");
    }

    private static Set<String> keys(JsonNode schema) {
        Set<String> keys = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<JsonNode> left = new ArrayDeque<>(List.of(schema));
        while (!left.isEmpty()) {
            JsonNode node = left.pop();
            node.path("properties").propertyNames().forEach(keys::add);
            node.properties().stream()
                    .filter(it -> !List.of("$defs", "amendments", "changes").contains(it.getKey()))
                    .forEach(it -> left.push(it.getValue()));
            if (node.isArray()) {
                node.values().forEach(left::push);
            }
            String ref = node.path("$ref").asString("");
            if (!ref.isEmpty() && seen.add(ref)) {
                left.push(schema.at(ref.substring(1)));
            }
        }
        return keys;
    }

    @Test
    void names_that_letters_from_a_to_z_cannot_write_are_counted() {
        BlankPlan blank =
                new BlankPlan(
                        "x",
                        List.of(sold("日本", "0.3"), sold("Кофе", "0.3"), sold("Smørrebrød", "0.3")),
                        List.of("東京", "Chợ Đêm", "Кофе"),
                        YearMonth.of(2027, 1),
                        CurrencyUnit.USD);

        Plan plan = plan(blank.yaml(Language.EN));

        assertThat(plan.company().channels())
                .extracting(Channel::id)
                .containsExactly("channel_1", "cho_dem", "channel_3");
        assertThat(plan.company().groups())
                .extracting(ProductGroup::id)
                .containsExactly("group_1", "group_2", "smorrebrod");
        assertThat(blank.uncalled()).containsExactly("東京", "Кофе", "日本");
        assertThat(plan(blank.yaml(Language.VI)).company().groups())
                .extracting(ProductGroup::id)
                .startsWith("nhom_1");
    }

    @Test
    void names_like_what_stands_in_the_pattern_stay_names() {
        BlankPlan blank =
                new BlankPlan(
                        "{from} {name}",
                        List.of(sold("{margin} @sale", "0.3")),
                        List.of("{channel}"),
                        YearMonth.of(2027, 1),
                        CurrencyUnit.USD);

        Plan plan = plan(blank.yaml(Language.VI));

        assertThat(plan.company().name().vi()).isEqualTo("{from} {name}");
        assertThat(plan.company().groups().get(0).name().vi()).isEqualTo("{margin} @sale");
    }

    /** What people call things, with all that means something to YAML. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("aáăđĐệZ019 \"'\\:{}[]#&*!|>%@`,.-_?~花")
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(it -> !it.isBlank());
    }

    @Property(tries = 200)
    void whatever_things_are_called_it_is_read(
            @ForAll("names") String name,
            @ForAll @Size(min = 1, max = 4) List<@From("names") String> things) {
        BlankPlan blank =
                new BlankPlan(
                        name,
                        things.stream().map(it -> sold(it, "0.3")).toList(),
                        things,
                        YearMonth.of(2027, 1),
                        CurrencyUnit.USD);

        Validated<Plan, FileProblem> loaded = PlanFile.read("plan.yaml", blank.yaml(Language.VI));

        assertThat(loaded.problems()).isEmpty();
        Plan plan = loaded.value().orElseThrow();
        assertThat(plan.company().channels()).extracting(it -> it.name().vi()).isEqualTo(things);
    }

    @Test
    void names_of_accounts_and_of_each_other_are_no_ids() {
        List<String> names = List.of("Revenue", "Marketing", "online", "Cost of goods", "花");
        BlankPlan blank =
                new BlankPlan(
                        "x",
                        names.stream().map(it -> sold(it, "0.3")).toList(),
                        names,
                        YearMonth.of(2027, 1),
                        CurrencyUnit.USD);

        assertThat(PlanFile.read("plan.yaml", blank.yaml(Language.EN)).problems()).isEmpty();
    }

    @Test
    void without_something_to_sell_there_is_no_plan() {
        assertThatThrownBy(
                        () ->
                                new BlankPlan(
                                        "x",
                                        List.of(),
                                        List.of("shop"),
                                        YearMonth.of(2027, 1),
                                        CurrencyUnit.USD))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
