package tr.edu.metu.ico.adapters.memory;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import tr.edu.metu.ico.trail.Ids;

/** Sequential ids, so that a test can be repeated exactly. */
public final class CountingIds implements Ids {

    private final AtomicLong last = new AtomicLong();

    @Override
    public String next() {
        return String.format(Locale.ROOT, "%032x", last.incrementAndGet());
    }
}
