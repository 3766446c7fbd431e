package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * JSON of requests and responses, read strictly. Numbers that are not whole are read only as {@link java.math.BigDecimal}, with
 * at most six digits on either side of the point.
 */
public final class StrictJson {

    /** Largest request body in bytes. */
    public static final int REQUEST_LIMIT = 64 * 1024;

    /** Largest definition document in bytes. */
    public static final int DEFINITION_LIMIT = 1024 * 1024;

    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NAME = 200;

    private final int limit;
    private final JsonMapper mapper;

    /** For request bodies. */
    public StrictJson() {
        this(REQUEST_LIMIT);
    }

    /** For documents up to this many bytes. */
    public StrictJson(int limit) {
        this.limit = limit;
        this.mapper = mapper(limit);
    }

    /**
     * Reads a record. A component of type {@code Optional} may be missing or null, every other is required. A record's
     * constructor may itself throw {@link InvalidJson} naming its own components.
     *
     * @throws InvalidJson naming each field that is wrong
     */
    public <T> T read(byte[] body, Class<T> type) {
        if (body.length > limit) {
            throw new InvalidJson(List.of(JsonProblem.TOO_LARGE.at("")));
        }
        try {
            return bind(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(body))
                            .toString(),
                    type);
        } catch (CharacterCodingException notUtf8) {
            throw new InvalidJson(List.of(JsonProblem.NOT_UTF_8.at("")));
        }
    }

    /** The same for a body that is already text; null is an empty body. */
    public <T> T read(String body, Class<T> type) {
        return read(body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8), type);
    }

    /** Compact JSON of a record; empty optionals are left out, decimals keep their digits, instants are ISO 8601. */
    public String write(Object dto) {
        try {
            return mapper.writeValueAsString(dto);
        } catch (JsonProcessingException notOurRecord) {
            throw new IllegalStateException("an answer cannot be written", notOurRecord);
        }
    }

    private <T> T bind(String body, Class<T> type) {
        var hugeNumbers = JsonForm.check(mapper.getFactory(), body);
        try {
            var bound = bound(body, type);
            if (hugeNumbers.isEmpty()) {
                return bound;
            }
        } catch (NumberFormatException beyondAnyNumber) {
            if (hugeNumbers.isEmpty()) {
                throw beyondAnyNumber;
            }
        }
        throw new InvalidJson(hugeNumbers);
    }

    private <T> T bound(String body, Class<T> type) {
        try {
            var read = mapper.readValue(body, type);
            if (read == null) {
                throw new InvalidJson(List.of(JsonTypeNames.wrongType("", type)));
            }
            return read;
        } catch (JsonProcessingException wrong) {
            throw new InvalidJson(JsonMismatch.problems(wrong, mapper, body));
        }
    }

    private static JsonMapper mapper(int limit) {
        var builder = JsonMapper.builder(factory(limit))
                .addModule(new Jdk8Module())
                .addModule(JsonScalars.module())
                .annotationIntrospector(new RequiredUnlessOptional())
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS));
        refuseCoercion(builder);
        return builder.build();
    }

    private static JsonFactory factory(int limit) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNameLength(LONGEST_NAME)
                        .maxDocumentLength(limit)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
    }

    private static void refuseCoercion(JsonMapper.Builder builder) {
        for (var type : LogicalType.values()) {
            for (var shape : CoercionInputShape.values()) {
                builder.withCoercionConfig(type, config -> config.setCoercion(shape, CoercionAction.Fail));
            }
        }
    }
}
