package tr.edu.metu.ico.local.s3;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import tr.edu.metu.ico.local.template.SystemTemplate;

/** Writes S3's event notification, with the key encoded as on S3. */
final class S3EventJson {
    private final AtomicLong sequence = new AtomicLong();

    byte[] of(ObjectCreated created) {
        var root = JsonNodeFactory.instance.objectNode();
        var event = root.putArray("Records").addObject();
        event.put("eventVersion", "2.1");
        event.put("eventSource", "aws:s3");
        event.put("awsRegion", SystemTemplate.REGION);
        event.put("eventTime", created.time().toString());
        event.put("eventName", created.name());
        event.putObject("userIdentity").put("principalId", "local");
        event.putObject("requestParameters").put("sourceIPAddress", "127.0.0.1");
        event.putObject("responseElements")
                .put("x-amz-request-id", UUID.randomUUID().toString());
        var s3 = event.putObject("s3");
        s3.put("s3SchemaVersion", "1.0");
        s3.put("configurationId", "local");
        var bucket = s3.putObject("bucket");
        bucket.put("name", created.bucket());
        bucket.putObject("ownerIdentity").put("principalId", "local");
        bucket.put("arn", "arn:aws:s3:::" + created.bucket());
        s3.putObject("object")
                .put(
                        "key",
                        URLEncoder.encode(created.key(), StandardCharsets.UTF_8).replace("%2F", "/"))
                .put("size", created.size())
                .put("eTag", created.eTag().replace("\"", ""))
                .put("sequencer", sequencer(created));
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String sequencer(ObjectCreated created) {
        return HexFormat.of().withUpperCase().toHexDigits(created.time().toEpochMilli())
                + HexFormat.of().withUpperCase().toHexDigits((int) sequence.incrementAndGet());
    }
}
