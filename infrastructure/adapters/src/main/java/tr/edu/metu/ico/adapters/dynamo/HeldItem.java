package tr.edu.metu.ico.adapters.dynamo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.privacy.Held;

/** An item as its student may see it: with everything that is stored, except keys of the store and other students. */
final class HeldItem {

    /** Where the store keeps an item, which says nothing about the student. */
    private static final Set<String> PLACES = Stream.concat(
                    Stream.of(ItemKey.PARTITION, ItemKey.SORT, ItemKey.EXPIRES),
                    Stream.of(Index.values()).flatMap(index -> Stream.of(index.partition(), index.sort())))
            .collect(Collectors.toUnmodifiableSet());

    /** A row of a result is stored as the text that was published. */
    private static final String ROW = "row";

    private static final Pattern SOMEBODY = Pattern.compile("(?<![0-9A-Za-z])[0-9]{7}(?![0-9A-Za-z])");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HeldItem() {}

    static Held of(Held.Part part, Map<String, AttributeValue> item, StudentNumber student) {
        var form = Attributes.form(item);
        form.remove(List.copyOf(PLACES));
        var row = form.get(ROW);
        if (row != null && row.isTextual()) {
            form.set(ROW, parsed(row.textValue()));
        }
        return new Held(part, ItemKey.of(item).sort(), withoutOthers(form, student));
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a stored row is damaged", damaged);
        }
    }

    /** A grant that passed on names both students. */
    private static String withoutOthers(ObjectNode form, StudentNumber student) {
        return SOMEBODY.matcher(form.toPrettyString())
                .replaceAll(found -> found.group().equals(student.value()) ? found.group() : "somebody else");
    }
}
