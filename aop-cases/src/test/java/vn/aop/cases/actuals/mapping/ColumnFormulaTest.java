package vn.aop.cases.actuals.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnFormulaTest {

    @Test
    void knows_the_columns_it_reads_and_those_it_needs() {
        ColumnFormula formula =
                ColumnFormula.of("[Giá bán/SP] * SL - ([Giảm giá] | 0) * bill discount / lines");

        assertThat(formula.columns())
                .containsExactly("Giá bán/SP", "SL", "Giảm giá", "bill discount", "lines");
        assertThat(formula.required())
                .containsExactly("Giá bán/SP", "SL", "bill discount", "lines");
    }

    @Test
    void products_of_columns_are_what_they_were() {
        assertThat(ColumnFormula.of("quantity * price"))
                .isEqualTo(ColumnFormula.product(List.of("quantity", "price")));
        assertThat(ColumnFormula.of("amount")).isEqualTo(ColumnFormula.column("amount"));
    }

    @ParameterizedTest
    @CsvSource({
        "a + b - c, true",
        "a, true",
        "[a] | [b], true",
        "a * b, false",
        "a - b / c, false"
    })
    void knows_whether_it_adds_amounts_alone(String text, boolean isSum) {
        assertThat(ColumnFormula.of(text).isSum()).isEqualTo(isSum);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a * (b | ``",
                "a + | ``",
                "a b) | `) `",
                "2x | `2x `",
                "[a | `[a `",
                "* a | `* a `",
                "a ** b | `* b `"
            })
    void tells_from_where_on_it_is_none(String text, String from) {
        assertThatThrownBy(() -> ColumnFormula.of(text.strip()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(from.strip());
    }

    @Test
    void is_not_nested_without_end() {
        assertThatThrownBy(() -> ColumnFormula.of("(".repeat(1000) + "a" + ")".repeat(1000)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
