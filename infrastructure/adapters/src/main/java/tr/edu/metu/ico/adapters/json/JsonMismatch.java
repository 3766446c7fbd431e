package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import tr.edu.metu.ico.announcement.Problem;

/** Explains why a well-formed document does not fit the expected type. */
final class JsonMismatch {

    private JsonMismatch() {}

    static List<Problem> problems(JsonProcessingException wrong, JsonMapper mapper, String body) {
        if (!(wrong instanceof JsonMappingException misfit)) {
            return List.of(JsonProblem.NOT_JSON.at(""));
        }
        var field = JsonPath.of(misfit.getPath());
        return switch (misfit) {
            case InvalidDefinitionException ours -> throw new IllegalStateException("a record cannot be read", ours);
            case UnrecognizedPropertyException _ -> List.of(JsonProblem.UNKNOWN_FIELD.at(field));
            case ValueInstantiationException refused -> refusal(refused.getCause(), field);
            case MismatchedInputException type -> List.of(mismatch(type, field, mapper, body));
            default -> List.of(other(misfit, field));
        };
    }

    private static List<Problem> refusal(Throwable cause, String field) {
        if (!(cause instanceof InvalidJson named)) {
            return List.of(JsonProblem.NOT_ALLOWED.at(field));
        }
        return named.problems().stream()
                .map(problem -> new Problem(
                        JsonPath.within(field, problem.field()), problem.code(), problem.rule(), problem.text()))
                .toList();
    }

    private static Problem mismatch(MismatchedInputException type, String field, JsonMapper mapper, String body) {
        var given = given(type, mapper, body);
        if (given.isMissingNode()) {
            return JsonProblem.MISSING_FIELD.at(field);
        }
        return given.isNull() ? JsonProblem.NOT_NULL.at(field) : JsonTypeNames.wrongType(field, type.getTargetType());
    }

    private static JsonNode given(MismatchedInputException type, JsonMapper mapper, String body) {
        try {
            return mapper.readTree(body).at(JsonPath.pointer(type.getPath()));
        } catch (JsonProcessingException checkedBefore) {
            throw new IllegalStateException(checkedBefore);
        }
    }

    /** A number outside the range of its type arrives wrapped. */
    private static Problem other(JsonMappingException misfit, String field) {
        return misfit.getCause() instanceof InputCoercionException number
                ? JsonTypeNames.wrongType(field, number.getTargetType())
                : JsonProblem.NOT_ALLOWED.at(field);
    }
}
