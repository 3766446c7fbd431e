package tr.edu.metu.ico.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How a record's form is derived, on records with every sort of component. */
class StoredFormTest {

    record Number(String digits) implements Comparable<Number> {
        Number {
            if (digits.isEmpty()) {
                throw new IllegalArgumentException("a number has digits");
            }
        }

        @Override
        public int compareTo(Number other) {
            return digits.compareTo(other.digits);
        }
    }

    sealed interface Way {
        record OnFoot() implements Way {}

        record ByTrain(String line) implements Way {}
    }

    record Trip(
            Number traveller,
            Way way,
            List<Way> others,
            BigDecimal price,
            Instant at,
            LocalDate day,
            ZoneId zone,
            Duration takes,
            Optional<Number> guide,
            Optional<Integer> seats,
            Set<Number> tickets,
            SortedMap<Number, Boolean> paid) {

        boolean isDear() {
            return price.signum() > 0;
        }
    }

    private static final String TRIP = """
        {"traveller":"7","way":{"kind":"BY_TRAIN","line":"M1"},"others":[{"kind":"ON_FOOT"}],"price":"12.50",\
        "at":"2024-01-31T14:00:00Z","day":"2024-01-31","zone":"Europe/Istanbul","takes":"PT2H","seats":3,\
        "tickets":["1","2","3"],"paid":{"1":true}}\
        """;

    private static Trip trip(Optional<Number> guide) {
        return new Trip(
                new Number("7"),
                new Way.ByTrain("M1"),
                List.of(new Way.OnFoot()),
                new BigDecimal("12.50"),
                Instant.parse("2024-01-31T14:00:00Z"),
                LocalDate.parse("2024-01-31"),
                ZoneId.of("Europe/Istanbul"),
                Duration.ofHours(2),
                guide,
                Optional.of(3),
                Set.of(new Number("3"), new Number("1"), new Number("2")),
                new TreeMap<>(Map.of(new Number("1"), true)));
    }

    @Test
    void the_form_has_a_field_for_each_component_and_says_nothing_of_what_is_absent() {
        JsonNode form = StoredForm.write(trip(Optional.empty()));

        assertEquals(TRIP, form.toString());
    }

    /** A list is written element by element. */
    @Test
    void a_record_of_a_sealed_interface_names_its_kind_alone_too() {
        JsonNode form = StoredForm.write(new Way.ByTrain("M1"));

        assertEquals("{\"kind\":\"BY_TRAIN\",\"line\":\"M1\"}", form.toString());
    }

    @Test
    void what_is_written_is_what_is_read() {
        for (var trip : List.of(trip(Optional.empty()), trip(Optional.of(new Number("9"))))) {
            assertEquals(trip, StoredForm.read(StoredForm.write(trip), Trip.class));
        }
    }

    @Test
    void a_missing_field_a_wrong_kind_and_a_value_that_cannot_be_are_damage() throws JsonProcessingException {
        for (var damage : List.of("{}", "{\"kind\":\"BY_PLANE\"}", "{\"kind\":\"BY_TRAIN\"}", "7")) {
            ObjectNode form = StoredForm.write(trip(Optional.empty()));
            form.set("way", Canonical.MAPPER.readTree(damage));
            assertThrows(IllegalStateException.class, () -> StoredForm.read(form, Trip.class), damage);
        }
        ObjectNode form = StoredForm.write(trip(Optional.empty()));
        assertThrows(IllegalStateException.class, () -> StoredForm.read(form.put("traveller", ""), Trip.class));
    }

    record TwoPartNumber(String digits, boolean checked) {}

    record OptionalPartNumber(String digits, Optional<Boolean> checked) {}

    /** A migration is needed then: the old form is a text, the new one an object. */
    @Test
    void a_value_that_became_a_record_of_two_components_is_not_read_from_its_old_form() {
        JsonNode old = StoredForm.write(new Number("7"));

        assertEquals("\"7\"", old.toString());
        assertEquals(
                "{\"digits\":\"7\"}",
                StoredForm.write(new OptionalPartNumber("7", Optional.empty())).toString());
        for (var grown : List.of(TwoPartNumber.class, OptionalPartNumber.class)) {
            var damage = assertThrows(IllegalStateException.class, () -> StoredForm.read(old, grown));
            assertEquals("a stored " + grown.getSimpleName() + " is damaged", damage.getMessage());
        }
    }

    sealed interface Fare {
        record Ticket(BigDecimal price) implements Fare {}

        enum Free implements Fare {
            CHILD
        }
    }

    record Journey(Fare fare, int stops) {}

    @Test
    void a_sealed_interface_with_an_enum_is_refused_when_it_is_written_not_when_it_is_read() {
        for (var fare : List.of(new Fare.Ticket(BigDecimal.TEN), Fare.Free.CHILD)) {
            var refusal = assertThrows(IllegalArgumentException.class, () -> StoredForm.write(new Journey(fare, 2)));
            assertEquals(
                    Fare.Free.class.getName() + " cannot be stored: every kind of a sealed interface must be a record",
                    refusal.getMessage());
        }
    }

    sealed interface Seat {
        record Booked(String kind, int row) implements Seat {}
    }

    record Labelled(String kind, int row) {}

    @Test
    void a_component_named_kind_is_stored_unless_it_would_hide_which_record_it_is() {
        var refusal =
                assertThrows(IllegalArgumentException.class, () -> StoredForm.write(new Seat.Booked("window", 3)));
        var labelled = new Labelled("window", 3);
        JsonNode form = StoredForm.write(labelled);

        assertEquals(
                Seat.Booked.class.getName() + " cannot be stored: a component named kind would hide which kind it is",
                refusal.getMessage());
        assertEquals("{\"kind\":\"window\",\"row\":3}", form.toString());
        assertEquals(labelled, StoredForm.read(form, Labelled.class));
    }
}
