package tr.edu.metu.ico.season.world;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tr.edu.metu.ico.season.world.Student.Past;

/** Students' histories in the calls of this season, kept independently; the ledger must agree. */
public final class ExpectedHistories {
    private final Map<String, List<Past>> pasts = new ConcurrentHashMap<>();

    public void remember(String student, Past past) {
        pasts.computeIfAbsent(student, _ -> new CopyOnWriteArrayList<>()).add(past);
    }

    public List<Past> of(String student) {
        return List.copyOf(pasts.getOrDefault(student, List.of()));
    }
}
