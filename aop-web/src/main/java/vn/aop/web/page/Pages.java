package vn.aop.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.Wording;
import vn.aop.core.text.Language;

/** Makes pages from templates and what they print. */
public final class Pages {

    private static final String TEMPLATES = "gg.jte.generated.precompiled";

    private final Assets assets;
    private final List<FileProblem> leftOut;
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);

    /**
     * Makes pages that use the files given.
     *
     * @param leftOut what was added to the program and cannot be used; every page says so
     */
    public Pages(Assets assets, List<FileProblem> leftOut) {
        this.assets = assets;
        this.leftOut = List.copyOf(leftOut);
    }

    /** Answers with a template that prints a view. */
    public void show(Context ctx, String template, Object view) {
        StringOutput output = new StringOutput();
        templates.render(template, view, output);
        ctx.html(output.toString());
    }

    /** Returns the frame of a page that belongs to no case. */
    public Frame frame(Context ctx, String title) {
        return frame(ctx, title, Optional.empty());
    }

    /** Returns the frame of a page. */
    public Frame frame(Context ctx, String title, Optional<Frame.Tabs> tabs) {
        Wording words = Languages.of(ctx);
        return new Frame(
                words,
                title,
                tabs,
                languages(ctx, words),
                assets,
                leftOut.stream().map(it -> it.place() + ": " + words.say(it.message())).toList());
    }

    private static List<Link> languages(Context ctx, Wording words) {
        return Arrays.stream(Language.values())
                .map(
                        language ->
                                new Link(
                                        words.say("language." + Languages.code(language)),
                                        in(language, ctx),
                                        language == words.language()))
                .toList();
    }

    /** The address of this page in a language, with the rest of its query. */
    private static String in(Language language, Context ctx) {
        Stream<String> kept =
                ctx.queryParamMap().entrySet().stream()
                        .filter(parameter -> !parameter.getKey().equals(Languages.NAME))
                        .flatMap(Pages::written);
        String chosen = Languages.NAME + "=" + Languages.code(language);
        return ctx.req().getRequestURI()
                + "?"
                + Stream.concat(kept, Stream.of(chosen)).collect(Collectors.joining("&"));
    }

    private static Stream<String> written(Map.Entry<String, List<String>> parameter) {
        return parameter.getValue().stream()
                .map(value -> encoded(parameter.getKey()) + "=" + encoded(value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
