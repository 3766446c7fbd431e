package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperSnakeCaseStrategy;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/**
 * The stored form of the domain's records: fields are named after their components, absent values are left out, decimals are
 * text with all their digits (a store's numbers drop trailing zeros), instants and days are ISO 8601. {@link RecordForm}
 * defines the rest.
 */
public final class StoredForm {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(StoredScalars.module())
            .annotationIntrospector(new RecordForm())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StoredForm() {}

    /** The name of a kind of a sealed interface: {@code OnRecord} is {@code ON_RECORD}. */
    public static String kind(Class<?> type) {
        return UpperSnakeCaseStrategy.INSTANCE.translate(type.getSimpleName());
    }

    /** @return an object for a record of several components, a single value for a record of one */
    public static <N extends JsonNode> N write(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** @throws IllegalStateException if the stored value is damaged: a field is missing or invalid */
    public static <T> T read(JsonNode stored, Class<T> type) {
        try {
            return MAPPER.treeToValue(stored, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a stored " + type.getSimpleName() + " is damaged", damaged);
        }
    }
}
