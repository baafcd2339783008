package vn.aop.cases.wording;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.aop.core.text.Message;

/**
 * The words of a sentence that go with a figure: {@code {days} {days|day|days}} is {@code 1 day} or
 * {@code 2 days}. The first stands where the figure is written as 1.
 */
final class CountedWords {

    private static final Pattern CHOICE =
            Pattern.compile("\\{([A-Za-z]\\w*)\\|([^|{}]*)\\|([^|{}]*)}");

    private CountedWords() {}

    /** Returns a sentence with those words chosen. */
    static String in(String sentence, Message message, Wording words) {
        return sentence.indexOf('|') < 0
                ? sentence
                : CHOICE.matcher(sentence)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(chosen(found, message, words)));
    }

    private static String chosen(MatchResult found, Message message, Wording words) {
        Object fact = message.args().get(found.group(1));
        if (fact == null) {
            return found.group();
        }
        return found.group(words.write(fact, Optional.empty()).equals("1") ? 2 : 3);
    }
}
