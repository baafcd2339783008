package vn.aop.web.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.cases.plan.PlanFile;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.web.widget.PlacesInWords;

/** Where a number of a projection was read in the plan is told in words, never as a path. */
class OriginsInWordsTest {

    private static final Path TOLD = Path.of("../aop-cases/src/test/resources/vn/aop/cases");

    /** Every plan file that is kept, of every trade and every notion, and the shipped cases. */
    static Stream<Plan> plans() throws IOException {
        try (Stream<Path> kept = Files.walk(TOLD.resolve("kept"));
                Stream<Path> trades = Files.list(TOLD.resolve("trades"))) {
            List<Plan> read =
                    Stream.concat(
                                    kept.filter(it -> it.endsWith("plan.yaml")),
                                    trades.filter(it -> it.toString().endsWith(".yaml")))
                            .sorted()
                            .map(PlanFile::read)
                            .flatMap(it -> it.value().stream())
                            .toList();
            assertThat(read).hasSizeGreaterThan(20);
            return Stream.concat(read.stream(), Cases.shipped().all().stream().map(Case::plan));
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void no_part_of_a_place_is_said_as_the_file_writes_it(Plan plan) {
        ProjectionNumbers numbers = ProjectionNumbers.of(Projection.of(plan));
        Span year = plan.year().span();
        Set<String> unsaid = new TreeSet<>();
        Stream.concat(
                        ProjectionNumbers.accounts(plan).stream()
                                .flatMap(
                                        it ->
                                                numbers
                                                        .find(ProjectionNumbers.path(it, year))
                                                        .stream()),
                        Stream.of(
                                        "cash",
                                        "profit-to-cash",
                                        "vat",
                                        "stock",
                                        "contribution",
                                        "people",
                                        "bridge",
                                        "risks")
                                .flatMap(it -> numbers.section(it).values().stream()))
                .map(ProjectionNumber::traced)
                .forEach(it -> gather(it, plan, unsaid));

        assertThat(unsaid).isEmpty();
    }

    private static void gather(Traced told, Plan plan, Set<String> unsaid) {
        told.origin()
                .filter(it -> it.kind() == Origin.Kind.PLAN)
                .ifPresent(it -> unsaid.addAll(PlacesInWords.unsaid(it, plan)));
        told.inputs().forEach(it -> gather(it, plan, unsaid));
    }
}
