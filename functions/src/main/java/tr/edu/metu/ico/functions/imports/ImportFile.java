package tr.edu.metu.ico.functions.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import tr.edu.metu.ico.adapters.office.OfficeTables;
import tr.edu.metu.ico.adapters.office.Report;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.applicant.Import.Source.Edit;
import tr.edu.metu.ico.applicant.Import.Source.Records;
import tr.edu.metu.ico.applicant.Import.Source.Upload;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.imports.Obstacles.Obstacle;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.trail.Trail;

/**
 * Reads an uploaded office file, or creates the rows of an edit, and reports on it; duplicate events have no effect.
 * Its rows are stored but do not count until an officer puts the import in force.
 */
public final class ImportFile {

    private static final Pattern KEY = Pattern.compile("([A-Z0-9-]{3,32})/([0-9a-f]{32})");
    private static final String ACTOR = "system:ImportUploaded";

    private final Calls calls;
    private final Imports imports;
    private final OfficeData officeData;
    private final FileChecks checks;
    private final CopyEdited copyEdited;
    private final Obstacles obstacles;
    private final Files files;
    private final InstantSource clock;
    private final Trail trail;

    public ImportFile(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        imports = ports.imports();
        officeData = ports.officeData();
        checks = new FileChecks(parts);
        copyEdited = new CopyEdited(calls, imports, officeData, checks);
        obstacles = new Obstacles(parts);
        files = ports.files();
        clock = parts.clock();
        trail = parts.trail();
    }

    /** Reads the file of this key if it is awaited; ignores any other. */
    public void importFile(String key) {
        var match = KEY.matcher(key);
        if (!match.matches()) {
            Log.alarm("import.unknown_key");
            return;
        }
        imports.find(new CallId(match.group(1)), new ImportId(match.group(2)))
                .filter(found -> found.state() == Import.State.AWAITED)
                .ifPresent(awaited -> decide(awaited, key));
    }

    private void decide(Import awaited, String key) {
        switch (awaited.source()) {
            case Upload upload -> readUpload(awaited, upload, key);
            case Edit edit -> judge(awaited, copyEdited.copied(awaited, edit));
            case Records _ -> {} // a computed import awaits no file
        }
    }

    private void readUpload(Import awaited, Upload upload, String key) {
        try (var file = SpooledFile.of(files.open(Area.IMPORTS, key, RequestImport.LARGEST_FILE))) {
            if (file.digest().equals(upload.digest())) {
                var report = OfficeTables.read(awaited.kind(), file.path(), upload.name(), checks.of(awaited));
                judge(awaited.read(report.readings()), report);
            } else {
                var another = new Text(
                        "The SHA-256 digest of the file differs from the one in the request for its import;"
                                + " request the import again.",
                        "Dosyanın SHA-256 özeti içe aktarma isteğindekinden farklı; yeniden içe aktarma isteyin.");
                refuse(awaited, Import.Rows.NONE, whole(another));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void judge(Import awaited, Report report) throws IOException {
        var rows = new Import.Rows(report.goodRows(), report.badLines());
        if (report.clean() || report.goodRows() > 0) {
            report.eachPart(part -> officeData.store(awaited.call(), awaited.id(), part));
        }
        judge(awaited, report.clean() ? awaited.waiting(report.goodRows()) : awaited.refused(rows, report.problems()));
    }

    private void judge(Import awaited, Import read) {
        var call = calls.find(awaited.call()).orElseThrow();
        var against = obstacles.againstArrival(call, awaited);
        if (!against.isEmpty()) {
            refuse(
                    awaited,
                    Import.Rows.NONE,
                    against.stream().map(Obstacle::reported).toList());
        } else if (read.state() == Import.State.WAITING) {
            report(read, "import.read", "import.waits");
        } else {
            report(read, "import.refuse", "import.refused");
        }
    }

    private void refuse(Import awaited, Import.Rows rows, List<LineProblem> problems) {
        report(awaited.refused(rows, problems), "import.refuse", "import.refused");
    }

    private void report(Import read, String action, String event) {
        var entry = trail.entry(
                clock.instant(),
                ACTOR,
                action,
                read.call() + "/" + read.kind(),
                read.id().value());
        imports.report(read, entry);
        Log.event(
                event,
                LogField.CALL,
                read.call(),
                LogField.IMPORT,
                read.id(),
                LogField.COUNT,
                read.problems().size());
    }

    private static List<LineProblem> whole(Text text) {
        return List.of(new LineProblem(0, "", "", text));
    }
}
