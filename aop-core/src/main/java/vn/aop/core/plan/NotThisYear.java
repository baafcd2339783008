package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.Names;
import vn.aop.core.text.Text;

/**
 * Something good that is left for later, so that the year keeps its direction.
 *
 * @param id the id, for example {@code N1}
 * @param what what is left for later
 * @param why why it is not for this year
 * @param lookAgain when to look at it again, if a month is set
 * @param tags words by which proposals of the kind are recognised
 */
public record NotThisYear(
        String id, Text what, Text why, Optional<YearMonth> lookAgain, List<String> tags) {

    public NotThisYear {
        Names.requireElementId(id);
        requireNonNull(what, "what");
        requireNonNull(why, "why");
        requireNonNull(lookAgain, "lookAgain");
        tags = List.copyOf(tags);
    }
}
