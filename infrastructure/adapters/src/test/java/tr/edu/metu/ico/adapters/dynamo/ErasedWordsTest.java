package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What an erasure on request takes from the items that stay: names and words, never a code that something else is read from. */
class ErasedWordsTest {

    @Test
    void names_and_words_are_erased_and_codes_numbers_and_dates_stay() {
        assertEquals(
                List.of(
                        "APPLICATIONS content.stay.host",
                        "APPLICATIONS declinedChoices.KR-SEOUL",
                        "APPLICATIONS draft.stay.host",
                        "APPLICATIONS forceMajeure.reason",
                        "APPLICATIONS hits.context",
                        "APPLICATIONS name",
                        "APPLICATIONS reason",
                        "APPLICATIONS review.declinedChoices.KR-SEOUL",
                        "APPLICATIONS review.reason",
                        "APPLICATIONS spec.name",
                        "APPLICATIONS submission.content.stay.host",
                        "APPLICATIONS text",
                        "APPLICATIONS verdict.reason",
                        "LETTERS checkable.revocation.reason",
                        "MOBILITIES steps.correction.reason",
                        "OBJECTIONS answer.text",
                        "OBJECTIONS text",
                        "ROWS name",
                        "ROWS sittings.excuse.reason"),
                List.copyOf(changed()));
    }

    @Test
    void every_item_can_still_be_read() {
        kept().forEach(example -> assertDoesNotThrow(
                () -> example.read().apply(WordsOf.erasedFrom(example.item())),
                () -> example.value().toString()));
    }

    private static List<StoredExamples.Example> kept() {
        return StoredExamples.all().values().stream()
                .filter(example -> stays(example.item()))
                .toList();
    }

    /** Messages are deleted as a whole. */
    private static boolean stays(Map<String, AttributeValue> item) {
        var family = Family.of(ItemKey.of(item).partition());
        return Holding.of(family) instanceof Holding.InCall && family != Family.OUTBOX && WordsOf.erasable(item);
    }

    private static Set<String> changed() {
        var changed = new TreeSet<String>();
        for (var example : kept()) {
            var family = Family.of(ItemKey.of(example.item()).partition());
            var before = AttributeValue.fromM(example.item());
            var after = AttributeValue.fromM(WordsOf.erasedFrom(example.item()));
            differences("", before, after).forEach(path -> changed.add(family + " " + path.substring(1)));
        }
        return changed;
    }

    private static Stream<String> differences(String path, AttributeValue before, AttributeValue after) {
        if (before.equals(after)) {
            return Stream.empty();
        }
        return switch (before.type()) {
            case M ->
                before.m().keySet().stream()
                        .flatMap(name -> differences(
                                path + "." + name,
                                before.m().get(name),
                                after.m().get(name)));
            case L ->
                Stream.iterate(0, i -> i < before.l().size(), i -> i + 1)
                        .flatMap(i ->
                                differences(path, before.l().get(i), after.l().get(i)));
            default -> Stream.of(path);
        };
    }
}
