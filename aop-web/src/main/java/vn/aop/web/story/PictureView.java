package vn.aop.web.story;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A picture of a story as the page prints it.
 *
 * @param caption what the author says of it
 * @param finding what it shows, in a sentence; why it cannot be drawn, where that is so
 * @param months metrics by month
 * @param goals goals as bars
 * @param plans two plans beside each other
 */
public record PictureView(
        String caption,
        String finding,
        Optional<MonthsChart> months,
        Optional<GoalsChart> goals,
        Optional<PlansTable> plans) {

    public PictureView {
        requireNonNull(caption, "caption");
        requireNonNull(finding, "finding");
        requireNonNull(months, "months");
        requireNonNull(goals, "goals");
        requireNonNull(plans, "plans");
    }

    /** Returns a picture of which only its words are there. */
    static PictureView told(String caption, String finding) {
        return new PictureView(
                caption, finding, Optional.empty(), Optional.empty(), Optional.empty());
    }

    PictureView with(MonthsChart chart) {
        return new PictureView(caption, finding, Optional.of(chart), goals, plans);
    }

    PictureView with(GoalsChart chart) {
        return new PictureView(caption, finding, months, Optional.of(chart), plans);
    }

    PictureView with(PlansTable table) {
        return new PictureView(caption, finding, months, goals, Optional.of(table));
    }

    /**
     * A row of numbers under a name.
     *
     * @param name the name
     * @param cells a number for each column
     */
    public record Row(String name, List<String> cells) {

        public Row {
            requireNonNull(name, "name");
            cells = List.copyOf(cells);
        }
    }
}
