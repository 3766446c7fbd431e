package tr.edu.metu.ico.local.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What the server itself answers when a request reaches no handler, or a handler fails: the problem of the API, in both
 * languages, with the headers of every other answer. It repeats nothing of the request.
 *
 * @param headers the security headers
 */
record ServerErrors(Map<String, String> headers) implements Request.Handler {

    private static final Kind UNREADABLE = new Kind(
            "MALFORMED",
            "request",
            "The request could not be read.",
            "İstek okunamadı.",
            "Send a request of HTTP/1.1 with a valid method, address and headers.",
            "Geçerli bir yöntem, adres ve başlıklar ile bir HTTP/1.1 isteği gönderin.");
    private static final Kind LONG_ADDRESS = new Kind(
            "TOO_LARGE",
            "address",
            "The request is too large.",
            "İstek çok büyük.",
            "The address is too long; shorten it.",
            "Adres çok uzun; kısaltın.");
    private static final Kind LONG_HEADERS = new Kind(
            "TOO_LARGE",
            "headers",
            "The request is too large.",
            "İstek çok büyük.",
            "The headers are too long; send fewer or shorter ones.",
            "Başlıklar çok uzun; daha az veya daha kısa başlık gönderin.");
    private static final Kind UNEXPECTED = new Kind(
            "UNEXPECTED",
            "request",
            "Something went wrong on our side.",
            "Bizden kaynaklanan bir hata oluştu.",
            "Please try again.",
            "Lütfen yeniden deneyin.");

    private record Kind(String code, String field, String en, String tr, String adviceEn, String adviceTr) {}

    ServerErrors {
        headers = Map.copyOf(headers);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        headers.forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        var status = response.getStatus();
        Answers.problem(response, callback, status, problem(status, kind(status)));
        return true;
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 414 -> LONG_ADDRESS;
            case 413, 431 -> LONG_HEADERS;
            case 500, 503 -> UNEXPECTED;
            default -> UNREADABLE;
        };
    }

    private static ObjectNode problem(int status, Kind kind) {
        var problem = JsonNodeFactory.instance.objectNode();
        problem.put("type", "about:blank").put("status", status).put("code", kind.code());
        problem.set("title", text(kind.en(), kind.tr()));
        var line = problem.putArray("problems").addObject();
        line.put("field", kind.field()).put("code", kind.code());
        line.set("message", text(kind.adviceEn(), kind.adviceTr()));
        return problem.put("requestId", UUID.randomUUID().toString());
    }

    private static ObjectNode text(String en, String tr) {
        return JsonNodeFactory.instance.objectNode().put("en", en).put("tr", tr);
    }
}
