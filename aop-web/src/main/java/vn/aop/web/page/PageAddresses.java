package vn.aop.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The addresses of the pages. */
public final class PageAddresses {

    /** Where on a page its answer stands to what was sent by a form. */
    public static final String ANSWER = "answer";

    private PageAddresses() {}

    /** Returns the address of the list of cases. */
    public static String cases() {
        return "/cases";
    }

    /** Returns the address of a case's story. */
    public static String story(String id) {
        return cases() + "/" + encoded(id);
    }

    /** Returns the address of a case's plan. */
    public static String plan(String id) {
        return story(id) + "/plan";
    }

    /** Returns the address of an element's place in a case's plan, for example {@code goals/G1}. */
    public static String plan(String id, String component, String element) {
        return plan(id) + "#" + anchor(component, element);
    }

    /** Returns the name of an element's place on the page of a plan. */
    public static String anchor(String component, String element) {
        return component + "-" + element;
    }

    /** Returns the address of a case's projection. */
    public static String projection(String id) {
        return story(id) + "/projection";
    }

    /** Returns the address of the reason for a number in a case's projection. */
    public static String projectionWhy(String id, String number) {
        return projection(id) + "/why/" + path(number);
    }

    /** Returns the address of a case's checks. */
    public static String checks(String id) {
        return story(id) + "/checks";
    }

    /** Returns the address that looks at an edited plan of a case. */
    public static String trial(String id) {
        return checks(id) + "/try";
    }

    /** Returns the address of the list of rules. */
    public static String rules() {
        return "/checks";
    }

    /** Returns the address of a rule's page. */
    public static String rule(String id) {
        return rules() + "/" + encoded(id);
    }

    /** Returns the address of a lesson. */
    public static String lesson(String topic) {
        return "/lessons/" + encoded(topic);
    }

    /** Returns the address of a case's decision desk. */
    public static String desk(String id) {
        return story(id) + "/desk";
    }

    /** Returns the address of the desk where it is asked about a proposal of the case. */
    public static String offer(String id, String name) {
        return desk(id) + "?question=opportunity&offer=" + encoded(name) + "#" + ANSWER;
    }

    /** Returns the address that changes which day it is for a case's plan. */
    public static String today(String id) {
        return story(id) + "/today";
    }

    /** Returns the address of what a case's plan went through. */
    public static String history(String id) {
        return story(id) + "/history";
    }

    /** Returns the address of a case's plan beside another one. */
    public static String compare(String id) {
        return story(id) + "/compare";
    }

    /** Returns the address of a case's review at the last month there is. */
    public static String review(String id) {
        return story(id) + "/review";
    }

    /** Returns the address of a case's review at a month. */
    public static String review(String id, YearMonth month) {
        return review(id) + "?month=" + month;
    }

    /** Returns the address of the reason for a number in a case's review at a month. */
    public static String why(String id, YearMonth month, String number) {
        return review(id) + "/why/" + path(number) + "?month=" + month;
    }

    private static String path(String number) {
        return Arrays.stream(number.split("/"))
                .map(PageAddresses::encoded)
                .collect(Collectors.joining("/"));
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~")
                .replace("%40", "@");
    }
}
