package tr.edu.metu.ico.local.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import tr.edu.metu.ico.adapters.mail.NoticeTags;
import tr.edu.metu.ico.adapters.mail.SesMailer;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.local.http.LocalServer;
import tr.edu.metu.ico.outbox.Delivery;
import tr.edu.metu.ico.outbox.Mailer.Outcome;
import tr.edu.metu.ico.outbox.Mailer.OutgoingMail;
import tr.edu.metu.ico.outbox.NoticeId;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;

/** The local mail service, used by the same adapter as SES and read as people and scripts do. */
class LocalMailTest {

    private static final NoticeId NOTICE =
            new NoticeId(new CallId("OE-2024"), Recipient.of("student:2500001"), OutboxRow.Kind.RECEIPT, "1");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private Path state;

    private final List<String> reported = Collections.synchronizedList(new ArrayList<>());
    private Mailbox mailbox;
    private LocalServer server;

    @BeforeEach
    void start() {
        mailbox = new Mailbox(state.resolve("mails.jsonl"));
        var clock = InstantSource.fixed(Instant.parse("2024-03-01T09:00:00Z"));
        server = new LocalServer(
                0,
                new Handler.Sequence(
                        new SesApi(
                                mailbox,
                                clock,
                                (mail, fault) -> reported.add(mail.to() + " "
                                        + fault.map(MailFault::report).orElse("Delivery"))),
                        new MailboxPages(mailbox)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_mail_is_kept_for_its_recipient_as_it_was_sent() throws Exception {
        assertEquals(new Outcome.Accepted(), send("Ada Işıkgör", "ada@students.example"));
        send("Bora", "bora@students.example");

        var mails = json("/local/mails?to=ada@students.example").get("mails");
        assertEquals(1, mails.size());
        assertEquals("Ada Işıkgör", mails.at("/0/name").asText());
        assertEquals("Başvurunuz alındı", mails.at("/0/subject").asText());
        assertEquals("Merhaba.", mails.at("/0/text").asText());
        assertEquals("2024-03-01T09:00:00Z", mails.at("/0/at").asText());
        assertEquals(2, json("/local/mails").get("mails").size());
        assertEquals(
                NoticeTags.of(NOTICE),
                mailbox.to(Optional.of("ada@students.example")).getFirst().tags());
    }

    @Test
    void mails_are_there_after_a_restart() {
        send("Ada", "ada@students.example");

        assertEquals(mailbox.to(Optional.empty()), new Mailbox(state.resolve("mails.jsonl")).to(Optional.empty()));
    }

    @Test
    void people_read_a_mail_in_a_frame_in_which_nothing_runs() throws Exception {
        send("<b>Ada</b>", "ada@students.example");

        assertTrue(page("/local/mails").body().contains("<a href=\"/local/mails/1\">Başvurunuz alındı</a>"));
        var page = page("/local/mails/1");
        assertTrue(page.body().contains("<iframe sandbox title=\"HTML\" srcdoc=\"&lt;p&gt;Merhaba.&lt;/p&gt;\">"));
        assertFalse(page.body().contains("<b>Ada"));
        assertTrue(
                page.headers().firstValue("Content-Security-Policy").orElse("").startsWith("default-src 'none'"));
    }

    @Test
    void the_next_mails_meet_the_faults_that_were_asked_for() throws Exception {
        post(
                "/local/mail-faults",
                "{\"next\":[\"THROTTLE\",\"PAUSE\",\"REJECT\",\"FAIL\",\"BOUNCE\",\"FULL\",\"COMPLAINT\"]}");

        assertEquals(new Outcome.Busy(), send("Ada", "a@students.example"));
        assertEquals(new Outcome.Closed("SENDING_PAUSED"), send("Ada", "b@students.example"));
        assertEquals(new Outcome.Refused("REJECTED"), send("Ada", "c@students.example"));
        assertEquals(new Outcome.Unknown("STATUS_500"), send("Ada", "d@students.example"));
        for (var name : List.of("e", "f", "g", "h")) {
            assertEquals(new Outcome.Accepted(), send("Ada", name + "@students.example"));
        }
        assertEquals(
                List.of(
                        "e@students.example Bounce",
                        "f@students.example Bounce",
                        "g@students.example Complaint",
                        "h@students.example Delivery"),
                reported);
    }

    @Test
    void a_fault_that_does_not_exist_is_named() throws Exception {
        var answer = post("/local/mail-faults", "{\"next\":[\"RAIN\"]}");

        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("\"field\":\"next\""), answer.body());
    }

    private Outcome send(String name, String address) {
        var client = SesV2Client.builder()
                .endpointOverride(URI.create(url(SesApi.PATH)))
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(override -> override.retryStrategy(AwsRetryStrategy.doNotRetry()))
                .build();
        return new SesMailer(client, "METU ICO", "no-reply@ico.example", "ico-local")
                .send(new OutgoingMail(
                        NOTICE, name, address, new Delivery.Text("Başvurunuz alındı", "Merhaba."), "<p>Merhaba.</p>"));
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        var answer = HTTP.send(HttpRequest.newBuilder(URI.create(url(path))).build(), BodyHandlers.ofString());
        return new JsonMapper().readTree(answer.body());
    }

    private HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(url(path)))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(url(path)))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
