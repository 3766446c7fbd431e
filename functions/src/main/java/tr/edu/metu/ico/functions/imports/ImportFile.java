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
import tr.edu.metu.ico.applicant.Import.Source.Upload;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.imports.Obstacles.Obstacle;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.trail.Trail;

/**
 * Imports an uploaded office file: whole or not at all, and the same file only once however often it is told of. The good rows of
 * a refused file are kept, without counting, until an officer accepts them.
 */
public final class ImportFile {

    private static final Pattern KEY = Pattern.compile("([A-Z0-9-]{3,32})/([0-9a-f]{32})");
    private static final String ACTOR = "system:ImportUploaded";

    private final Imports imports;
    private final OfficeData officeData;
    private final FileChecks checks;
    private final Obstacles obstacles;
    private final PutInForce putInForce;
    private final Files files;
    private final InstantSource clock;
    private final Trail trail;

    ImportFile(
            Imports imports,
            OfficeData officeData,
            FileChecks checks,
            Obstacles obstacles,
            PutInForce putInForce,
            Files files,
            InstantSource clock,
            Trail trail) {
        this.imports = imports;
        this.officeData = officeData;
        this.checks = checks;
        this.obstacles = obstacles;
        this.putInForce = putInForce;
        this.files = files;
        this.clock = clock;
        this.trail = trail;
    }

    /** Imports the file of this key if it is awaited; anything else is left alone. */
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
        if (!(awaited.source() instanceof Upload upload)) {
            return; // nobody awaits a file of what is computed
        }
        try (var file = SpooledFile.of(files.open(Area.IMPORTS, key, RequestImport.LARGEST_FILE))) {
            if (file.sum().equals(upload.sum())) {
                var report = OfficeTables.read(awaited.kind(), file.path(), upload.name(), checks.of(awaited));
                judge(awaited.read(report.readings()), report);
            } else {
                var another = new Text("The file is not the one that was announced.", "Dosya, bildirilen dosya değil.");
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
        if (report.clean()) {
            putInForce(awaited, rows);
        } else {
            refuse(awaited, rows, report.problems());
        }
    }

    private void putInForce(Import awaited, Import.Rows rows) {
        var act = new PutInForce.Act(ACTOR, clock.instant(), "import.in_force");
        if (putInForce.put(awaited, rows, act, obstacles::againstArrival)
                instanceof PutInForce.Outcome.Refused(var against)) {
            refuse(
                    awaited,
                    Import.Rows.NONE,
                    against.stream().map(Obstacle::told).toList());
        }
    }

    private void refuse(Import awaited, Import.Rows rows, List<LineProblem> problems) {
        var entry = trail.entry(
                clock.instant(),
                ACTOR,
                "import.refuse",
                awaited.call() + "/" + awaited.kind(),
                awaited.id() + " " + awaited.reason().orElse(""));
        imports.refuse(awaited.refused(rows, problems), entry);
        Log.event(
                "import.refused",
                LogField.CALL,
                awaited.call(),
                LogField.IMPORT,
                awaited.id(),
                LogField.COUNT,
                problems.size());
    }

    private static List<LineProblem> whole(Text text) {
        return List.of(new LineProblem(0, "", "", text));
    }
}
