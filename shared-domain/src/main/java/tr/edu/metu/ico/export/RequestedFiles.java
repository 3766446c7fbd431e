package tr.edu.metu.ico.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.trail.TrailEntry;

/** The files that staff requested, kept for {@link RequestedFile#KEPT}. Every read is strongly consistent. */
public interface RequestedFiles {

    /** The file, unless it has expired by then. */
    Optional<RequestedFile> find(CallId call, FileId id, Instant now);

    /** The files of a call that still have to be written, oldest request first. */
    List<RequestedFile> waiting(CallId call, Instant now);

    /** Stores a new request; false if there is one with this id. */
    boolean add(RequestedFile requested, TrailEntry entry);

    /** Replaces a request by its next state; false if another attempt or outcome was stored in the meantime. */
    boolean replace(RequestedFile before, RequestedFile next, TrailEntry entry);
}
