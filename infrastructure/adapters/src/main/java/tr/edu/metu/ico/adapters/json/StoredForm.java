package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/**
 * The one written form of the domain's records: fields are named as their components, what is absent is left out, decimals
 * are text with the digits they have (a store's numbers forget trailing zeros), instants and days are ISO 8601. What the
 * records are decides the rest ({@link RecordForm}).
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

    /** @return an object for a record of several components, an array for a list */
    public static <N extends JsonNode> N write(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** @throws IllegalStateException when the stored value is damaged: a field is missing or is not what it must be */
    public static <T> T read(JsonNode stored, Class<T> type) {
        try {
            return MAPPER.treeToValue(stored, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a stored " + type.getSimpleName() + " is damaged", damaged);
        }
    }
}
