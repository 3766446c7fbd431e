package tr.edu.metu.ico.local.dynamodb;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import tr.edu.metu.ico.local.lambda.AsyncInvoker;
import tr.edu.metu.ico.local.lambda.LocalFunctions;
import tr.edu.metu.ico.local.template.StreamTrigger;

/** Passes the streams of the tables on to the functions that follow them, as Lambda's event source mappings do. */
public final class LocalStreams implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LocalStreams.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** What the database deletes by itself, when its time is over, may wait for so many rounds. */
    private static final int QUIET_ROUNDS = 25;

    private final LocalDynamo dynamo;
    private final List<StreamReading> readings;
    private final StreamFaults faults = new StreamFaults();
    private final Thread follower = Thread.ofPlatform().daemon().name("streams").unstarted(this::follow);
    private long rounds;

    /** Nothing is read before {@link #start}; {@code file} stores how far the streams were read. */
    public LocalStreams(
            LocalDynamo dynamo,
            List<StreamTrigger> triggers,
            LocalFunctions functions,
            AsyncInvoker invoker,
            Path file) {
        this.dynamo = dynamo;
        var positions = new StreamPositions(file);
        readings = triggers.stream()
                .map(trigger -> new StreamReading(
                        dynamo,
                        trigger,
                        new StreamDelivery(trigger, functions.get(trigger.function()), invoker),
                        positions,
                        faults))
                .toList();
    }

    /**
     * From now on records are delivered by themselves, beginning behind the last one of an earlier start, or else with the
     * oldest that the stream still has.
     */
    public void start() {
        if (!readings.isEmpty()) {
            follower.start();
        }
    }

    /** What tests may do to the records. */
    public StreamFaults faults() {
        return faults;
    }

    /** Waits until every record so far was processed, given up or lost. */
    public synchronized void awaitDelivered() throws InterruptedException {
        // the round under way may have read the stream already
        var enough = rounds + 2;
        while (rounds < enough && follower.isAlive()) {
            wait();
        }
    }

    private void follow() {
        long read = -1;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                long written = dynamo.writes();
                if (written != read || rounds % QUIET_ROUNDS == 0) {
                    for (var reading : readings) {
                        reading.toTheEnd();
                    }
                    read = written;
                }
                endOfRound();
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                LOG.log(System.Logger.Level.WARNING, "a stream cannot be read", e);
            }
        }
    }

    private synchronized void endOfRound() {
        rounds++;
        notifyAll();
    }

    @Override
    public void close() {
        follower.interrupt();
        try {
            follower.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
