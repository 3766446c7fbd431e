package tr.edu.metu.ico.local.schedules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tr.edu.metu.ico.local.state.StateFile;

/** The schedules made at run time, kept in one file that survives a restart. */
final class OneTimeSchedules {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final StateFile file;
    private final TreeMap<String, OneTimeSchedule> byKey = new TreeMap<>();

    OneTimeSchedules(Path file) {
        this.file = new StateFile(file);
        this.file.read().ifPresent(this::read);
    }

    synchronized Optional<OneTimeSchedule> find(String group, String name) {
        return Optional.ofNullable(byKey.get(key(group, name)));
    }

    synchronized List<OneTimeSchedule> all() {
        return List.copyOf(byKey.values());
    }

    synchronized void put(OneTimeSchedule schedule) {
        byKey.put(key(schedule.group(), schedule.name()), schedule);
        write(byKey.values());
    }

    synchronized void remove(OneTimeSchedule schedule) {
        byKey.remove(key(schedule.group(), schedule.name()));
        write(byKey.values());
    }

    private static String key(String group, String name) {
        return group + "/" + name;
    }

    private void read(byte[] stored) {
        try {
            for (JsonNode entry : MAPPER.readTree(stored)) {
                var schedule = new OneTimeSchedule(
                        entry.path("group").asText(),
                        entry.path("name").asText(),
                        (ObjectNode) entry.path("request"),
                        Instant.parse(entry.path("created").asText()),
                        Instant.parse(entry.path("modified").asText()),
                        entry.path("completed").asBoolean());
                byKey.put(key(schedule.group(), schedule.name()), schedule);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Collection<OneTimeSchedule> schedules) {
        var entries = MAPPER.createArrayNode();
        schedules.forEach(schedule -> entries.addObject()
                .put("group", schedule.group())
                .put("name", schedule.name())
                .put("created", schedule.created().toString())
                .put("modified", schedule.modified().toString())
                .put("completed", schedule.completed())
                .set("request", schedule.request()));
        try {
            file.replace(MAPPER.writeValueAsBytes(entries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
