package tr.edu.metu.ico.functions.resultfiles;

import java.time.Duration;
import java.time.Instant;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.DownloadBody;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.trail.AuditTrail;

/** Hands staff a link to the published result file, for five minutes, and writes down who asked (INV-20). */
public final class LinkResultFile {

    private static final Duration VALID_FOR = Duration.ofMinutes(5);

    private final Files files;
    private final AuditTrail auditTrail;
    private final Trail trail;

    public LinkResultFile(Files files, AuditTrail auditTrail, Trail trail) {
        this.files = files;
        this.auditTrail = auditTrail;
        this.trail = trail;
    }

    public DownloadBody link(Principal officer, Call call, Instant now) {
        var run = call.publication()
                .map(Call.Publication::run)
                .orElseThrow(() -> Refusal.conflict(
                        "NOT_PUBLISHED", "The results are not published yet.", "Sonuçlar henüz yayımlanmadı."));
        auditTrail.append(
                call.id().value(),
                trail.entry(
                        now, officer.subject(), "result_file.link", call.id().value(), run.toString()));
        var url = files.downloadLink(
                Area.RESULTS, ResultKeys.results(call.id(), run), call.id() + "-results.csv", VALID_FOR);
        return new DownloadBody(url.toString(), now.plus(VALID_FOR));
    }
}
