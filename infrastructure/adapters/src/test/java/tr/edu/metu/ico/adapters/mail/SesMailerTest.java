package tr.edu.metu.ico.adapters.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.outbox.Delivery;
import tr.edu.metu.ico.outbox.Mailer.Outcome;
import tr.edu.metu.ico.outbox.Mailer.OutgoingMail;
import tr.edu.metu.ico.outbox.NoticeId;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;

/** The requests to SES as they go over the network, and what each answer means. */
class SesMailerTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final NoticeId NOTICE =
            new NoticeId(new CallId("OE-2024"), Recipient.of("student:2500001"), OutboxRow.Kind.RECEIPT, "7.abc");

    private final List<JsonNode> requests = new ArrayList<>();
    private HttpServer server;
    private int status = 200;
    private String error = "";
    private String body = "{\"MessageId\":\"0100\"}";
    private Duration pause = Duration.ZERO;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v2/email/outbound-emails", exchange -> {
            requests.add(JSON.readTree(exchange.getRequestBody()));
            try {
                Thread.sleep(pause);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            if (!error.isEmpty()) {
                exchange.getResponseHeaders().set("X-Amzn-Errortype", error);
            }
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_mail_goes_to_one_person_in_plain_text_and_html_with_the_tags_of_its_notice() {
        assertEquals(new Outcome.Accepted(), mailer().send(mail("Ada Işık", "ada@example.edu")));

        var sent = requests.getFirst();
        assertEquals(
                "\"METU ICO\" <no-reply@mobility.example.edu>",
                sent.get("FromEmailAddress").asText());
        assertEquals("ico-test", sent.get("ConfigurationSetName").asText());
        assertEquals(1, sent.at("/Destination/ToAddresses").size());
        assertEquals(
                MailHeader.mailbox("Ada Işık", "ada@example.edu"),
                sent.at("/Destination/ToAddresses/0").asText());
        assertEquals(
                "Başvurunuz alındı Bcc: x",
                sent.at("/Content/Simple/Subject/Data").asText());
        assertEquals("Merhaba.", sent.at("/Content/Simple/Body/Text/Data").asText());
        assertEquals(
                "<p>Merhaba.</p>", sent.at("/Content/Simple/Body/Html/Data").asText());
        var tags = new TreeMap<String, List<String>>();
        sent.get("EmailTags")
                .forEach(tag -> tags.put(
                        tag.get("Name").asText(), List.of(tag.get("Value").asText())));
        assertEquals(Optional.of(NOTICE), NoticeTags.read(tags));
        tags.values().forEach(value -> assertEquals(true, value.getFirst().matches("[A-Za-z0-9_-]{1,256}")));
    }

    @ParameterizedTest
    @CsvSource({
        "429, TooManyRequestsException, Busy[]",
        "400, LimitExceededException, Busy[]",
        "400, SendingPausedException, Closed[why=SENDING_PAUSED]",
        "400, AccountSuspendedException, Closed[why=ACCOUNT_SUSPENDED]",
        "400, MailFromDomainNotVerifiedException, Closed[why=DOMAIN_NOT_VERIFIED]",
        "404, NotFoundException, Closed[why=NO_CONFIGURATION_SET]",
        "403, AccessDeniedException, Closed[why=NOT_ALLOWED]",
        "400, MessageRejected, Refused[why=REJECTED]",
        "400, BadRequestException, Refused[why=BAD_REQUEST]",
        "500, InternalFailure, Unknown[fault=STATUS_500]",
        "503, ServiceUnavailable, Unknown[fault=STATUS_503]"
    })
    void every_answer_of_the_service_means_something_and_none_is_asked_for_twice(
            int answered, String type, String meaning) {
        status = answered;
        error = type;
        body = "{\"message\":\"no\"}";

        assertEquals(meaning, mailer().send(mail("Ada", "ada@example.edu")).toString());
        assertEquals(1, requests.size());
    }

    @Test
    void a_mail_that_gets_no_answer_in_time_may_have_been_sent() {
        pause = Duration.ofSeconds(2);

        var outcome = mailer().send(mail("Ada", "ada@example.edu"));

        assertEquals(Outcome.Unknown.class, outcome.getClass());
        assertEquals(1, requests.size());
    }

    @Test
    void a_service_that_cannot_be_reached_got_no_mail() {
        server.stop(0);

        assertEquals(new Outcome.Closed("UNREACHABLE"), mailer().send(mail("Ada", "ada@example.edu")));
    }

    @Test
    void what_is_no_address_never_reaches_the_service() {
        assertEquals(
                new Outcome.Refused("INVALID_ADDRESS"),
                mailer().send(mail("Ada", "ada@example.edu\r\nBcc: x@y.example")));
        assertEquals(List.of(), requests);
    }

    @Test
    void tags_that_this_system_did_not_write_name_no_notice() {
        assertEquals(Optional.empty(), NoticeTags.read(Map.of()));
        assertEquals(
                Optional.empty(),
                NoticeTags.read(Map.of(
                        "call", List.of("OE-2024"),
                        "recipient", List.of("%"),
                        "kind", List.of("RECEIPT"),
                        "subject", List.of("MQ"))));
    }

    private static OutgoingMail mail(String name, String address) {
        return new OutgoingMail(
                NOTICE, name, address, new Delivery.Text("Başvurunuz alındı\r\nBcc: x", "Merhaba."), "<p>Merhaba.</p>");
    }

    private SesMailer mailer() {
        var client = SesV2Client.builder()
                .endpointOverride(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
                .httpClient(UrlConnectionHttpClient.builder()
                        .socketTimeout(Duration.ofSeconds(1))
                        .build())
                .overrideConfiguration(override -> override.retryStrategy(AwsRetryStrategy.doNotRetry()))
                .build();
        return new SesMailer(client, "METU ICO", "no-reply@mobility.example.edu", "ico-test");
    }
}
