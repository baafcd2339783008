package vn.aop.web.command;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import vn.aop.cases.wording.Wording;

/** The explanations of commands and options, from the sentences whose keys begin with help. */
final class HelpTexts extends ResourceBundle {

    private static final String PREFIX = "help.";

    private final Wording wording;
    private final List<String> keys;

    HelpTexts(Wording wording) {
        this.wording = wording;
        this.keys =
                wording.keys().stream()
                        .filter(key -> key.startsWith(PREFIX))
                        .map(key -> key.substring(PREFIX.length()))
                        .toList();
    }

    @Override
    protected Object handleGetObject(String key) {
        return wording.knows(PREFIX + key) ? wording.say(PREFIX + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keys);
    }
}
