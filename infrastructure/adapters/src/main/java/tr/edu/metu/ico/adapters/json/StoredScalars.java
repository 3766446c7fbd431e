package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The single values stored as text, and sets. */
final class StoredScalars {

    private StoredScalars() {}

    static SimpleModule module() {
        var module = new SimpleModule("stored scalars");
        add(module, BigDecimal.class, BigDecimal::toPlainString, BigDecimal::new);
        add(module, Instant.class, Instant::toString, Instant::parse);
        add(module, LocalDate.class, LocalDate::toString, LocalDate::parse);
        add(module, Duration.class, Duration::toString, Duration::parse);
        add(module, ZoneId.class, ZoneId::getId, ZoneId::of);
        module.addSerializer(Set.class, new StdDelegatingSerializer(new Sorted()));
        return module;
    }

    private static <T> void add(
            SimpleModule module, Class<T> type, Function<T, String> print, Function<String, T> parse) {
        module.addSerializer(type, new Printed<>(type, print)).addDeserializer(type, new Parsed<>(type, parse));
    }

    /** A set has no order: writing it in a fixed one makes the same set the same text everywhere. */
    private static final class Sorted extends StdConverter<Set<?>, List<?>> {
        @Override
        public List<?> convert(Set<?> values) {
            return values.stream().sorted().toList();
        }
    }

    private static final class Printed<T> extends ToStringSerializerBase {

        private static final long serialVersionUID = 1L;

        private final transient Function<T, String> print;

        Printed(Class<T> type, Function<T, String> print) {
            super(type);
            this.print = print;
        }

        @Override
        @SuppressWarnings("unchecked")
        public String valueToString(Object value) {
            return print.apply((T) value);
        }
    }

    private static final class Parsed<T> extends FromStringDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        Parsed(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        protected T _deserialize(String text, DeserializationContext context) {
            return parse.apply(text);
        }
    }
}
