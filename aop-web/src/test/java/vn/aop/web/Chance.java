package vn.aop.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small chance for which the plan of the shipped case has room, as the desk's form sends it. */
final class Chance {

    private Chance() {}

    /** Returns the fields that ask about it in February, and those that decide on it. */
    static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("question", "opportunity");
        fields.put("version", "0");
        fields.put("what", "Quà tặng cho mẹ mới sinh");
        fields.put("reason", "40 khách hỏi trong tháng 1");
        fields.put("cost", "3 triệu");
        fields.put("lift", "8");
        fields.put("channel", "store");
        fields.put("group", "clothing");
        fields.put("from", "2026-03");
        fields.put("to", "2026-05");
        fields.put("line", "store_marketing");
        fields.put("money", "line");
        fields.put("asked", "2026-02-20");
        fields.put("decider", "lan");
        fields.put("on", "2026-02-21");
        fields.put("because", "Sổ khách quen tháng 1");
        fields.put("cause", "OPPORTUNITY");
        fields.put("occasion", "OWN_MEETING");
        return fields;
    }

    /** Returns fields as a visitor sends them: name, value, name, value … */
    static String[] flat(Map<String, String> fields) {
        List<String> flat = new ArrayList<>();
        fields.forEach((name, value) -> flat.addAll(List.of(name, value)));
        return flat.toArray(String[]::new);
    }
}
