package tr.edu.metu.ico.local.mail;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tr.edu.metu.ico.local.http.Answers;

/**
 * The mailbox for people and scripts: {@code GET /local/mails} is a page, or JSON for those who ask for it, of all mails or of
 * those {@code ?to=} an address; {@code /local/mails/{id}} is one mail; {@code POST /local/mail-faults} makes the next mails fail.
 */
public final class MailboxPages extends Handler.Abstract {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PATH = "/local/mails";
    private static final String FAULTS = "/local/mail-faults";

    private final Mailbox mailbox;

    public MailboxPages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        var path = Request.getPathInContext(request);
        if (path.equals(FAULTS) && request.getMethod().equals("POST")) {
            faults(request, response, callback);
        } else if (path.equals(PATH)) {
            list(request, response, callback);
        } else if (path.startsWith(PATH + "/")) {
            one(path.substring(PATH.length() + 1), response, callback);
        } else {
            return false;
        }
        return true;
    }

    private void list(Request request, Response response, Callback callback) {
        var to = Optional.ofNullable(Request.extractQueryParameters(request).getValue("to"));
        var mails = mailbox.to(to);
        var accept =
                Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT)).orElse("");
        if (accept.contains("text/html")) {
            html(response, callback, MailboxHtml.list(mails));
        } else {
            var json = JsonNodeFactory.instance.objectNode();
            var array = json.putArray("mails");
            mails.forEach(mail -> array.add(shown(mail)));
            Answers.json(response, callback, 200, json.toString());
        }
    }

    private static ObjectNode shown(LocalMail mail) {
        var shown = JsonNodeFactory.instance
                .objectNode()
                .put("id", mail.id())
                .put("at", mail.at())
                .put("from", mail.from())
                .put("to", mail.to())
                .put("name", mail.name())
                .put("subject", mail.subject())
                .put("text", mail.text())
                .put("html", mail.html());
        mail.tags().forEach(shown.putObject("tags")::put);
        return shown;
    }

    private void one(String id, Response response, Callback callback) {
        mailbox.find(id)
                .ifPresentOrElse(
                        mail -> html(response, callback, MailboxHtml.one(mail)),
                        () -> Answers.message(response, callback, 404, "There is no such mail."));
    }

    private void faults(Request request, Response response, Callback callback) throws IOException {
        var body = Answers.body(request, 100_000).orElse(new byte[0]);
        try {
            var next = new ArrayList<MailFault>();
            JSON.readTree(body).path("next").forEach(fault -> next.add(MailFault.valueOf(fault.asText())));
            mailbox.meet(next);
            Answers.json(response, callback, 200, "{\"next\":" + next.size() + "}");
        } catch (IOException | IllegalArgumentException unreadable) {
            Answers.problem(
                    response,
                    callback,
                    400,
                    "next",
                    "next must be a list of " + List.of(MailFault.values()) + ", one for each mail to come.");
        }
    }

    /** A mail may contain anything: nothing in these pages runs or loads. */
    private static void html(Response response, Callback callback, String html) {
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
        response.getHeaders()
                .put(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self' data:");
        response.write(true, ByteBuffer.wrap(html.getBytes(StandardCharsets.UTF_8)), callback);
    }
}
