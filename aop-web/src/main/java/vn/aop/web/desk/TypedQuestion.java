package vn.aop.web.desk;

import java.util.List;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.page.Typed;

/**
 * A question as it was typed, put to the plan of a case.
 *
 * @param open the case
 * @param typed what was typed, with defaults where nothing was
 * @param isBlank whether nothing was asked yet
 * @param ask which of the three questions
 * @param answer the answer, or what must be mended
 */
record TypedQuestion(
        OpenCase open,
        Typed typed,
        boolean isBlank,
        DeskQuestion ask,
        Validated<Advice, Problem> answer) {

    /** Returns the fields that must still be filled. */
    List<String> missing() {
        return answer.problems().stream()
                .filter(it -> it.reason() == Problem.Reason.MISSING)
                .map(it -> it.where().toString())
                .toList();
    }
}
