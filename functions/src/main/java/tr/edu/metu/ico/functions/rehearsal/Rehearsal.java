package tr.edu.metu.ico.functions.rehearsal;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.events.MilestoneReport;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.parts.Parts;

/**
 * Plays the story through the real handlers on isolated stores, so that everything a function needs for its first
 * request is loaded and compiled. Nothing is logged.
 */
public final class Rehearsal {

    private static final String FUNCTIONS = "tr.edu.metu.ico.functions.";
    private static final int FIRST_FAILURE = 300;

    private final Parts parts;
    private final StoryClock clock;
    private final Store store;
    private final Story story = Story.shipped();
    private final Values values = new Values(story.known());
    private final Map<String, RequestHandler<?, ?>> handlers = new HashMap<>();

    /** Receives the files that a person uploads. */
    @FunctionalInterface
    public interface Store {
        /** Stores a file and returns the name of its bucket. */
        String put(Area area, String key, byte[] content);
    }

    /** @param parts built from stores that are not shared */
    public Rehearsal(Parts parts, StoryClock clock, Store store) {
        this.parts = parts;
        this.clock = clock;
        this.store = store;
    }

    /**
     * Plays the steps of this handler.
     *
     * @param handler the name of its class
     * @return the number of steps played
     * @throws IllegalStateException naming the step that was refused, or the handler without steps
     */
    public int play(String handler) {
        var steps = story.of(handler.replaceFirst("^" + FUNCTIONS.replace(".", "\\."), ""));
        if (steps.isEmpty()) {
            throw new IllegalStateException("the story has no step for " + handler);
        }
        Log.silently(() -> steps.forEach(this::take));
        return steps.size();
    }

    private void take(Step step) {
        try {
            act(step);
        } catch (RuntimeException failure) {
            throw new IllegalStateException("the rehearsal stopped at " + step.title(), failure);
        }
    }

    private void act(Step step) {
        step.at().map(Instant::parse).ifPresent(clock::moveTo);
        var handler = handlers.computeIfAbsent(step.function(), this::handler);
        switch (handler) {
            case HttpFunction function -> ask(function, step);
            case RequestHandler<?, ?> listener
            when step.upload().isPresent() -> upload(listener, step.upload().get());
            case RequestHandler<?, ?> pool
            when step.signIn().isPresent() ->
                send(pool, Wire.passed(Events.signIn(step.signIn().get())));
            case RequestHandler<?, ?> sweeper -> sweep(sweeper, step);
        }
    }

    private void ask(HttpFunction function, Step step) {
        var claims = story.people().get(step.as().orElseThrow());
        var event = Events.request(step.route().orElseThrow(), step, claims, values, clock.instant());
        var answer = Wire.passed(function.handleRequest(Wire.passed(event), null));
        var expected = step.outcome().map(Integer::parseInt);
        if (answer.getStatusCode() >= FIRST_FAILURE && !expected.equals(Optional.of(answer.getStatusCode()))) {
            throw new IllegalStateException(
                    step.title() + " was answered " + answer.getStatusCode() + " " + answer.getBody());
        }
        Optional.ofNullable(answer.getHeaders().get("ETag")).ifPresent(tag -> values.put("etag", tag));
        values.keep(step.keep().orElse(Map.of()), answer.getBody());
    }

    private void upload(RequestHandler<?, ?> listener, Step.Upload file) {
        var key = values.fill(file.key());
        var bucket = store.put(file.area(), key, story.file(file.file()));
        send(listener, Events.created(bucket, key));
    }

    private void sweep(RequestHandler<?, ?> sweeper, Step step) {
        var report = (MilestoneReport) send(sweeper, new MilestoneEvent());
        var expected = step.outcome().map(outcome -> values.fill("{call} " + outcome));
        if (expected.isPresent() && !report.getLines().contains(expected.get())) {
            throw new IllegalStateException(step.title() + " reported " + report.getLines());
        }
    }

    /** The handler's type determines its event, and the story sends no other. */
    @SuppressWarnings("unchecked")
    private static Object send(RequestHandler<?, ?> listener, Object event) {
        return ((RequestHandler<Object, Object>) listener).handleRequest(event, null);
    }

    private RequestHandler<?, ?> handler(String function) {
        try {
            return (RequestHandler<?, ?>) Class.forName(FUNCTIONS + function)
                    .getConstructor(Parts.class)
                    .newInstance(parts);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("no handler made from parts is named " + function, missing);
        }
    }
}
