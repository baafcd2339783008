package vn.aop.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
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
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.plan.PlanFile;
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

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_part_has_a_pattern_that_is_read_once_it_is_filled_in(Language language) {
        String filled =
                FLOWERS.yaml(language)
                        .replaceAll(
                                "(?m)^(baseline:\n  figures: \\[]|resources:\n  people: \\[])\n",
                                "")
                        .replaceAll("(?m)^\\w+: \\[]\n", "")
                        .replaceAll("(?m)^#(?=\\w+:|  )", "")
                        .replace("months: […]", "months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]")
                        .replace("[…]", "[service]")
                        .replaceAll("(what|why|name|role|statement|theme): …", "$1: x")
                        .replace("growth: …", "growth: 0.1")
                        .replace("…", "9");

        Validated<Plan, FileProblem> loaded = PlanFile.read("plan.yaml", filled);

        assertThat(loaded.problems()).as(filled).isEmpty();
        Plan plan = loaded.value().orElseThrow();
        assertThat(plan.assumptions()).hasSize(1);
        assertThat(plan.direction().notThisYear()).hasSize(1);
        assertThat(plan.goals()).hasSize(1);
        assertThat(plan.budget()).hasSize(1);
        assertThat(plan.actions()).hasSize(1);
        assertThat(plan.resources().people()).hasSize(1);
        assertThat(plan.risks()).hasSize(1);
        assertThat(plan.kpis()).hasSize(1);
        assertThat(plan.tracking()).isPresent();
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
