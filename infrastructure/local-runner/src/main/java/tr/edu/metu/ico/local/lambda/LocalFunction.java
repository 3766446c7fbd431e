package tr.edu.metu.ico.local.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import tr.edu.metu.ico.local.template.FunctionResource;

/** A function of the template, invoked with JSON; like on Lambda, one instance serves one event at a time. */
public final class LocalFunction {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Threads that a handler starts inherit it. */
    private static final InheritableThreadLocal<String> RUNNING = new InheritableThreadLocal<>();

    private final FunctionResource resource;
    private final FunctionLog log;
    private final ConcurrentLinkedDeque<Object> idle = new ConcurrentLinkedDeque<>();
    private final LongAdder invocations = new LongAdder();
    private final LongAdder processorNanos = new LongAdder();

    LocalFunction(FunctionResource resource, FunctionLog log) {
        this.resource = resource;
        this.log = log;
    }

    /** The function that the current thread, or the thread that started it, runs; empty outside of functions. */
    public static Optional<String> running() {
        return Optional.ofNullable(RUNNING.get());
    }

    public FunctionResource resource() {
        return resource;
    }

    /** How often it was invoked so far. */
    public long invocations() {
        return invocations.sum();
    }

    /**
     * The processor time of all invocations together, without the time that they waited for the stores. Threads that a handler
     * starts do nothing but wait, so their time is not in it.
     */
    public Duration processorTime() {
        return Duration.ofNanos(processorNanos.sum());
    }

    /**
     * Passes an event to the handler and returns its response, both as JSON.
     *
     * @throws FunctionFailed if the handler throws or times out, in which case it is interrupted
     */
    public byte[] invoke(byte[] event) {
        var task = new FutureTask<>(() -> call(event));
        var thread = Thread.ofPlatform().daemon().name(resource.logicalId()).start(task);
        try {
            return task.get(resource.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            log.failed(resource.logicalId(), new TimeoutException("longer than " + resource.timeout()));
            throw new FunctionFailed(resource.logicalId() + " took longer than " + resource.timeout(), e);
        } catch (ExecutionException e) {
            log.failed(resource.logicalId(), e.getCause());
            throw new FunctionFailed(resource.logicalId() + " failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new FunctionFailed(resource.logicalId() + " was interrupted", e);
        }
    }

    private byte[] call(byte[] event) throws Exception {
        long begun = THREADS.getCurrentThreadCpuTime();
        RUNNING.set(resource.logicalId());
        try {
            return answered(event);
        } finally {
            invocations.increment();
            processorNanos.add(THREADS.getCurrentThreadCpuTime() - begun);
        }
    }

    private byte[] answered(byte[] event) throws Exception {
        var handler = idle.poll();
        if (handler == null) {
            handler = made();
        }
        var answer = answer(handler, event);
        idle.push(handler);
        return answer;
    }

    private Object made() throws Exception {
        try {
            return Class.forName(className()).getConstructor().newInstance();
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    // "package.Class::handleRequest" and "package.Class" are both allowed
    private String className() {
        return resource.handler().split("::", 2)[0];
    }

    private byte[] answer(Object handler, byte[] event) throws Exception {
        Context context = new InvocationContext(resource);
        var output = new ByteArrayOutputStream();
        switch (handler) {
            case RequestStreamHandler stream -> stream.handleRequest(new ByteArrayInputStream(event), output, context);
            case RequestHandler<?, ?> pojo -> {
                var json = EventJson.of(pojo.getClass());
                json.answer()
                        .toJson(handle(pojo, json.event().fromJson(new ByteArrayInputStream(event)), context), output);
            }
            default -> throw new IllegalArgumentException(resource.handler() + " is no Lambda handler");
        }
        return output.toByteArray();
    }

    @SuppressWarnings("unchecked")
    private static <I> Object handle(RequestHandler<I, ?> handler, Object event, Context context) {
        return handler.handleRequest((I) event, context);
    }
}
