package vn.aop.web.command;

import vn.aop.core.plan.Company;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/** Sentences for files, which are read in either language. */
final class BothLanguages {

    private BothLanguages() {}

    /** Returns what a company would say, in both languages. */
    static Text say(Company company, Message message) {
        return Text.of(say(company, message, Language.VI), say(company, message, Language.EN));
    }

    private static String say(Company company, Message message, Language language) {
        return CommandWords.of(language).speakingOf(company).say(message);
    }
}
