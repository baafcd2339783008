package vn.aop.cases.story;

import vn.aop.core.text.Message;

/** A picture of a story with the figures that it shows, however it is drawn. */
public sealed interface DrawnPicture permits MonthsPicture, GoalsPicture, PlansPicture {

    /** Returns what the picture shows, in a sentence. */
    Message finding();
}
