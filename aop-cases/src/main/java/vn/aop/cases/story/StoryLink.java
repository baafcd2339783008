package vn.aop.cases.story;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a link in a story leads. */
public sealed interface StoryLink {

    /**
     * A page of the same case: {@code plan}, {@code review?month=2026-08}, {@code
     * desk?offer=tiktok-trial}.
     *
     * @param page the page
     * @param month the month to look back on, for the review
     * @param offer the name of the proposal to ask about, for the desk
     */
    record ToPage(Page page, Optional<YearMonth> month, Optional<String> offer)
            implements StoryLink {

        public ToPage {
            requireNonNull(page, "page");
            requireNonNull(month, "month");
            requireNonNull(offer, "offer");
        }
    }

    /**
     * The figures from which the number in the link comes.
     *
     * @param figure the figures
     */
    record ToFigure(StoryFigure figure) implements StoryLink {

        public ToFigure {
            requireNonNull(figure, "figure");
        }
    }

    /** Nowhere: the number in the link is told in the story alone, {@code [46 triệu](said)}. */
    record Said() implements StoryLink {}

    /**
     * Another site.
     *
     * @param address the address
     */
    record Elsewhere(String address) implements StoryLink {

        public Elsewhere {
            requireNonNull(address, "address");
        }
    }

    /** The pages of a case, by their names in addresses. */
    enum Page {
        PLAN,
        PROJECTION,
        CHECKS,
        DESK,
        REVIEW,
        HISTORY;

        /** Returns the name of the page in addresses and links. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Page> of(String word) {
            return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
        }
    }

    /** Returns where a link leads, by its destination; empty where it leads nowhere. */
    static Optional<StoryLink> read(String destination) {
        if (destination.equals("said")) {
            return Optional.of(new Said());
        }
        if (destination.matches("https?://\\S+")) {
            return Optional.of(new Elsewhere(destination));
        }
        return StoryFigure.read(destination)
                .<StoryLink>map(ToFigure::new)
                .or(() -> StoryPages.read(destination));
    }
}
