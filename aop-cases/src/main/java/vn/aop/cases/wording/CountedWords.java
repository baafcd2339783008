package vn.aop.cases.wording;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.aop.core.text.Message;

/**
 * The words of a sentence that go with a figure or a list: {@code {days} {days|day|days}} is {@code
 * 1 day} or {@code 2 days}. The first stands where the figure is written as 1, or the list has one
 * entry. The words may name facts, and hold words that go with another figure: {@code {all|The goal
 * is not|{well} of {all} goals {well|is|are}} met}.
 */
final class CountedWords {

    private static final String WORDS = "\\|((?:[^|{}]|\\{\\w+(?::\\w+)?})*)";
    private static final Pattern CHOICE =
            Pattern.compile("\\{([A-Za-z]\\w*)" + WORDS + WORDS + "}");

    private CountedWords() {}

    /** Returns a sentence with those words chosen. */
    static String in(String sentence, Message message, Wording words) {
        if (sentence.indexOf('|') < 0) {
            return sentence;
        }
        String chosen =
                CHOICE.matcher(sentence)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(chosen(found, message, words)));
        return chosen.equals(sentence) ? sentence : in(chosen, message, words);
    }

    private static String chosen(MatchResult found, Message message, Wording words) {
        Object fact = message.args().get(found.group(1));
        if (fact == null) {
            return found.group();
        }
        return found.group(isOne(fact, words) ? 2 : 3);
    }

    private static boolean isOne(Object fact, Wording words) {
        return fact instanceof Collection<?> many
                ? many.size() == 1
                : words.write(fact, Optional.empty()).equals("1");
    }
}
