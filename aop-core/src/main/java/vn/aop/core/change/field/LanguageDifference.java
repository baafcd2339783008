package vn.aop.core.change.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/** Tells what a field holds with the texts of one language, whichever language is spoken. */
final class LanguageDifference {

    private LanguageDifference() {}

    /**
     * Returns that something is another. Where only its texts of one language differ it says so,
     * and tells those: in the other language it would be told from what to the same.
     */
    static Message differs(Message field, Object before, Object after) {
        return inOneLanguage(field, before, after).orElseGet(() -> differing(field, before, after));
    }

    /** Returns that something which is all there is becomes another; in which language, as well. */
    static Message becomes(Message field, Object before, Object after) {
        return inOneLanguage(field, before, after)
                .orElseGet(
                        () ->
                                Message.of("change.becomes")
                                        .with("before", before)
                                        .with("after", after));
    }

    private static Optional<Message> inOneLanguage(Message field, Object before, Object after) {
        for (Language language : Language.values()) {
            Language other = language == Language.VI ? Language.EN : Language.VI;
            Object was = in(language, before);
            Object is = in(language, after);
            if (!was.equals(is) && in(other, before).equals(in(other, after))) {
                String key = language == Language.VI ? "change.field-in-vi" : "change.field-in-en";
                return Optional.of(differing(Message.of(key).with("field", field), was, is));
            }
        }
        return Optional.empty();
    }

    private static Message differing(Message field, Object before, Object after) {
        return Message.of("change.differs")
                .with("field", field)
                .with("before", before)
                .with("after", after);
    }

    /** The fact with each text in it as it is worded in the language. */
    private static Object in(Language language, Object fact) {
        if (fact instanceof Text text) {
            return Text.of(text.in(language));
        } else if (fact instanceof List<?> many) {
            return many.stream().map(it -> in(language, it)).toList();
        } else if (fact instanceof Message message) {
            Map<String, Object> facts = new LinkedHashMap<>();
            message.args().forEach((name, it) -> facts.put(name, in(language, it)));
            return message.about(facts);
        }
        return fact;
    }
}
