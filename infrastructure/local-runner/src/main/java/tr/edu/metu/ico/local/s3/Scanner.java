package tr.edu.metu.ico.local.s3;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import tr.edu.metu.ico.local.template.ScanTrigger;
import tr.edu.metu.ico.local.template.SystemTemplate;

/** Simulates GuardDuty's malware protection: it knows one threat, the EICAR test file, anywhere in an object. */
final class Scanner {
    /** In two parts, so that no scanner takes this program for the file itself. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private final Path root;

    Scanner(Path root) {
        this.root = root;
    }

    /** The event that reports the result. */
    byte[] scan(ObjectCreated created) {
        var threat = hasThreat(root.resolve(created.bucket()).resolve(created.key()));
        var event = JsonNodeFactory.instance.objectNode();
        event.put("version", "0");
        event.put("id", UUID.randomUUID().toString());
        event.put("detail-type", ScanTrigger.DETAIL_TYPE);
        event.put("source", ScanTrigger.SOURCE);
        event.put("account", SystemTemplate.ACCOUNT);
        event.put("time", created.time().toString());
        event.put("region", SystemTemplate.REGION);
        var detail = event.putObject("detail");
        detail.put("schemaVersion", "1.0").put("scanStatus", "COMPLETED").put("resourceType", "S3_OBJECT");
        detail.putObject("s3ObjectDetails")
                .put("bucketName", created.bucket())
                .put("objectKey", created.key())
                .put("eTag", created.eTag());
        var result = detail.putObject("scanResultDetails");
        result.put("scanResultStatus", threat ? "THREATS_FOUND" : "NO_THREATS_FOUND");
        if (threat) {
            result.putArray("threats").addObject().put("name", "EICAR-Test-File (not a virus)");
        }
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean hasThreat(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(EICAR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
