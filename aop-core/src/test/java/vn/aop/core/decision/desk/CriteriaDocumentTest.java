package vn.aop.core.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.criteria.DecisionCriteria;

/** The table in {@code docs/formulas/decision-desk.md} tells every criterion of the desk. */
class CriteriaDocumentTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

    @Test
    void every_ground_is_told_and_no_other() throws IOException {
        Set<String> told =
                ROW.matcher(Files.readString(Path.of("../docs/formulas/decision-desk.md")))
                        .results()
                        .map(it -> it.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> criteria =
                Stream.concat(
                                DecisionCriteria.USUAL.stream().map(DecisionCriterion::id),
                                Stream.of(PlanChecks.ID))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(told).isEqualTo(criteria);
    }
}
