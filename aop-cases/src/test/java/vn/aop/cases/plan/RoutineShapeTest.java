package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.aop.cases.plan.TeaShop.teaShop;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.core.figures.Metric;
import vn.aop.core.resource.Routine;

/** Everyday work of a person, as it is written, and what is wrong there with its place. */
class RoutineShapeTest {

    private static TeaShop an(String routine) {
        return teaShop().with("daysPerMonth: 22}", "daysPerMonth: 22, routine: " + routine + "}");
    }

    @Test
    void is_read_and_written() {
        TeaShop shop = an("{oneDayPer: 3000000 VND, of: 'revenue[web]'}");

        assertThat(shop.plan().resources().person("an").orElseThrow().routine())
                .contains(new Routine(new BigDecimal("3000000"), Metric.parse("revenue[web]")));
        assertThat(PlanFile.writeYaml(shop.plan()))
                .contains("routine: {oneDayPer: 3000000, of: 'revenue[web]'}");
    }

    @Test
    void is_not_written_where_there_is_none() {
        assertThat(PlanFile.writeYaml(teaShop().plan())).doesNotContain("routine");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("{oneDayPer: ▸0, of: revenue}", "file."),
                arguments("{oneDayPer: ▸-5, of: revenue}", "file."),
                arguments("{oneDayPer: ▸30.000, of: revenue}", "file."),
                arguments("{oneDayPer: ▸300 USD, of: revenue}", "file.other-currency"),
                arguments("▸{of: revenue}", "file.missing-key {key=oneDayPer}"),
                arguments("▸{oneDayPer: 5}", "file.missing-key {key=of}"),
                arguments("{oneDayPer: 5, of: ▸gross_margin}", "routine.no-amount"),
                arguments("{oneDayPer: 5, of: ▸cash}", "routine.balance"),
                arguments("{oneDayPer: 5, of: ▸orders}", "metric.unknown-name"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void tells_the_place_of_what_is_wrong(String routine, String problem) {
        TeaShop broken = an(routine);

        assertThat(broken.problems())
                .singleElement()
                .asString()
                .startsWith(broken.mark() + " " + problem);
    }
}
