package vn.aop.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ValidatedTest {

    private static final Validated<Integer, String> THREE = Validated.valid(3);
    private static final Validated<Integer, String> REFUSED = Validated.invalid(List.of("a", "b"));

    @Test
    void has_a_value_or_problems() {
        assertThat(THREE.value()).contains(3);
        assertThat(THREE.problems()).isEmpty();
        assertThat(REFUSED.value()).isEmpty();
        assertThat(REFUSED.problems()).containsExactly("a", "b");
    }

    @Test
    void nothing_is_refused_for_no_reason() {
        assertThatThrownBy(() -> Validated.invalid(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Give at least one problem, or a value");
    }

    @Test
    void keeps_its_problems_whatever_becomes_of_the_list() {
        List<String> problems = new ArrayList<>(List.of("a"));
        Validated<Integer, String> refused = Validated.invalid(problems);

        problems.clear();

        assertThat(refused.problems()).containsExactly("a");
    }

    @Test
    void goes_on_with_the_value_alone() {
        Function<Integer, Validated<String, String>> positive =
                it -> it > 0 ? Validated.valid("+" + it) : Validated.invalid(List.of("negative"));

        assertThat(THREE.map(it -> it + 1)).isEqualTo(Validated.valid(4));
        assertThat(REFUSED.map(it -> it + 1)).isEqualTo(REFUSED);
        assertThat(THREE.flatMap(positive)).isEqualTo(Validated.valid("+3"));
        assertThat(THREE.map(it -> -it).flatMap(positive))
                .isEqualTo(Validated.invalid(List.of("negative")));
        assertThat(REFUSED.flatMap(positive)).isEqualTo(REFUSED);
    }

    @Test
    void tells_problems_in_another_way() {
        assertThat(REFUSED.mapProblems(String::length)).isEqualTo(Validated.invalid(List.of(1, 1)));
        assertThat(THREE.mapProblems(String::length)).isEqualTo(THREE);
    }

    @Test
    void throws_all_problems_where_a_value_is_needed() {
        assertThat(THREE.orElseThrow(it -> new IllegalStateException())).isEqualTo(3);
        assertThatThrownBy(
                        () -> REFUSED.orElseThrow(it -> new IllegalStateException(it.toString())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("[a, b]");
    }
}
