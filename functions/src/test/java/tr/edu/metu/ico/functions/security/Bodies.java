package tr.edu.metu.ico.functions.security;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.mail.NoticeTags;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.outbox.Mailer.OutgoingMail;

/** The bodies and events of the story. */
public final class Bodies {

    /** A stay abroad reported to the office. */
    public static final String STAY = """
        {"kind":"LINE","participation":{"programme":"ICM","level":"UG","outcome":"BENEFITED","months":5},
         "reason":"confirmed by the host"}\
        """;

    /** News without a call. */
    public static final String NEWS = """
        {"kind":"OTHER","title":{"en":"Office hours","tr":"Çalışma saatleri"},
         "paragraphs":[{"en":"We are closed on Friday.","tr":"Cuma günü kapalıyız."}]}\
        """;

    /** What is sent to get the link for a file of news. */
    public static final String ATTACHMENT =
            "{\"fileName\":\"plan.pdf\",\"contentType\":\"application/pdf\",\"size\":1000,\"sha256\":\""
                    + "0".repeat(64) + "\"}";

    private Bodies() {}

    /** The news with a file. */
    public static String newsWith(String attachment) {
        return NEWS.replace(
                "}]}",
                "}],\"attachments\":[{\"id\":\"" + attachment
                        + "\",\"label\":{\"en\":\"The plan\",\"tr\":\"Günün planı\"}}]}");
    }

    /** The body that defines a call. */
    public static String definition(String call) {
        return "{\"officers\":[\"officer-3\"],\"reason\":\"the new year\",\"definition\":"
                + Season.definition().replace("\"OE-2024\"", "\"" + call + "\"")
                + "}";
    }

    /** The same for a call that pays for every month abroad, up to twelve at one level, and holds an exam. */
    static String payingDefinition(String call) {
        var pays = """
            {"id": "OE24-GRANT-8", "place": "Money, 8", "says": {"en": "It pays by the month.", "tr": "Aylık ödenir."},
             "kind": "MONTHLY_GRANT", "perMonth": "700.00", "partialMonth": "DAILY_1_30"},
            {"id": "OE24-GRANT-9", "place": "Money, 9", "says": {"en": "Up to {maximum:month|months}.", "tr": "En çok {maximum} ay."},
             "kind": "MONTHS_PER_LEVEL", "maximum": 12, "limits": "PARTICIPATION", "programmes": ["OE"]},
            {"id": "OE24-EXAM-1", "place": "English", "says": {"en": "An exam is held.", "tr": "Sınav yapılır."},
             "kind": "EXAM_IN_CALL", "exam": "EPEEP", "day": "2023-12-09"},
            {"id": "OE24-EXAM-2", "place": "English", "says": {"en": "Who stays away is out.", "tr": "Gelmeyen elenir."},
             "kind": "EXAM_ABSENCE"},
            {"id": "OE24-EXAM-3", "place": "English", "says": {"en": "Excuses are heard.", "tr": "Mazeret dinlenir."},
             "kind": "ABSENCE_PETITION", "effect": "SWITCH_TO_RECORD"}\
            """;
        var definition = definition(call);
        var paying = definition.replace("\"rules\": [", "\"rules\": [" + pays + ",");
        if (paying.equals(definition)) {
            throw new IllegalStateException("the definition's list of rules was not found");
        }
        return paying;
    }

    /** The body that asks for an upload link. */
    public static String upload(String slot, String fileName, byte[] content) {
        return """
            {"slot":"%s","fileName":"%s","contentType":"application/pdf","size":%d,"sha256":"%s"}\
            """.formatted(slot, fileName, content.length, Sha256.of(content).hex());
    }

    /** A file that passes for a PDF, different for each slot. */
    static byte[] pdf(String slot) {
        return ("%PDF-1.7\n% " + slot + "\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** What S3 sends when an object was created. */
    public static S3Event created(String bucket, String key) {
        var s3 = new S3EventNotification.S3Entity(
                "rule",
                new S3EventNotification.S3BucketEntity(bucket, null, ""),
                new S3EventNotification.S3ObjectEntity(key, 1L, "", "", ""),
                "1.0");
        return new S3Event(List.of(new S3EventNotification.S3EventNotificationRecord(
                "eu-central-1", "ObjectCreated:Put", "aws:s3", "2023-11-07T09:00:00Z", "2.1", null, null, s3, null)));
    }

    /** What the table's stream says of a changed item. */
    static DynamodbEvent changed(String partition, String sort) {
        var keys = Map.of("pk", new AttributeValue(partition), "sk", new AttributeValue(sort));
        var changed = new DynamodbEvent.DynamodbStreamRecord();
        changed.setDynamodb(new StreamRecord().withKeys(keys).withSequenceNumber("1"));
        var event = new DynamodbEvent();
        event.setRecords(List.of(changed));
        return event;
    }

    /** SES's event for a mail that bounced. @param type Permanent or Transient */
    static Map<String, Object> bounced(OutgoingMail mail, String type) {
        var tags = NoticeTags.of(mail.notice()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, tag -> List.of(tag.getValue())));
        return Map.of(
                "source",
                "aws.ses",
                "detail",
                Map.of(
                        "eventType",
                        "Bounce",
                        "bounce",
                        Map.of(
                                "bounceType",
                                type,
                                "bouncedRecipients",
                                List.of(Map.of("emailAddress", mail.address()))),
                        "mail",
                        Map.of("destination", List.of(mail.address()), "tags", tags)));
    }

    /** GuardDuty's event for an object. */
    public static Map<String, Object> scanned(String bucket, String key, String result) {
        return Map.of(
                "source",
                "aws.guardduty",
                "detail-type",
                "GuardDuty Malware Protection Object Scan Result",
                "detail",
                Map.of(
                        "scanStatus",
                        "COMPLETED",
                        "s3ObjectDetails",
                        Map.of("bucketName", bucket, "objectKey", key),
                        "scanResultDetails",
                        Map.of("scanResultStatus", result)));
    }
}
