package vn.aop.core.company;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.text.Text;

class CompanyTest {

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "XTS", "XAU"})
    void refuses_codes_that_are_no_money(String code) {
        Text name = Text.of("Shop");

        assertThatThrownBy(
                        () ->
                                new Company(
                                        name,
                                        name,
                                        CompanySize.SMALL,
                                        CurrencyUnit.of(code),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(code + " is no money that anybody pays with");
    }
}
