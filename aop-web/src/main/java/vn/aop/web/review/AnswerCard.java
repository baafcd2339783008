package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.text.Message;
import vn.aop.web.widget.Badge;
import vn.aop.web.widget.Figure;

/**
 * The answer to one of the three questions of a review.
 *
 * @param question the question
 * @param badges the judgements it comes down to, each with how many there are of it
 * @param sentences the answer in a few sentences
 */
public record AnswerCard(String question, List<Badge> badges, List<Sentence> sentences) {

    /**
     * A sentence around a number that can be asked why.
     *
     * @param before the words before the number
     * @param figure the number, empty where the sentence has none
     * @param after the words after the number
     */
    public record Sentence(String before, Optional<Figure> figure, String after) {

        private static final String NUMBER = "\uFFFC";

        public Sentence {
            requireNonNull(before, "before");
            requireNonNull(figure, "figure");
            requireNonNull(after, "after");
        }

        static Sentence of(String words) {
            return new Sentence(words, Optional.empty(), "");
        }

        /** Returns a sentence whose fact {@code number} is a figure. */
        static Sentence of(ShownNumbers numbers, Figure figure, Message message) {
            return of(numbers, figure, message, "number");
        }

        /**
         * Returns a sentence with a figure in the place of one of its facts; without one where the
         * sentence does not tell that fact, since there is nothing to tell.
         */
        static Sentence of(ShownNumbers numbers, Figure figure, Message message, String fact) {
            Map<String, Object> all = new HashMap<>(message.args());
            all.put(fact, NUMBER);
            String said = numbers.wording().say(message.about(all));
            int place = said.indexOf(NUMBER);
            if (place < 0) {
                return of(said);
            }
            return new Sentence(
                    said.substring(0, place),
                    Optional.of(figure),
                    said.substring(place + NUMBER.length()));
        }
    }

    public AnswerCard {
        requireNonNull(question, "question");
        badges = List.copyOf(badges);
        sentences = List.copyOf(sentences);
    }
}
