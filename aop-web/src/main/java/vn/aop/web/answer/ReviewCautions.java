package vn.aop.web.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.actuals.RowCounts;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.Message;

/** What a reader must know before trusting the numbers of a review. */
public final class ReviewCautions {

    private ReviewCautions() {}

    /** Returns the cautions of the review, and by which version of the plan it judges. */
    public static List<Message> of(MonthlyReview review, PlanHistory.InForce judgedBy) {
        List<Message> cautions = new ArrayList<>(review.summary().cautions());
        judgedBy.told().ifPresent(cautions::add);
        return cautions;
    }

    /** Returns the cautions of the review, and that rows were skipped. */
    public static List<Message> of(MonthlyReview review, RowCounts rows) {
        return and(review.summary().cautions(), review, rows);
    }

    /** Returns all of these. */
    public static List<Message> of(
            MonthlyReview review, PlanHistory.InForce judgedBy, RowCounts rows) {
        return and(of(review, judgedBy), review, rows);
    }

    private static List<Message> and(List<Message> cautions, MonthlyReview review, RowCounts rows) {
        List<Message> all = new ArrayList<>(cautions);
        if (rows.rejectedRows() > 0) {
            all.add(
                    Message.of("command.caution.skipped")
                            .with("rows", rows.rejectedRows())
                            .with("read", rows.read())
                            .with("source", name(review.actuals().source())));
        }
        return all;
    }

    /** The name of a file without its folders, so that the sentence stays readable. */
    private static String name(String source) {
        return Optional.ofNullable(Path.of(source).getFileName())
                .map(Path::toString)
                .orElse(source);
    }
}
