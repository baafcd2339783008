package vn.aop.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.core.figures.Arithmetic;
import vn.aop.core.figures.Traced;

/** The law behind every "why?": a number is what its formula makes of its inputs. */
final class Tracing {

    private Tracing() {}

    /**
     * Asserts that a number, and every number under it, follows from formula and inputs. What is
     * undefined may be so for a reason that its formula does not tell.
     */
    static void assertEveryNumberFollows(Traced traced) {
        traced.formula().ifPresent(formula -> assertFollows(traced, formula));
        traced.inputs().forEach(Tracing::assertEveryNumberFollows);
    }

    private static void assertFollows(Traced traced, String formula) {
        Optional<BigDecimal> worked =
                Arithmetic.workedOut(formula, operand -> operand(traced, operand));
        traced.value()
                .number()
                .ifPresent(
                        number ->
                                assertThat(worked)
                                        .as("%s of %s", formula, traced)
                                        .hasValueSatisfying(it -> assertNear(number, it)));
    }

    /**
     * Rounding to the dong sets a number apart from its formula by one half at most, and quotients
     * of 34 digits by a trifle.
     */
    private static void assertNear(BigDecimal number, BigDecimal worked) {
        assertThat(number.subtract(worked).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.5000000001"));
    }

    private static Optional<BigDecimal> operand(Traced traced, String operand) {
        return operand.startsWith("{")
                ? traced.inputs()
                        .get(Integer.parseInt(operand.substring(1, operand.length() - 1)))
                        .value()
                        .number()
                : Optional.of(new BigDecimal(operand));
    }
}
