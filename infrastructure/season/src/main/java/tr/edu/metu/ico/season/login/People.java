package tr.edu.metu.ico.season.login;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The demo people of the data file; every other seven-digit number is a student. */
public final class People {
    private static final String FILE = "/season/people.json";

    private People() {}

    public static List<Person> all() {
        try (var file = People.class.getResourceAsStream(FILE)) {
            return List.copyOf(new JsonMapper().readValue(file, new TypeReference<List<Person>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A person by login name; any seven-digit number is a student. */
    public static Person named(String id) {
        return all().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseGet(() -> {
                    if (!id.matches("[0-9]{7}")) {
                        throw new IllegalArgumentException("Nobody here is called " + id + ".");
                    }
                    return Person.student(id);
                });
    }
}
