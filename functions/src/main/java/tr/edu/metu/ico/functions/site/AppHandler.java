package tr.edu.metu.ico.functions.site;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.site.page.PageWriter;
import tr.edu.metu.ico.site.AppFiles;
import tr.edu.metu.ico.site.Language;

/**
 * The public routes of the site itself: {@code GET /app/{build}/{file+}}, styles and pictures that may be cached for ever;
 * {@code GET} and {@code HEAD /missing/{proxy+}}, the page that the distribution shows where the site has none; and
 * {@code GET /calculator/{call}}, which leads those who open the address of an answer again to the calculator's form.
 *
 * <p>They are no {@link tr.edu.metu.ico.functions.http.Route}: nobody is logged in, so there is no guard to pass, and what they
 * return is no resource of the API contract. The function's role permits nothing.
 */
public final class AppHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    static final String FILE = "GET /app/{build}/{file+}";
    static final String MISSING = "GET /missing/{proxy+}";
    static final String MISSING_HEAD = "HEAD /missing/{proxy+}";
    static final String CALCULATOR = "GET /calculator/{call}";

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String NOT_AT_ALL = "no-store";

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        var path = Optional.ofNullable(event.getPathParameters()).orElse(Map.of());
        var response = switch (event.getRouteKey()) {
            case FILE -> file(path.getOrDefault("build", ""), path.getOrDefault("file", ""));
            case CALCULATOR -> calculator(path.getOrDefault("call", ""), languages(event));
            case MISSING_HEAD -> withoutBody(missing(path.getOrDefault("proxy", "")));
            default -> missing(path.getOrDefault("proxy", ""));
        };
        Log.event("http.answered", LogField.ROUTE, event.getRouteKey(), LogField.STATUS, response.getStatusCode());
        return response;
    }

    private static APIGatewayV2HTTPResponse file(String build, String name) {
        var file = AppFiles.find(name);
        if (file.isEmpty()) {
            return missing("");
        }
        if (!build.equals(AppFiles.build())) {
            // a page of the build before or after this one: it gets the file of this build
            return response(302, NOT_AT_ALL, Map.of("Location", "/app/" + AppFiles.build() + "/" + name), new byte[0]);
        }
        return response(
                200,
                FOR_EVER,
                Map.of("Content-Type", file.get().contentType()),
                file.get().content());
    }

    /** The form, in the language that the browser prefers of the two; a call that is none has no form either. */
    private static APIGatewayV2HTTPResponse calculator(String call, List<LanguageRange> languages) {
        var codes = Arrays.stream(Language.values()).map(Language::code).toList();
        var language = Language.EN.code().equals(Locale.lookupTag(languages, codes)) ? Language.EN : Language.TR;
        return call.matches("[A-Za-z0-9-]{1,40}")
                ? response(
                        302,
                        NOT_AT_ALL,
                        Map.of("Location", "/" + language.code() + "/call/" + call + "/calculator"),
                        new byte[0])
                : missing(language.code() + "/" + call);
    }

    /** What the browser accepts, the most wanted first; none where the header is missing or nonsense. */
    private static List<LanguageRange> languages(APIGatewayV2HTTPEvent event) {
        var accepted = Optional.ofNullable(event.getHeaders()).orElse(Map.of()).getOrDefault("accept-language", "");
        try {
            return accepted.isBlank() ? List.of() : LanguageRange.parse(accepted);
        } catch (IllegalArgumentException nonsense) {
            return List.of();
        }
    }

    private static APIGatewayV2HTTPResponse withoutBody(APIGatewayV2HTTPResponse response) {
        response.setBody("");
        return response;
    }

    /**
     * The address of a language alone leads to its home page.
     *
     * @param path what was looked for; its first part is the language, Turkish unless it says otherwise
     */
    private static APIGatewayV2HTTPResponse missing(String path) {
        var language = path.equals("en") || path.startsWith("en/") ? Language.EN : Language.TR;
        if (path.matches("(tr|en)/?")) {
            return response(302, NOT_AT_ALL, Map.of("Location", "/" + language.code() + "/home"), new byte[0]);
        }
        var html = PageWriter.missing(language);
        return response(
                404, NOT_AT_ALL, Map.of("Content-Type", PageWriter.HTML, "Content-Language", language.code()), html);
    }

    private static APIGatewayV2HTTPResponse response(
            int status, String cacheControl, Map<String, String> headers, byte[] content) {
        var all = new HashMap<>(headers);
        all.put("Cache-Control", cacheControl);
        all.put("X-Content-Type-Options", "nosniff");
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(status)
                .withHeaders(all)
                .withBody(Base64.getEncoder().encodeToString(content))
                .withIsBase64Encoded(true)
                .build();
    }
}
