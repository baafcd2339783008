package vn.aop.web.json;

import vn.aop.cases.wording.Wording;
import vn.aop.core.text.Message;

/** Something said: the name of the sentence, which never changes, and the sentence itself. */
record MessageJson(String key, String text) {

    static MessageJson of(Message message, Wording wording) {
        return new MessageJson(message.key(), wording.say(message));
    }
}
