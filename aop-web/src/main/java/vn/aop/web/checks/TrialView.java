package vn.aop.web.checks;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.web.page.Frame;

/**
 * A plan that is being edited, and what the rules say of it. Nothing of it is kept.
 *
 * @param frame the frame around it
 * @param action the address that looks at the text
 * @param download the address that gives the text back as a file
 * @param original the address at which the plan is shown as it was
 * @param text the text as it is being edited
 * @param reply what is said to it, once it was looked at
 */
public record TrialView(
        Frame frame,
        String action,
        String download,
        String original,
        String text,
        Optional<Reply> reply) {

    /**
     * What is said to an edited plan.
     *
     * @param told how many findings or mistakes there are, in a sentence
     * @param mistakes what keeps the text from being a plan
     * @param found what the rules found, if it is one
     */
    public record Reply(String told, List<Mistake> mistakes, Optional<FoundView> found) {

        public Reply {
            requireNonNull(told, "told");
            mistakes = List.copyOf(mistakes);
            requireNonNull(found, "found");
        }
    }

    /**
     * Something that keeps a text from being a plan.
     *
     * @param place line and column, if it stands anywhere
     * @param sentence what is wrong and how to mend it
     */
    public record Mistake(Optional<FoundView.Spot> place, String sentence) {

        public Mistake {
            requireNonNull(place, "place");
            requireNonNull(sentence, "sentence");
        }
    }

    public TrialView {
        requireNonNull(frame, "frame");
        requireNonNull(action, "action");
        requireNonNull(download, "download");
        requireNonNull(original, "original");
        requireNonNull(text, "text");
        requireNonNull(reply, "reply");
    }
}
