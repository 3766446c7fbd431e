package tr.edu.metu.ico.export;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.CallId;

/**
 * A file that a person requested. Only that person can download it.
 *
 * @param person   subject of the login
 * @param format   name of the format, such as {@code XLSX}
 * @param language name of the language, such as {@code TR}
 * @param attempt  counts from 1
 * @param since    when this attempt was requested
 * @param stored   where a ready file is
 * @param failure  why there is no file
 */
public record RequestedFile(
        CallId call,
        FileId id,
        String person,
        FileContent content,
        String format,
        String language,
        int attempt,
        Instant since,
        State state,
        Optional<Stored> stored,
        Optional<Text> failure) {

    /** How long a file and its record are kept. */
    public static final Duration KEPT = Duration.ofDays(7);

    /** After this time an attempt without an outcome counts as failed. */
    public static final Duration LOST_AFTER = Duration.ofMinutes(20);

    private static final Text LOST = new Text(
            "The file was not finished in time. Request it again.", "Dosya zamanında tamamlanamadı. Yeniden isteyin.");

    /**
     * A written file.
     *
     * @param key  its key in the store, drawn for each writing, so that it never changes
     * @param rows number of rows without the header
     */
    public record Stored(String key, long rows) {}

    /** How far a file is. */
    public enum State {
        REQUESTED,
        READY,
        FAILED
    }

    /** The first attempt. */
    public static RequestedFile of(
            CallId call, FileId id, String person, FileContent content, String format, String language, Instant now) {
        return new RequestedFile(
                call,
                id,
                person,
                content,
                format,
                language,
                1,
                now,
                State.REQUESTED,
                Optional.empty(),
                Optional.empty());
    }

    public RequestedFile ready(Stored written) {
        return with(attempt, since, State.READY, Optional.of(written), Optional.empty());
    }

    public RequestedFile failed(Text reason) {
        return with(attempt, since, State.FAILED, Optional.empty(), Optional.of(reason));
    }

    /** The next attempt after a failure. */
    public RequestedFile again(Instant now) {
        return with(attempt + 1, now, State.REQUESTED, Optional.empty(), Optional.empty());
    }

    private RequestedFile with(
            int number, Instant requested, State reached, Optional<Stored> file, Optional<Text> why) {
        return new RequestedFile(call, id, person, content, format, language, number, requested, reached, file, why);
    }

    /** The same as a reader sees it now: an attempt without an outcome fails in the end. */
    public RequestedFile at(Instant now) {
        boolean lost = state == State.REQUESTED && now.isAfter(since.plus(LOST_AFTER));
        return lost ? failed(LOST) : this;
    }

    /** When the file and its record are deleted. */
    public Instant expiresAt() {
        return since.plus(KEPT);
    }
}
