package vn.aop.core.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.text.Text;

class PersonTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "12.5", "31"})
    void has_up_to_thirty_one_days_a_month(String days) {
        assertThat(person(days).daysPerMonth()).isEqualByComparingTo(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.5", "31.5"})
    void refuses_days_that_no_month_has(String days) {
        assertThatThrownBy(() -> person(days))
                .hasMessage("Person lan has %s days a month; give 0 to 31".formatted(days));
    }

    @Test
    void stays_in_the_department_with_other_days() {
        Person lan =
                new Person(
                        "lan",
                        Text.of("Lan"),
                        Text.of("Owner"),
                        Optional.of(Text.of("Kho", "Stores")),
                        List.of("packing"),
                        BigDecimal.TEN);

        assertThat(lan.withDays(BigDecimal.ONE).department()).isEqualTo(lan.department());
    }

    @Test
    void resources_find_a_person_by_id() {
        Person lan = person("22");
        Resources resources = new Resources(List.of(lan), Hiring.NONE, List.of(), Optional.empty());

        assertThat(resources.person("lan")).contains(lan);
        assertThat(resources.person("minh")).isEmpty();
        assertThat(Resources.empty().people()).isEmpty();
    }

    private static Person person(String days) {
        return new Person("lan", Text.of("Lan"), Text.of("Owner"), List.of(), new BigDecimal(days));
    }
}
