package tr.edu.metu.ico.functions.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.office.Checks;
import tr.edu.metu.ico.adapters.office.OfficeTables;
import tr.edu.metu.ico.adapters.office.Report;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.calls.Definitions;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.rulebook.ExamResultsCheck;
import tr.edu.metu.ico.trail.TrailEntry;

/** Imports an uploaded office file: whole or not at all, and the same file only once however often it is told of. */
public final class ImportFile {

    private static final Pattern KEY = Pattern.compile("([A-Z0-9-]{3,32})/([0-9a-f]{32})");
    private static final int TRIES = 10;

    private final Calls calls;
    private final Imports imports;
    private final OfficeData officeData;
    private final Definitions definitions;
    private final PartnerListGuard partners;
    private final Files files;
    private final InstantSource clock;
    private final Trail trail;

    public ImportFile(
            Calls calls,
            Imports imports,
            OfficeData officeData,
            Dossiers dossiers,
            Definitions definitions,
            Files files,
            InstantSource clock,
            Trail trail) {
        this.calls = calls;
        this.imports = imports;
        this.officeData = officeData;
        this.definitions = definitions;
        this.partners = new PartnerListGuard(officeData, dossiers, definitions);
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
        try (var file = SpooledFile.of(files.open(Area.IMPORTS, key, RequestImport.LARGEST_FILE))) {
            if (!file.sum().equals(awaited.sum())) {
                refuse(
                        awaited,
                        whole("The file is not the one that was announced.", "Dosya, bildirilen dosya değil."));
                return;
            }
            var report = OfficeTables.read(awaited.kind(), file.path(), awaited.fileName(), checks(awaited));
            if (report.clean()) {
                putInForce(awaited, report);
            } else {
                refuse(awaited, report.problems());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Checks checks(Import awaited) {
        if (awaited.kind() != ImportKind.EXAM_RESULTS || holdsNoExam(awaited)) {
            return Checks.among(knownDepartments(awaited));
        }
        var call = call(awaited);
        var definition = definitions.of(call);
        var applicants = officeData.applicants(call);
        return Checks.against(row -> ExamResultsCheck.objection(
                definition, Optional.ofNullable(applicants.get(row.student())), row.sitting()));
    }

    private boolean holdsNoExam(Import awaited) {
        return definitions.of(call(awaited)).examInCall().isEmpty();
    }

    private Set<DepartmentCode> knownDepartments(Import awaited) {
        if (awaited.kind() != ImportKind.COHORT_AVERAGES && awaited.kind() != ImportKind.AGREEMENTS) {
            return Set.of();
        }
        return officeData.applicants(call(awaited)).values().stream()
                .map(applicant -> applicant.record().cohort().department())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void putInForce(Import awaited, Report report) throws IOException {
        report.eachPart(part -> officeData.store(awaited.call(), awaited.id(), part));
        for (int tried = 0; tried < TRIES; tried++) {
            var seen = call(awaited);
            var obstacle = obstacle(seen, awaited).or(() -> partners.obstacle(seen, awaited, clock.instant()));
            if (obstacle.isPresent()) {
                refuse(awaited, obstacle.get());
                return;
            }
            var next = seen.withImport(awaited.kind(), awaited.id());
            if (imports.putInForce(awaited.imported(report.goodRows()), seen, next, entry(awaited, "import.in_force"))) {
                Log.event(
                        "import.in_force",
                        LogField.CALL,
                        seen.id(),
                        LogField.IMPORT,
                        awaited.id(),
                        LogField.COUNT,
                        report.goodRows());
                return;
            }
            if (!stillAwaited(awaited)) {
                return; // a twin of this worker decided
            }
        }
        throw new IllegalStateException("the call changed " + TRIES + " times while a file was put in force");
    }

    private boolean stillAwaited(Import awaited) {
        return imports.find(awaited.call(), awaited.id())
                .filter(found -> found.state() == Import.State.AWAITED)
                .isPresent();
    }

    private Optional<List<LineProblem>> obstacle(Call call, Import awaited) {
        if (call.state() == CallState.CANCELLED) {
            return Optional.of(whole("The call was cancelled.", "Çağrı iptal edildi."));
        }
        if (call.state() == CallState.PUBLISHED && !call.evaluating()) {
            return Optional.of(whole(
                    "The result is published; its inputs no longer change.",
                    "Sonuç yayımlandı; girdileri artık değişmez."));
        }
        if (call.evaluating() && awaited.reason().isEmpty()) {
            return Optional.of(whole(
                    "The call was frozen meanwhile: request the import again with a reason.",
                    "Çağrı bu arada donduruldu: içe aktarmayı gerekçesiyle yeniden isteyin."));
        }
        if (awaited.kind() == ImportKind.EXAM_RESULTS && holdsNoExam(awaited)) {
            return Optional.of(whole("This call holds no exam.", "Bu çağrıda sınav yapılmıyor."));
        }
        if (awaited.kind() == ImportKind.EXAM_RESULTS && call.state().accepting()) {
            return Optional.of(whole(
                    "The exam is held after the closing; until then nobody knows who sits it.",
                    "Sınav başvurular kapandıktan sonra yapılır; o zamana dek kimin gireceği bilinmez."));
        }
        return call.imported(awaited.kind())
                .flatMap(id -> imports.find(call.id(), id))
                .filter(inForce -> inForce.requestedAt().isAfter(awaited.requestedAt()))
                .map(_ -> whole(
                        "A file requested later is in force already.",
                        "Daha sonra istenen bir dosya zaten yürürlükte."));
    }

    private void refuse(Import awaited, List<LineProblem> problems) {
        imports.refuse(awaited.refused(problems), entry(awaited, "import.refuse"));
        Log.event(
                "import.refused",
                LogField.CALL,
                awaited.call(),
                LogField.IMPORT,
                awaited.id(),
                LogField.COUNT,
                problems.size());
    }

    private TrailEntry entry(Import awaited, String action) {
        return trail.entry(
                clock.instant(),
                "system:ImportUploaded",
                action,
                awaited.call() + "/" + awaited.kind(),
                awaited.id() + " " + awaited.reason().orElse(""));
    }

    private Call call(Import awaited) {
        return calls.find(awaited.call()).orElseThrow();
    }

    private static List<LineProblem> whole(String en, String tr) {
        return List.of(new LineProblem(0, "", "", new Text(en, tr)));
    }
}
