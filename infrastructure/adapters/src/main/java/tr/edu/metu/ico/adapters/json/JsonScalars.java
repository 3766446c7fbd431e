package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;
import tr.edu.metu.ico.applicant.Decimals;

/** The single values of a document: plain decimals, ISO dates and ISO instants, each in one format only. */
final class JsonScalars {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INSTANT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z");

    private JsonScalars() {}

    static SimpleModule module() {
        return new SimpleModule("scalars")
                .addDeserializer(BigDecimal.class, new PlainDecimal())
                .addDeserializer(LocalDate.class, new Spelled<>(LocalDate.class, DAY, LocalDate::parse))
                .addDeserializer(Instant.class, new Spelled<>(Instant.class, INSTANT, Instant::parse))
                .addDeserializer(Double.class, new NoBinaryFraction<>(Double.class))
                .addDeserializer(Double.TYPE, new NoBinaryFraction<>(Double.TYPE))
                .addDeserializer(Float.class, new NoBinaryFraction<>(Float.class))
                .addDeserializer(Float.TYPE, new NoBinaryFraction<>(Float.TYPE))
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addSerializer(Instant.class, ToStringSerializer.instance);
    }

    /** Refuses absurd scales before anything is calculated with them (INV-17). */
    private static final class PlainDecimal extends StdScalarDeserializer<BigDecimal> {

        private static final long serialVersionUID = 1L;

        PlainDecimal() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isNumeric()) {
                return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
            }
            try {
                return Decimals.sane("number", parser.getDecimalValue());
            } catch (IllegalArgumentException absurd) {
                throw context.weirdNumberException(0, BigDecimal.class, "too many digits");
            }
        }
    }

    private static final class Spelled<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Pattern shape;
        private final transient Function<String, T> parse;

        Spelled(Class<T> type, Pattern shape, Function<String, T> parse) {
            super(type);
            this.shape = shape;
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), parser);
            }
            var text = parser.getText();
            try {
                if (shape.matcher(text).matches()) {
                    return parse.apply(text);
                }
            } catch (DateTimeException noSuchDay) {
                throw context.weirdStringException("", handledType(), "no such day or time");
            }
            throw context.weirdStringException("", handledType(), "not spelled as asked");
        }
    }

    /** No record has binary fractions: they would let in 1e400 and NaN. */
    private static final class NoBinaryFraction<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        NoBinaryFraction(Class<T> type) {
            super(type);
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return context.reportBadDefinition(handledType(), "a record must have a BigDecimal, never a double");
        }
    }
}
