package vn.aop.web.command;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.aop.cases.wording.Wording;
import vn.aop.core.company.Company;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/** The words of a language with those of the command line, each read once. */
final class CommandWords {

    private static final Map<Language, Wording> READ = new ConcurrentHashMap<>();
    private static final Map<Language, Wording> OF_FILES = new ConcurrentHashMap<>();

    private CommandWords() {}

    /** Returns the words for somebody who may have no files at hand. */
    static Wording of(Language language) {
        return READ.computeIfAbsent(
                language, it -> Wording.of(it).with(CommandWords.class, "command"));
    }

    /** Returns the words for somebody who has the files. */
    static Wording ofFiles(Language language) {
        return OF_FILES.computeIfAbsent(language, it -> of(it).ofFiles());
    }

    /** Returns what a company would say in a file, which is read in either language. */
    static Text inBoth(Company company, Message message) {
        return Text.of(say(company, message, Language.VI), say(company, message, Language.EN));
    }

    private static String say(Company company, Message message, Language language) {
        return of(language).speakingOf(company).say(message);
    }
}
