package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.Quota;

/** The places available, one line of JSON each, as in the manifest. */
public final class PlacesJson {

    private PlacesJson() {}

    public static String write(Agreement agreement) {
        return Canonical.write(AgreementJson.from(agreement));
    }

    public static String write(Quota quota) {
        return Canonical.write(SealedInputJson.from(quota));
    }

    public static Agreement agreement(String line) {
        return AgreementJson.read(fields(line));
    }

    public static Quota quota(String line) {
        return SealedInputJson.quota(fields(line));
    }

    private static StoredFields fields(String line) {
        try {
            return new StoredFields(Canonical.MAPPER.readTree(line));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a line is damaged", damaged);
        }
    }
}
