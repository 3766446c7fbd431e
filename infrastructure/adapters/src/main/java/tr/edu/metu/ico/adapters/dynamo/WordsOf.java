package tr.edu.metu.ico.adapters.dynamo;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.privacy.PersonalData;

/** Erases names and what somebody wrote from an item; numbers, codes, dates and decisions stay. */
final class WordsOf {

    private static final AttributeValue ERASED = AttributeValue.fromS(PersonalData.ERASED);

    /** Attributes that hold a name or a text somebody wrote, wherever they stand in an item, except below {@link #CODED}. */
    private static final Set<String> WORDS = Set.of("reason", "text", "context", "name", "host");

    /**
     * Attributes below which such names stand for something else: the status of a mobility, where the host's reason is a code,
     * and the essence of a letter, which its holder must be able to check.
     */
    private static final Set<String> CODED = Set.of("status", "essence");

    /** Attributes whose values are such texts by some code. */
    private static final Set<String> TEXTS_BY_CODE = Set.of("declinedChoices");

    /** Results and grants stay as published and as paid. */
    private static final Set<Family> KEPT = Set.of(Family.RUNS, Family.GRANTS);

    private WordsOf() {}

    static boolean erasable(Map<String, AttributeValue> item) {
        return !KEPT.contains(Family.of(ItemKey.of(item).partition()));
    }

    static Map<String, AttributeValue> erasedFrom(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> erased(field.getKey(), field.getValue())));
    }

    private static AttributeValue erased(String name, AttributeValue value) {
        return switch (value.type()) {
            case S -> WORDS.contains(name) ? ERASED : value;
            case M -> CODED.contains(name) ? value : AttributeValue.fromM(erasedWithin(name, value.m()));
            case L ->
                AttributeValue.fromL(
                        value.l().stream().map(one -> erased(name, one)).toList());
            default -> value;
        };
    }

    private static Map<String, AttributeValue> erasedWithin(String name, Map<String, AttributeValue> fields) {
        return TEXTS_BY_CODE.contains(name) ? each(fields, _ -> ERASED) : erasedFrom(fields);
    }

    private static Map<String, AttributeValue> each(
            Map<String, AttributeValue> values, Function<AttributeValue, AttributeValue> change) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> change.apply(field.getValue())));
    }

    /** A document's file without the name its student gave it. */
    static AttributeValue withoutName(AttributeValue spec) {
        var without = new HashMap<>(spec.m());
        without.put("name", ERASED);
        return AttributeValue.fromM(without);
    }
}
