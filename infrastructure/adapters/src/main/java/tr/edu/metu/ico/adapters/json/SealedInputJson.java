package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.result.SealedInput;

/** The manifest as canonical JSON: the same input is always the same bytes, whatever order it was collected in. */
public final class SealedInputJson {

    private static final int FORMAT = 1;

    private SealedInputJson() {}

    public static byte[] write(SealedInput input) {
        var bytes = new ByteArrayOutputStream();
        try (var out = Canonical.MAPPER.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeNumberField("format", FORMAT);
            out.writeStringField("call", input.call().value());
            out.writeNumberField("epoch", input.epoch());
            out.writeStringField("definition", input.definition().hex());
            // one application at a time: thousands of trees at once would not fit a small function
            out.writeArrayFieldStart("applications");
            for (var application : input.applications()) {
                out.writeTree(SealedApplicationJson.from(input.call(), application));
            }
            out.writeEndArray();
            for (var list : lists(input).properties()) {
                out.writeFieldName(list.getKey());
                out.writeTree(list.getValue());
            }
            out.writeEndObject();
        } catch (IOException impossibleInMemory) {
            throw new IllegalStateException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalStateException if the bytes are not exactly as {@link #write} writes them */
    public static SealedInput read(byte[] manifest) {
        var input = read(new StoredFields(tree(manifest)));
        if (!Arrays.equals(write(input), manifest)) {
            throw new IllegalStateException("the manifest is damaged");
        }
        return input;
    }

    static SealedInput read(StoredFields manifest) {
        var call = new CallId(manifest.text("call"));
        return new SealedInput(
                call,
                manifest.number("epoch"),
                new Sha256(manifest.text("definition")),
                manifest.objects("applications", application -> SealedApplicationJson.read(call, application)),
                manifest.objects("agreements", AgreementJson::read),
                manifest.objects("averages", SealedInputJson::average),
                manifest.objects("quotas", SealedInputJson::quota));
    }

    static ObjectNode lists(SealedInput input) {
        var node = Canonical.object();
        Canonical.list(node, "agreements", input.agreements(), AgreementJson::from);
        Canonical.list(node, "averages", input.averages(), SealedInputJson::from);
        Canonical.list(node, "quotas", input.quotas(), SealedInputJson::from);
        return node;
    }

    private static JsonNode from(CohortAverage average) {
        return ApplicantJson.from(average.cohort())
                .put("average", average.average().toPlainString());
    }

    private static CohortAverage average(StoredFields average) {
        return new CohortAverage(ApplicantJson.cohort(average), average.decimal("average"));
    }

    static JsonNode from(Quota quota) {
        return Canonical.object()
                .put("quota", quota.kind().name())
                .put("code", quota.code())
                .put("places", quota.places());
    }

    static Quota quota(StoredFields quota) {
        return new Quota(quota.name("quota", Quota.Kind.class), quota.text("code"), quota.count("places"));
    }

    private static JsonNode tree(byte[] manifest) {
        try {
            return Canonical.MAPPER.readTree(manifest);
        } catch (IOException damaged) {
            throw new IllegalStateException("the manifest is damaged", damaged);
        }
    }
}
