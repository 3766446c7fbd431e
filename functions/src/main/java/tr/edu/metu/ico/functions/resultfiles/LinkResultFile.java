package tr.edu.metu.ico.functions.resultfiles;

import java.time.Duration;
import java.time.Instant;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.DownloadBody;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.trail.AuditTrail;

/**
 * Issues staff a link to a file of a run that they may read, valid for five minutes, and records who asked (INV-20).
 */
public final class LinkResultFile {

    private static final Duration VALID_FOR = Duration.ofMinutes(5);

    private final Files files;
    private final AuditTrail auditTrail;
    private final Trail trail;

    public LinkResultFile(Parts parts) {
        var ports = parts.ports();
        files = ports.files();
        auditTrail = ports.auditTrail();
        trail = parts.trail();
    }

    /** The downloadable files of a run. */
    public enum Kind {
        /**
         * The rows with names as published, for the office's own work: later withdrawals are in the list of
         * applications.
         */
        RESULTS,
        /** The signed bundle without names, with which anyone can recompute the result. */
        BUNDLE
    }

    public DownloadBody link(Principal officer, Call call, RunId run, Kind kind, Instant now) {
        auditTrail.append(
                call.id().value(),
                trail.entry(
                        now,
                        officer.subject(),
                        "result_file.link",
                        call.id().value(),
                        run + (kind == Kind.BUNDLE ? " bundle" : "")));
        var url = switch (kind) {
            case RESULTS ->
                files.downloadLink(
                        Area.RESULTS, ResultKeys.results(call.id(), run), call.id() + "-results.csv", VALID_FOR);
            case BUNDLE ->
                files.downloadLink(
                        Area.RESULTS, ResultKeys.bundle(call.id(), run), call.id() + "-bundle.zip", VALID_FOR);
        };
        return new DownloadBody(url.toString(), now.plus(VALID_FOR));
    }
}
