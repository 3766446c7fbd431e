package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

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

    /** @param value a record of several components */
    public static ObjectNode write(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** @param type of every element, so that the kinds of a sealed type are written too */
    public static <T> ArrayNode write(List<? extends T> values, Class<T> type) {
        var list = MAPPER.getTypeFactory().constructCollectionType(List.class, type);
        try {
            return (ArrayNode) MAPPER.readTree(MAPPER.writerFor(list).writeValueAsBytes(values));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
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
