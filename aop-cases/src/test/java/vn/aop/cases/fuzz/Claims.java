package vn.aop.cases.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.Position;
import vn.aop.cases.wording.Wording;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.core.text.Unseen;
import vn.aop.core.text.Validated;

/** What is true of whatever a reader says about a text. */
public final class Claims {

    private static final List<Wording> WORDINGS =
            Stream.of(Language.values()).map(Wording::of).toList();

    private Claims() {}

    /** Says that a refusal tells at least one thing to mend, each in words and within the text. */
    public static Fuzz.Outcome refused(String text, Validated<?, FileProblem> loaded) {
        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.problems()).isNotEmpty();
        Lines lines = Lines.of(text);
        for (FileProblem problem : loaded.problems()) {
            lines.requireWithin(problem.line(), problem.column(), problem.message());
            requireWords(problem.message());
        }
        return Fuzz.Outcome.REFUSED;
    }

    /** Says that a place lies within a text. */
    public static void requireWithin(String text, Position place, Object what) {
        Lines.of(text).requireWithin(place.line(), place.column(), what);
    }

    /** Says that a message can be told in both languages, and shows all that it says. */
    public static void requireWords(Message message) {
        assertThat(message.key()).as(message.toString()).isNotEqualTo("file.not-accepted");
        for (Wording wording : WORDINGS) {
            String words = wording.say(message);
            assertThat(wording.knows(message.key())).as(message.key()).isTrue();
            assertThat(words).isEqualTo(Unseen.shown(words));
        }
    }

    /** The lines of a text by their lengths. */
    private record Lines(int[] lengths) {

        static Lines of(String text) {
            return new Lines(
                    Stream.of(text.split("\r\n|\n|\r", -1))
                            .mapToInt(it -> it.codePointCount(0, it.length()))
                            .toArray());
        }

        void requireWithin(int line, int column, Object what) {
            boolean isWithin =
                    line == 0 && column == 0
                            || line >= 1
                                    && line <= lengths.length
                                    && column >= 0
                                    && column <= lengths[line - 1] + 1;
            if (!isWithin) {
                throw new AssertionError(
                        "Place outside the text: " + (what instanceof Message m ? m.key() : what));
            }
        }
    }
}
