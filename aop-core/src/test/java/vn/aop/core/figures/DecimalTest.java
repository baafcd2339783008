package vn.aop.core.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DecimalTest {

    /** Where what is written in files is kept. */
    private static final List<String> OF_PLANS =
            List.of(
                    "figures",
                    "goal",
                    "budget",
                    "action",
                    "resource",
                    "risk",
                    "kpi",
                    "plan",
                    "change");

    /** They are reckoned and never written, or compare their numbers themselves. */
    private static final Set<String> RECKONED =
            Set.of("Value$Defined", "Metric$Number", "PersonTrade", "PlannedRevenue$Lift");

    @Test
    void numbers_have_no_zeros_at_their_end_and_no_exponent() {
        assertThat(Decimal.plain(new BigDecimal("0.20"))).isEqualTo(new BigDecimal("0.2"));
        assertThat(Decimal.plain(new BigDecimal("2E+1"))).isEqualTo(new BigDecimal("20"));
        assertThat(Decimal.plain(new BigDecimal("0.000"))).isEqualTo(BigDecimal.ZERO);
        assertThat(Decimal.plain(Optional.of(new BigDecimal("1.0")))).contains(BigDecimal.ONE);
        assertThat(Decimal.plain(List.of(new BigDecimal("1.0")))).containsExactly(BigDecimal.ONE);
        assertThat(Decimal.plain(Map.of("a", new BigDecimal("1.0"))))
                .containsEntry("a", BigDecimal.ONE);
    }

    @Property
    void one_number_has_one_plain_form_that_is_the_number(@ForAll BigDecimal number) {
        BigDecimal plain = Decimal.plain(number);

        assertThat(plain).isEqualByComparingTo(number);
        assertThat(Decimal.plain(number.setScale(number.scale() + 3))).isEqualTo(plain);
        assertThat(plain.toString()).isEqualTo(plain.toPlainString()).doesNotContain("E");
    }

    @Test
    void no_record_of_a_plan_keeps_a_number_as_it_comes() {
        assertThat(
                        new ClassFileImporter()
                                        .withImportOption(new ImportOption.DoNotIncludeTests())
                                        .importPackages("vn.aop.core")
                                        .stream()
                                        .filter(DecimalTest::isOfPlans)
                                        .filter(it -> plainCalls(it) < numbers(it.reflect()))
                                        .map(JavaClass::getName))
                .isEmpty();
    }

    private static boolean isOfPlans(JavaClass type) {
        String name = type.getName().substring(type.getPackageName().length() + 1);
        return type.isRecord()
                && OF_PLANS.contains(type.getPackageName().replace("vn.aop.core.", ""))
                && !RECKONED.contains(name);
    }

    private static long plainCalls(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .filter(it -> it.getOrigin().isConstructor())
                .filter(it -> it.getTargetOwner().isEquivalentTo(Decimal.class))
                .count();
    }

    private static long numbers(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .filter(it -> it.getTypeName().contains(BigDecimal.class.getName()))
                .count();
    }
}
