package vn.aop.web.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.web.form.FieldGroup;
import vn.aop.web.form.FormField;
import vn.aop.web.page.Frame;
import vn.aop.web.page.Link;

/**
 * What the page of the desk prints.
 *
 * @param frame the frame around it
 * @param desk the address of the desk
 * @param question the name of the question that is asked
 * @param questions the three questions
 * @param lead what this question is for
 * @param version the number of the version of the plan that is asked
 * @param groups the fields of the question
 * @param reply what is said to it
 * @param core the core goals, where somebody may think of changing them
 * @param offers what turns up in the story of the case
 * @param log what was asked before
 */
public record DeskView(
        Frame frame,
        String desk,
        String question,
        List<Link> questions,
        String lead,
        int version,
        List<FieldGroup> groups,
        Reply reply,
        Optional<CoreGoals> core,
        OffersView offers,
        LogView log) {

    /**
     * What is said to a question.
     *
     * @param answer the answer, where there is one
     * @param missing the fields that must still be filled, by name
     * @param mistakes what is wrong with the question as a whole, in sentences
     */
    public record Reply(Optional<AnswerView> answer, List<String> missing, List<String> mistakes) {

        public Reply {
            requireNonNull(answer, "answer");
            missing = List.copyOf(missing);
            mistakes = List.copyOf(mistakes);
        }
    }

    public DeskView {
        requireNonNull(frame, "frame");
        requireNonNull(desk, "desk");
        requireNonNull(question, "question");
        questions = List.copyOf(questions);
        requireNonNull(lead, "lead");
        groups = List.copyOf(groups);
        requireNonNull(reply, "reply");
        requireNonNull(core, "core");
        requireNonNull(offers, "offers");
        requireNonNull(log, "log");
    }

    /** Returns every field of the question. */
    public List<FormField> fields() {
        return groups.stream().flatMap(it -> it.fields().stream()).toList();
    }
}
