package vn.aop.web.answer;

import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Measure;
import vn.aop.core.text.Message;

/**
 * What a measure is called beside numbers of several months: of a level it is told that they are
 * monthly averages, as in <i>Học viên, bình quân tháng</i>.
 */
public final class CountedName {

    private CountedName() {}

    /** Returns the name of a measure in a table that has a month and more than one. */
    public static String of(Measure measure, Wording wording) {
        return measure.isLevel()
                ? wording.say(Message.of("measure.monthly-average").with("name", measure.name()))
                : wording.text(measure.name());
    }
}
