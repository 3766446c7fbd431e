package tr.edu.metu.ico.functions.audit;

import java.time.Duration;
import java.time.Instant;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.resultfiles.ResultKeys;
import tr.edu.metu.ico.functions.trail.LinkTrail;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.trail.AuditTrail;

/** Writes a whole trail with its chain to a file and issues a link to it, valid for five minutes (INV-24). */
public final class ExportTrail {

    private static final Duration VALID_FOR = Duration.ofMinutes(5);

    private final AuditTrail auditTrail;
    private final LinkTrail linkTrail;
    private final Files files;
    private final Trail trail;

    public ExportTrail(Parts parts) {
        var ports = parts.ports();
        auditTrail = ports.auditTrail();
        linkTrail = new LinkTrail(ports.auditTrail(), ports.trailChain(), parts.clock());
        files = ports.files();
        trail = parts.trail();
    }

    /** The export records itself too: its own entry is the last one. */
    public TrailExportBody export(Principal officer, String name, Instant now) {
        auditTrail.append(name, trail.entry(now, officer.subject(), "trail.export", name, ""));
        try (var file = new TrailFile()) {
            var whole = linkTrail.everything(name, file);
            var key = ResultKeys.trail(name, whole.head());
            files.putIfAbsent(Area.RESULTS, key, "application/x-ndjson", file.path());
            var url = files.downloadLink(Area.RESULTS, key, name + "-trail.ndjson", VALID_FOR);
            return new TrailExportBody(
                    url.toString(),
                    now.plus(VALID_FOR),
                    whole.entries(),
                    whole.head().number(),
                    whole.head().digest().hex(),
                    whole.flaws());
        }
    }
}
