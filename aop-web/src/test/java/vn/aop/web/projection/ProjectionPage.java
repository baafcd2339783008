package vn.aop.web.projection;

import java.util.List;
import java.util.stream.Stream;
import vn.aop.cases.wording.Wording;
import vn.aop.core.projection.Projection;
import vn.aop.web.widget.Figure;
import vn.aop.web.widget.PlanWords;

/** What the page of a projection shows, for tests that hold it against what others say. */
public final class ProjectionPage {

    private final ProfitSection profit;
    private final List<String> cautions;

    /** Makes the page of a projection. */
    public ProjectionPage(Projection projection, Wording wording) {
        this.cautions = ProjectionView.cautions(projection, wording);
        PlanWords words = new PlanWords(projection.plan(), wording);
        this.profit =
                ProfitSection.of(projection.plan(), new ShownProjection(projection, words, "case"));
    }

    /** Returns what is said before the numbers. */
    public List<String> cautions() {
        return cautions;
    }

    /** Returns the quarters of a line of the income statement, then its year, as they are shown. */
    public List<String> line(String name) {
        ProfitSection.Row row =
                profit.statement().stream()
                        .filter(it -> it.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return Stream.concat(row.quarters().stream(), Stream.of(row.year()))
                .map(Figure::text)
                .toList();
    }
}
