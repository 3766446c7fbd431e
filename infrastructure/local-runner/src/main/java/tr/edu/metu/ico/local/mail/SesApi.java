package tr.edu.metu.ico.local.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tr.edu.metu.ico.local.http.Answers;

/** SES v2's {@code SendEmail} with simple content, as the AWS SDK calls it. */
public final class SesApi extends Handler.Abstract {

    /** Where the SDK finds it below the local system's address. */
    public static final String PATH = "/local/ses";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern MAILBOX = Pattern.compile("(?:(.*) )?<([^<>]+)>");
    private static final Pattern WORD = Pattern.compile("=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]+)\\?=");
    private static final int LARGEST = 10_000_000;

    private final Mailbox mailbox;
    private final InstantSource clock;
    private final BiConsumer<LocalMail, Optional<MailFault>> reports;

    /** @param reports receives every mail that was taken, and the fault it met */
    public SesApi(Mailbox mailbox, InstantSource clock, BiConsumer<LocalMail, Optional<MailFault>> reports) {
        this.mailbox = mailbox;
        this.clock = clock;
        this.reports = reports;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        if (!Request.getPathInContext(request).equals(PATH + "/v2/email/outbound-emails")) {
            return false;
        }
        var body = Answers.body(request, LARGEST);
        var fault = mailbox.nextFault();
        if (body.isEmpty()) {
            refuse(response, callback, 400, "BadRequestException", "The mail is too long.");
        } else if (fault.flatMap(MailFault::error).isPresent()) {
            refuse(response, callback, fault.get().status(), fault.get().error().get(), "A fault that was asked for.");
        } else {
            var mail = keep(JSON.readTree(body.get()));
            reports.accept(mail, fault);
            Answers.json(response, callback, 200, "{\"MessageId\":\"local-" + mail.id() + "\"}");
        }
        return true;
    }

    private static void refuse(Response response, Callback callback, int status, String type, String message) {
        response.getHeaders().put("X-Amzn-Errortype", type);
        Answers.json(response, callback, status, "{\"message\":\"" + message + "\"}");
    }

    private LocalMail keep(JsonNode sent) {
        var to = sent.at("/Destination/ToAddresses/0").asText();
        var parts = MAILBOX.matcher(to);
        var named = parts.matches();
        Map<String, String> tags = new TreeMap<>();
        sent.path("EmailTags")
                .forEach(tag ->
                        tags.put(tag.path("Name").asText(), tag.path("Value").asText()));
        return mailbox.keep(id -> new LocalMail(
                id,
                clock.instant().toString(),
                sent.path("FromEmailAddress").asText(),
                named ? parts.group(2) : to,
                named ? decoded(Optional.ofNullable(parts.group(1)).orElse("")) : "",
                sent.at("/Content/Simple/Subject/Data").asText(),
                sent.at("/Content/Simple/Body/Text/Data").asText(),
                sent.at("/Content/Simple/Body/Html/Data").asText(),
                sent.path("ConfigurationSetName").asText(),
                tags));
    }

    /** A name as the sender wrote it: quoted, or in encoded words. */
    private static String decoded(String name) {
        var words = WORD.matcher(name)
                .results()
                .map(word -> new String(Base64.getDecoder().decode(word.group(1)), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return words.isEmpty() ? name.replaceAll("^\"|\"$", "") : words;
    }
}
