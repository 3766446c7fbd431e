package tr.edu.metu.ico.adapters.dynamo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is stored today, so that what a deployed table holds stays readable: {@code stored-forms.json} has an item of every
 * record, in every variant, in DynamoDB's notation with bytes as hexadecimal digits.
 */
class StoredFormsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path WRITTEN = Path.of("target", "stored-forms.json");
    private static final String ADVICE = """
        The stored form of a record has changed. A deployed table holds items of the old form: add a reader for them \
        (decision 0048) and keep the old item here under another name. Only if no table was ever deployed with the old \
        form, copy %s over stored-forms.json among the test resources and read the git diff.\
        """.formatted(WRITTEN);

    @Test
    void every_record_is_written_as_it_was_before() throws IOException {
        var written = lines(items());
        Files.writeString(WRITTEN, written);

        assertEquals(golden(), written, ADVICE);
    }

    @Test
    void every_item_written_before_is_read_as_the_same_record() throws IOException {
        var stored = JSON.readTree(golden());

        StoredExamples.all()
                .forEach((name, example) -> assertEquals(
                        example.value(),
                        example.read()
                                .apply(ItemJson.read(Optional.ofNullable(stored.get(name))
                                        .orElseThrow(() -> new AssertionError("there is no item " + name)))),
                        () -> name + ": " + ADVICE));
    }

    @Test
    void every_family_of_items_has_an_example() {
        var families = items().values().stream()
                .flatMap(item -> Stream.of("pk", Index.BY_DEPARTMENT.partition(), Index.BY_WORK.partition())
                        .flatMap(name -> Optional.ofNullable(item.get(name)).stream()))
                .map(partition -> Family.of(partition.s()))
                .collect(toCollection(() -> EnumSet.noneOf(Family.class)));

        assertEquals(EnumSet.allOf(Family.class), families);
    }

    @Test
    void every_variant_of_a_stored_record_has_an_example() {
        var seen = new HashSet<Class<?>>();
        StoredExamples.all().values().forEach(example -> collect(example.value(), seen));
        var missing = seen.stream()
                .flatMap(type -> Arrays.stream(type.getInterfaces()))
                .filter(Class::isSealed)
                .flatMap(parent -> Arrays.stream(parent.getPermittedSubclasses()))
                .filter(variant -> !seen.contains(variant))
                .map(Class::getName)
                .filter(name -> !name.contains("WriteOutcome"))
                .collect(toCollection(TreeSet::new));

        assertEquals(Set.of(), missing, "add an example of each");
    }

    private static void collect(Object value, Set<Class<?>> seen) {
        switch (value) {
            case Collection<?> all -> all.forEach(one -> collect(one, seen));
            case Map<?, ?> map -> map.forEach((key, one) -> collect(one, seen));
            case Optional<?> maybe -> maybe.ifPresent(one -> collect(one, seen));
            case Record one -> {
                seen.add(one.getClass());
                Arrays.stream(one.getClass().getRecordComponents()).forEach(part -> collect(part(one, part), seen));
            }
            default -> {
                // a text, a number, an instant: it has no parts
            }
        }
    }

    private static Object part(Record one, RecordComponent part) {
        try {
            return part.getAccessor().invoke(one);
        } catch (ReflectiveOperationException notPublic) {
            throw new AssertionError(notPublic);
        }
    }

    private static Map<String, Map<String, AttributeValue>> items() {
        var items = new TreeMap<>(StoredMarks.all());
        StoredExamples.all().forEach((name, example) -> items.put(name, example.item()));
        return items;
    }

    private static String golden() throws IOException {
        try (var golden = StoredFormsTest.class.getResourceAsStream("stored-forms.json")) {
            return golden == null ? "{}" : new String(golden.readAllBytes(), UTF_8);
        }
    }

    /** An item a line. */
    private static String lines(Map<String, Map<String, AttributeValue>> items) {
        return items.entrySet().stream()
                .map(item -> JsonNodeFactory.instance.textNode(item.getKey()) + ": " + ItemJson.write(item.getValue()))
                .collect(joining(",\n", "{\n", "\n}\n"));
    }
}
