package vn.aop.web.json;

import java.util.List;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.Wording;

/** What was added to the program and cannot be used, by the name of its jar or module. */
record UnusableJson(String from, String key, String text) {

    /** Returns all of it; null where there is none. */
    static List<UnusableJson> orNull(List<FileProblem> problems, Wording wording) {
        return problems.isEmpty()
                ? null
                : problems.stream()
                        .map(
                                it ->
                                        new UnusableJson(
                                                it.file(),
                                                it.message().key(),
                                                wording.say(it.message())))
                        .toList();
    }
}
