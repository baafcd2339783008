package vn.aop.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import vn.aop.cases.file.Dates;
import vn.aop.cases.plan.DecisionLogFile;
import vn.aop.core.figures.Span;
import vn.aop.core.text.Text;

/**
 * What a case is made of as far as its folder tells: the files with the usual names. It stands for
 * what cannot be read in {@code case.yaml}, so that the other files are looked at all the same; its
 * words, months and day say nothing.
 */
final class UsualOutline {

    static final String PLAN = "plan.yaml";
    static final String SALES = "sales.csv";
    static final String STORY_VI = "story.vi.md";
    static final String STORY_EN = "story.en.md";
    private static final String BEFORE = "before.yaml";
    private static final String PROPOSALS = "proposals";

    private static final Text UNTOLD = Text.of("?");
    private static final LocalDate NO_DAY = Dates.FIRST_DAY;
    private static final Span NO_MONTHS = new Span(YearMonth.from(NO_DAY), YearMonth.from(NO_DAY));

    private UsualOutline() {}

    /** Returns whether a text only stands for one that cannot be read. */
    static boolean isUntold(Text text) {
        return text.equals(UNTOLD);
    }

    /** Returns the outline of the case in a folder. */
    static CaseOutline of(CaseFiles files) {
        return new CaseOutline(
                files.id(),
                UNTOLD,
                UNTOLD,
                NO_MONTHS,
                NO_DAY,
                new CaseOutline.Files(
                        PLAN,
                        Stream.of(BEFORE).filter(files::has).findFirst(),
                        SALES,
                        Text.of(STORY_VI, STORY_EN),
                        Stream.of(DecisionLogFile.NAME).filter(files::has).findFirst(),
                        files.plansIn(PROPOSALS).stream().map(CaseProposal::of).toList()));
    }
}
