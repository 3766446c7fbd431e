package tr.edu.metu.ico.local.s3;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Phaser;
import tr.edu.metu.ico.local.lambda.AsyncInvoker;
import tr.edu.metu.ico.local.lambda.LocalFunctions;
import tr.edu.metu.ico.local.template.S3Trigger;
import tr.edu.metu.ico.local.template.ScanTrigger;

/**
 * Notifies functions of new objects and scan results: later, in any order, at least once; tests can request duplicates and
 * delays.
 */
final class S3Events {
    private final List<S3Trigger> triggers;
    private final List<ScanTrigger> scanTriggers;
    private final Scanner scanner;
    private final LocalFunctions functions;
    private final AsyncInvoker invoker;
    private final S3EventJson json = new S3EventJson();
    private final List<ObjectCreated> held = new ArrayList<>();
    private final Phaser underWay = new Phaser(1);
    private volatile boolean twice;
    private boolean holding;

    S3Events(
            List<S3Trigger> triggers,
            List<ScanTrigger> scanTriggers,
            Scanner scanner,
            LocalFunctions functions,
            AsyncInvoker invoker) {
        this.triggers = List.copyOf(triggers);
        this.scanTriggers = List.copyOf(scanTriggers);
        this.scanner = scanner;
        this.functions = functions;
        this.invoker = invoker;
    }

    void duplicate(boolean on) {
        twice = on;
    }

    /** Events are held back until the switch is off again. */
    void hold(boolean on) {
        List<ObjectCreated> released;
        synchronized (held) {
            holding = on;
            released = on ? List.of() : List.copyOf(held);
            held.removeAll(released);
        }
        released.forEach(this::deliver);
    }

    void notify(ObjectCreated created) {
        synchronized (held) {
            if (holding) {
                held.add(created);
                return;
            }
        }
        deliver(created);
    }

    /** Waits until every event so far was processed or given up. */
    synchronized void awaitDelivered() {
        underWay.arriveAndAwaitAdvance();
    }

    private void deliver(ObjectCreated created) {
        triggers.stream()
                .filter(trigger -> trigger.takes(created.bucket(), created.key(), created.name()))
                .forEach(trigger -> {
                    var event = json.of(created);
                    start(trigger.function(), event);
                    if (twice) {
                        start(trigger.function(), event);
                    }
                });
        scanTriggers.stream()
                .filter(trigger -> trigger.buckets().contains(created.bucket()))
                .forEach(trigger -> start(trigger.function(), scanner.scan(created)));
    }

    private void start(String function, byte[] event) {
        underWay.register();
        Thread.ofVirtual().name("s3-event").start(() -> {
            try {
                invoker.deliver(functions.get(function), event);
            } finally {
                underWay.arriveAndDeregister();
            }
        });
    }
}
