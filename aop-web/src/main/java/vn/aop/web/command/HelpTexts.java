package vn.aop.web.command;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import vn.aop.cases.wording.Wording;

/** The explanations of commands and options, from the sentences whose keys begin with help. */
final class HelpTexts extends ResourceBundle {

    private static final String PREFIX = "help.";

    private final Wording wording;

    HelpTexts(Wording wording) {
        this.wording = wording;
    }

    @Override
    protected Object handleGetObject(String key) {
        return wording.keys().contains(PREFIX + key) ? wording.say(PREFIX + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(
                wording.keys().stream()
                        .filter(key -> key.startsWith(PREFIX))
                        .map(key -> key.substring(PREFIX.length()))
                        .toList());
    }
}
