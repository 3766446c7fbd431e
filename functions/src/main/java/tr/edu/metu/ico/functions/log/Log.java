package tr.edu.metu.ico.functions.log;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.functions.settings.Settings;

/**
 * Writes one JSON line per event to standard output, where Lambda collects it. Only {@link LogField}s are logged, and
 * for a failure only its kind and location: a message could contain a student's text (INV-22).
 */
public final class Log {

    private static final int FRAMES = 6;
    private static final ScopedValue<PrintStream> INSTEAD = ScopedValue.newInstance();
    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());
    private static final StrictJson JSON = new StrictJson();
    private static final Map<String, PrintStream> FILES = new ConcurrentHashMap<>();

    private Log() {}

    /** @param fieldsAndValues pairs of a {@link LogField} and its value */
    public static void event(String event, Object... fieldsAndValues) {
        write("INFO", event, fieldsAndValues);
    }

    /** Something a person must check; alarms watch this level. */
    public static void alarm(String event, Object... fieldsAndValues) {
        write("ERROR", event, fieldsAndValues);
    }

    /**
     * @param fieldsAndValues pairs of a {@link LogField} and its value, in addition to the kind and location of the
     *                        failure
     */
    public static void failure(String event, Throwable failure, Object... fieldsAndValues) {
        var fault = Stream.of(LogField.FAULT, kinds(failure), LogField.PLACE_OF_FAULT, frames(failure));
        alarm(event, Stream.concat(fault, Arrays.stream(fieldsAndValues)).toArray());
    }

    /** Discards the log output of this work: a rehearsal must not look like real activity. */
    public static void silently(Runnable work) {
        ScopedValue.where(INSTEAD, NOWHERE).run(work);
    }

    private static void write(String level, String event, Object... fieldsAndValues) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("level", level);
        line.put("event", event);
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            line.put(((LogField) fieldsAndValues[i]).key(), String.valueOf(fieldsAndValues[i + 1]));
        }
        out().println(JSON.write(line));
    }

    /** Standard output, or the file of the setting {@code LOG_FILE}: locally the console is kept for people. */
    private static PrintStream out() {
        if (INSTEAD.isBound()) {
            return INSTEAD.get();
        }
        return Settings.find("LOG_FILE")
                .map(file -> FILES.computeIfAbsent(file, Log::append))
                .orElse(System.out);
    }

    private static PrintStream append(String file) {
        try {
            return new PrintStream(new FileOutputStream(file, true), true, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String kinds(Throwable failure) {
        var kind = failure.getClass().getName();
        return failure.getCause() == null || failure.getCause() == failure
                ? kind
                : kind + " < " + kinds(failure.getCause());
    }

    private static String frames(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" "));
    }
}
