package vn.aop.web;

import java.util.regex.Pattern;
import vn.aop.cases.Cases;
import vn.aop.cases.plan.PlanFile;
import vn.aop.cases.wording.Wording;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Language;
import vn.aop.web.page.Pages;
import vn.aop.web.widget.PlanWords;

/** The plan of BabyCare House with one passage written otherwise. */
public final class ChangedPlan {

    private ChangedPlan() {}

    /** Returns the plan in which a passage that occurs once reads differently. */
    public static Plan replacing(String passage, String other) {
        String text = Cases.shipped().find("babycare-house").orElseThrow().planText();
        if (text.split(Pattern.quote(passage), -1).length != 2) {
            throw new IllegalArgumentException("The plan does not say once: " + passage);
        }
        return PlanFile.read("plan.yaml", text.replace(passage, other)).value().orElseThrow();
    }

    /** Returns the plan that neither buys goods nor has any at the start. */
    public static Plan withoutGoods() {
        String text = Cases.shipped().find("babycare-house").orElseThrow().planText();
        return PlanFile.read("plan.yaml", withoutGoods(text)).value().orElseThrow();
    }

    /** Returns the text of a plan without purchases and opening stock. */
    public static String withoutGoods(String plan) {
        return withoutPurchases(plan).replaceAll("(?m)^  openingStock:.*\\n", "");
    }

    /** Returns the text of a plan that buys nothing and sells what it has at the start. */
    public static String withoutPurchases(String plan) {
        return plan.replaceAll("(?m)^  - id: buy_\\w+\\n(?:    .*\\n)+", "");
    }

    /** Returns the words of the web pages for a plan. */
    public static PlanWords words(Plan plan, Language language) {
        return new PlanWords(plan, Wording.of(language).with(Pages.class, "pages"));
    }
}
