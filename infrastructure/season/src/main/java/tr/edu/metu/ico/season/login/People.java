package tr.edu.metu.ico.season.login;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The demo people of the data file; every other seven-digit number is a student. */
public final class People {
    private static final String FILE = "/season/people.json";
    private static final List<Person> ALL = read();

    private People() {}

    private static List<Person> read() {
        try (var file = People.class.getResourceAsStream(FILE)) {
            return List.copyOf(new JsonMapper().readValue(file, new TypeReference<List<Person>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everybody in the data file, in its order. */
    public static List<Person> all() {
        return ALL;
    }

    /** A person by login name; any seven-digit number is a student. */
    public static Optional<Person> find(String id) {
        return ALL.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .or(() -> id.matches("[0-9]{7}") ? Optional.of(Person.student(id)) : Optional.empty());
    }

    /**
     * A person by login name.
     *
     * @throws IllegalArgumentException if nobody has it
     */
    public static Person named(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("Nobody here is called " + id + "."));
    }
}
