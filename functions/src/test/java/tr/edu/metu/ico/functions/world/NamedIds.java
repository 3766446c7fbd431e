package tr.edu.metu.ico.functions.world;

import java.util.HashMap;
import java.util.Map;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.trail.Ids;

/** Ids that depend on whose turn it is and not on the order of turns, so that a season can run in any order. */
public final class NamedIds implements Ids {

    private final Map<String, Integer> given = new HashMap<>();
    private String turn = "office";

    /** Continues another sequence. */
    synchronized void goOn(NamedIds other) {
        given.clear();
        given.putAll(other.given);
        turn = other.turn;
    }

    /** From now on, ids belong to this owner. */
    public synchronized void turnOf(String name) {
        turn = name;
    }

    @Override
    public synchronized String next() {
        return Sha256.of(turn + "/" + given.merge(turn, 1, Integer::sum)).hex().substring(0, 32);
    }
}
