package vn.aop.web;

import vn.aop.cases.Cases;
import vn.aop.cases.plan.PlanFile;
import vn.aop.core.change.PlanHistory;

/**
 * The plan of BabyCare House with flaws: nobody answers for action A2, which Minh works on most,
 * there are six goals, no action serves the three new ones, and that is accepted of G6.
 */
public final class FlawedPlan {

    private static final String MORE_GOALS =
            """
              - {id: G4, name: Lãi 400 triệu, metric: operating_profit, target: {level: 400000000}, comparator: atLeast, rank: 4}
              - {id: G5, name: Quần áo tăng 5%, metric: "revenue[clothing]", target: {growth: 0.05}, comparator: atLeast, rank: 5}
              - {id: G6, name: Tã tăng 5%, metric: "revenue[diapers]", target: {growth: 0.05}, comparator: atLeast, rank: 6}
            """;

    private static final String WAIVER =
            """
            waivers:
              - {rule: goal-without-action, where: goals/G6, reason: Chị Lan tự canh tã, until: 2026-06-30}
            """;

    private FlawedPlan() {}

    /** Returns the plan as a file has it. */
    public static String text() {
        String text = Cases.shipped().find("babycare-house").orElseThrow().planText();
        int actions = text.indexOf("\nactions:");
        String before =
                text.substring(0, actions).replace("\nbudget:", "\n" + MORE_GOALS + "\nbudget:");
        String after = text.substring(actions).replaceFirst(" {4}owner: minh\n", "");
        return before + after.replace("waivers: []", WAIVER.strip());
    }

    /** Returns the plan. */
    public static PlanHistory history() {
        return PlanFile.readHistory("plan.yaml", text()).value().orElseThrow();
    }

    /** Returns the line of the file, 1 for the first, in which some words first stand. */
    public static int line(String words) {
        return (int)
                        text().substring(0, text().indexOf(words))
                                .chars()
                                .filter(it -> it == '\n')
                                .count()
                + 1;
    }
}
