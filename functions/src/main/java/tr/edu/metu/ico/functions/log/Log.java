package tr.edu.metu.ico.functions.log;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.json.StrictJson;

/**
 * Writes one JSON line per event to standard output, where Lambda takes it up. Only {@link LogField}s go in, and of a
 * failure only its kind and place: a message could carry what a student wrote (F38).
 */
public final class Log {

    private static final int FRAMES = 6;

    private Log() {}

    /** @param fieldsAndValues pairs of a {@link LogField} and its value */
    public static void event(String event, Object... fieldsAndValues) {
        write("INFO", event, fieldsAndValues);
    }

    /** Something a person must look at; alarms watch for this level. */
    public static void alarm(String event, Object... fieldsAndValues) {
        write("ERROR", event, fieldsAndValues);
    }

    public static void failure(String event, Throwable failure) {
        alarm(event, LogField.FAULT, kinds(failure), LogField.PLACE_OF_FAULT, frames(failure));
    }

    private static void write(String level, String event, Object... fieldsAndValues) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("level", level);
        line.put("event", event);
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            line.put(((LogField) fieldsAndValues[i]).key(), String.valueOf(fieldsAndValues[i + 1]));
        }
        System.out.println(new StrictJson().write(line));
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
