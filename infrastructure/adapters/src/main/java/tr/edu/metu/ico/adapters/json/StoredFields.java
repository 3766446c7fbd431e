package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the fields of an object that this system wrote; anything unexpected means that the document is damaged. */
record StoredFields(JsonNode node) {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?");

    String text(String name) {
        return scalar(name).asText();
    }

    long number(String name) {
        return scalar(name).longValue();
    }

    int count(String name) {
        return scalar(name).intValue();
    }

    boolean yes(String name) {
        return scalar(name).booleanValue();
    }

    /** A plain decimal: no exponents, with which a few characters could fill the memory. */
    BigDecimal decimal(String name) {
        return decimal(name, text(name));
    }

    Optional<BigDecimal> perhapsDecimal(String name) {
        return perhaps(name).map(value -> decimal(name, value));
    }

    private static BigDecimal decimal(String name, String value) {
        if (!DECIMAL.matcher(value).matches()) {
            throw new IllegalStateException("the document is damaged: " + name + " is no decimal");
        }
        return new BigDecimal(value);
    }

    Instant instant(String name) {
        return Instant.parse(text(name));
    }

    LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    <E extends Enum<E>> E name(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    Optional<String> perhaps(String name) {
        return given(name).isNull() ? Optional.empty() : Optional.of(text(name));
    }

    OptionalInt perhapsCount(String name) {
        return given(name).isNull() ? OptionalInt.empty() : OptionalInt.of(count(name));
    }

    /** Whether a field exists that older documents lack. */
    boolean has(String name) {
        return node.has(name);
    }

    StoredFields object(String name) {
        return new StoredFields(given(name));
    }

    <T> Optional<T> perhaps(String name, Function<StoredFields, T> read) {
        return given(name).isNull() ? Optional.empty() : Optional.of(read.apply(object(name)));
    }

    <T> List<T> objects(String name, Function<StoredFields, T> read) {
        return items(name).map(StoredFields::new).map(read).toList();
    }

    <T> List<T> texts(String name, Function<String, T> read) {
        return items(name).map(JsonNode::asText).map(read).toList();
    }

    private Stream<JsonNode> items(String name) {
        return StreamSupport.stream(given(name).spliterator(), false);
    }

    private JsonNode scalar(String name) {
        var value = given(name);
        if (!value.isValueNode() || value.isNull()) {
            throw new IllegalStateException("the document is damaged: " + name + " is no single value");
        }
        return value;
    }

    private JsonNode given(String name) {
        var value = node.get(name);
        if (value == null) {
            throw new IllegalStateException("the document is damaged: " + name + " is missing");
        }
        return value;
    }
}
