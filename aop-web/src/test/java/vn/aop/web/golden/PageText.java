package vn.aop.web.golden;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a page says, without its markup: a line for each paragraph or row of a table. What rules say
 * beside it stands in {@code <aside>} and has tests of its own.
 */
final class PageText {

    private static final Pattern LEFT_OUT =
            Pattern.compile(
                    "(?s)<head>.*?</head>|<aside.*?</aside>|<option value=\"[^\"]*\">[^<]*</option>");
    private static final Pattern CELL = Pattern.compile("</t[hd]>\\s*(?=<t[hd])");
    private static final Pattern LINE =
            Pattern.compile(
                    "</?(?:p|h[1-6]|li|tr|caption|section|div|ul|ol|dl|dt|summary|header|footer|nav|main|form|dialog)\\b[^>]*>");
    private static final Map<String, String> ENTITIES =
            Map.of("&lt;", "<", "&gt;", ">", "&#34;", "\"", "&#39;", "'", "&quot;", "\"");

    private PageText() {}

    static String of(String html) {
        String text = LEFT_OUT.matcher(html).replaceAll("");
        text = text.replaceAll("\\s+", " ");
        text = CELL.matcher(text).replaceAll(" | ");
        text = LINE.matcher(text).replaceAll("\n");
        text = text.replaceAll("<[^>]*>", "");
        for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
            text = text.replace(entity.getKey(), entity.getValue());
        }
        return text.replace("&amp;", "&")
                .lines()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
