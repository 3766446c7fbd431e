package tr.edu.metu.ico.verifier.place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The programmes of a JSON instance as they are read; applicants in a priority list are ids, because they may be defined later.
 */
final class JsonProgrammes {
    private final JsonCursor json;
    private final Names countries;
    private final Set<String> known = new HashSet<>();

    final List<String> ids = new ArrayList<>();
    final IntList capacity = new IntList();
    final IntList reservedSeats = new IntList();
    final IntList country = new IntList();
    final Map<Integer, List<String>> priority = new HashMap<>();

    JsonProgrammes(JsonCursor json, Names countries) {
        this.json = json;
        this.countries = countries;
    }

    /** Reads one programme. */
    void read() throws IOException {
        int row = ids.size();
        var fields = new HashSet<String>();
        capacity.add(0);
        reservedSeats.add(0);
        country.add(Names.NONE);
        json.object(field -> {
            fields.add(field);
            if (!json.isAbsent() || field.equals("id") || field.equals("capacity")) {
                field(field, row);
            }
        });
        for (var required : List.of("id", "capacity")) {
            if (!fields.contains(required)) {
                throw json.fail("has no " + required);
            }
        }
        if (reservedSeats.get(row) > capacity.get(row)) {
            throw json.fail("has more reservedSeats than capacity");
        }
    }

    private void field(String field, int row) throws IOException {
        switch (field) {
            case "id" -> {
                var id = json.id();
                if (!known.add(id)) {
                    throw json.fail("is the id of two programmes: " + id);
                }
                ids.add(id);
            }
            case "capacity" -> capacity.setLast(json.count());
            case "reservedSeats" -> reservedSeats.setLast(json.count());
            case "country" -> country.setLast(countries.number(json.id()));
            case "priority" -> {
                var list = new ArrayList<String>();
                json.list(() -> list.add(json.id()));
                priority.put(row, list);
            }
            default -> throw json.fail("is not a field of a programme");
        }
    }
}
