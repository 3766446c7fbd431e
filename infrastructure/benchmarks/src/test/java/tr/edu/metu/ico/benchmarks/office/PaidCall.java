package tr.edu.metu.ico.benchmarks.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinitions;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.DefinitionVersion;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.Proposal;
import tr.edu.metu.ico.call.PseudonymKey;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.parts.Ports;
import tr.edu.metu.ico.result.GrantDecision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.trail.TrailEntry;

/** ICM-2024 as if it had been published with a grant for each of its students, so that there is somebody to pay. */
final class PaidCall {

    static final String CALL = "ICM-2024";

    private static final String PARTNER = "TN-SFAX";
    private static final String GRANT =
            "{\"studyPeriod\":{\"months\":5,\"days\":0,\"travel\":{\"km\":2500,\"green\":true}},\"reason\":\"figures\"}";

    private final Ports ports;
    private final Instant at;
    private int entries;
    private Call call;

    private PaidCall(Ports ports, Instant at) {
        this.ports = ports;
        this.at = at;
    }

    /** Publishes the call and records the grant of each student. */
    static void publish(Ports ports, Instant at, Desk desk, List<StudentNumber> students) {
        new PaidCall(ports, at).published(students);
        var officer = Desk.somebody("officer-1", "officer", "", "");
        for (var student : students) {
            desk.ask(
                    "PUT /calls/{call}/applications/{student}/grant",
                    Desk.Request.by(officer, at, Map.of("call", CALL, "student", student.value()))
                            .headed(Map.of("if-match", "\"0\""))
                            .with(GRANT));
        }
    }

    private void published(List<StudentNumber> students) {
        announce();
        importPartner(students.size());
        become(call.opened());
        var frozen = call.frozen();
        ports.calls().freeze(call, frozen, entry());
        call = frozen;
        become(call.afterReconciling());
        var manifest = Sha256.of("manifest");
        become(call.sealed(new Call.SealRef(manifest, call.epoch())));
        var run = RunId.of(manifest, call.definition(), Sha256.of("code"));
        ports.runs().store(call.id(), run, rows(students));
        become(call.withRun(new Call.RunRef(run, manifest, Sha256.of("rows"), students.size())));
        become(call.proposed(Proposal.atOnce(run, "officer-1", "officer-2", at))
                .approved("officer-2", at)
                .published(at));
    }

    private void announce() {
        var document = ShippedDefinitions.document(CALL).orElseThrow();
        var definition = CallDefinitionJson.read(document);
        call = Call.announced(
                definition.call(),
                definition.programme(),
                definition.calendar(),
                Sha256.of(document),
                Set.of("officer-1", "officer-2"),
                new PseudonymKey("0".repeat(64)));
        var version = new DefinitionVersion(
                1, DefinitionVersion.Kind.ANNOUNCEMENT, call.definition(), at, "officer-1", "figures");
        ports.calls().announce(call, document, version, entry());
    }

    private void importPartner(int places) {
        var agreement = new Agreement(
                new UniversityId(PARTNER),
                "A partner",
                new CountryCode("TN"),
                places,
                Set.of(StudyLevel.UG),
                Set.of(Semester.FALL),
                Set.of(),
                Optional.empty());
        var id = new ImportId("1".repeat(32));
        var file = new OfficeFile.Agreements(List.of(agreement));
        ports.officeData().store(call.id(), id, file);
        become(call.withImport(file.kind(), id));
    }

    private static List<ResultRow> rows(List<StudentNumber> students) {
        var choice = new Choice(new UniversityId(PARTNER), Semester.FALL);
        var rows = new ArrayList<ResultRow>();
        for (var student : students) {
            var decision = new GrantDecision(
                    GrantDecision.Why.WITHIN_QUOTA, OptionalInt.of(rows.size() + 1), Optional.empty());
            rows.add(new ResultRow(
                    student,
                    new Outcome.Placed(choice, 1, Optional.of(decision)),
                    Optional.empty(),
                    OptionalInt.empty(),
                    List.of()));
        }
        return rows;
    }

    private void become(Call next) {
        if (!ports.calls().replace(call, next, entry())) {
            throw new IllegalStateException("the call is not as seen");
        }
        call = next;
    }

    private TrailEntry entry() {
        return new TrailEntry(
                "paid-" + entries++, at, "officer-1", "figures", call.id().value(), "");
    }
}
