package vn.aop.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import vn.aop.core.text.Message;

/**
 * The files that a browser fetches beside a page: styles, scripts, pictures. All of them are in the
 * program; nothing is fetched from elsewhere.
 *
 * <p>The address of a file holds a digest of its content, so a browser may keep it for good and yet
 * never shows an old one.
 */
public final class Assets {

    private static final String ECHARTS = "echarts-6.1.0/echarts.common.min.js";
    private static final String FAVICON = "favicon.svg";
    private static final String HTMX = "htmx.min.js";
    private static final List<String> OURS =
            List.of("aop.css", "aop.js", "chart.js", FAVICON, ECHARTS);

    private static final int DIGEST_LETTERS = 12;
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml");

    private final Map<String, Asset> byName;

    private Assets(Map<String, Asset> byName) {
        this.byName = byName;
    }

    private record Asset(String address, String type, byte[] content) {}

    /** Returns the files shipped with the program. */
    public static Assets shipped() {
        Map<String, Asset> byName = new LinkedHashMap<>();
        for (String name : OURS) {
            byName.put(name, asset(name, read("public/" + name)));
        }
        byName.put(HTMX, asset(HTMX, read(webjar("htmx.org") + "/dist/" + HTMX)));
        return new Assets(byName);
    }

    private static Asset asset(String name, byte[] content) {
        String address = "/assets/" + digest(content) + "/" + name;
        return new Asset(address, TYPES.get(name.substring(name.lastIndexOf('.') + 1)), content);
    }

    /** A webjar says in its Maven properties of which version it is. */
    private static String webjar(String artifact) {
        Properties properties = new Properties();
        String place = "META-INF/maven/org.webjars.npm/" + artifact + "/pom.properties";
        try (InputStream stream = open(place)) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + place + " cannot be read", e);
        }
        return "META-INF/resources/webjars/" + artifact + "/" + properties.getProperty("version");
    }

    private static byte[] read(String place) {
        try (InputStream stream = open(place)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + place + " cannot be read", e);
        }
    }

    private static InputStream open(String place) {
        return Optional.ofNullable(Assets.class.getClassLoader().getResourceAsStream(place))
                .orElseThrow(() -> new IllegalStateException("The file " + place + " is missing"));
    }

    private static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, DIGEST_LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * Returns the address of a file.
     *
     * @throws IllegalArgumentException if the program ships no such file
     */
    public String address(String name) {
        return Optional.ofNullable(byName.get(name))
                .map(Asset::address)
                .orElseThrow(() -> new IllegalArgumentException("There is no file " + name));
    }

    /** Returns the address of the chart library. */
    public String charts() {
        return address(ECHARTS);
    }

    /** Answers with a file. */
    public void serve(Context ctx) {
        Asset asset =
                Optional.ofNullable(byName.get(ctx.pathParam("file")))
                        .filter(it -> it.address().equals(ctx.path()))
                        .orElseThrow(() -> Refusal.notFound(Message.of("error.no-page")));
        ctx.contentType(asset.type());
        ctx.header("Cache-Control", "public, max-age=31536000, immutable");
        ctx.result(asset.content());
    }

    /** Leads browsers that ask at the usual place to the picture of the site. */
    public void favicon(Context ctx) {
        ctx.redirect(address(FAVICON), HttpStatus.FOUND);
    }
}
