package vn.aop.cases.story;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads links to the pages of a case. */
final class StoryPages {

    private static final Pattern FORM = Pattern.compile("([a-z]+)(?:\\?(month|offer)=([\\w.-]+))?");

    private StoryPages() {}

    static Optional<StoryLink> read(String destination) {
        Matcher form = FORM.matcher(destination);
        return form.matches()
                ? StoryLink.Page.of(form.group(1)).flatMap(it -> read(it, form))
                : Optional.empty();
    }

    private static Optional<StoryLink> read(StoryLink.Page page, Matcher form) {
        String asked = form.group(2);
        if (asked == null) {
            return Optional.of(new StoryLink.ToPage(page, Optional.empty(), Optional.empty()));
        }
        String answer = form.group(3);
        if (asked.equals("month") && page == StoryLink.Page.REVIEW) {
            return month(answer)
                    .map(it -> new StoryLink.ToPage(page, Optional.of(it), Optional.empty()));
        }
        return asked.equals("offer") && page == StoryLink.Page.DESK
                ? Optional.of(new StoryLink.ToPage(page, Optional.empty(), Optional.of(answer)))
                : Optional.empty();
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
