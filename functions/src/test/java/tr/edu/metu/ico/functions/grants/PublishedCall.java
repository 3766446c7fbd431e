package tr.edu.metu.ico.functions.grants;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinitions;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.DefinitionVersion;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.Proposal;
import tr.edu.metu.ico.call.PseudonymKey;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.parts.Ports;
import tr.edu.metu.ico.result.GrantDecision;
import tr.edu.metu.ico.result.GrantDecision.Why;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.trail.TrailEntry;

/** A call published directly through the ports, with the rows that a test needs. */
public final class PublishedCall {
    public static final StudentNumber ADA = new StudentNumber("2500001");
    public static final StudentNumber BORA = new StudentNumber("2500002");
    public static final StudentNumber CEM = new StudentNumber("2500003");
    public static final StudentNumber DUYGU = new StudentNumber("2500004");
    /** A student who applies to a later call too, the Ada of the other story. */
    public static final StudentNumber RETURNING = new StudentNumber("2345671");

    private static final Instant PUBLISHED = Instant.parse("2024-01-02T07:00:00Z");

    private final Ports ports;
    private final String document;
    private int entries;
    private Call call;

    private PublishedCall(Ports ports, String definition) {
        this.ports = ports;
        document = ShippedDefinitions.document(definition).orElseThrow();
    }

    /** The call of this shipped definition, published with these rows. */
    public static CallDefinition publish(Ports ports, String definition, List<ResultRow> rows) {
        return publish(ports, definition, rows, "", "");
    }

    /** The same with one part of the definition replaced. */
    static CallDefinition publish(Ports ports, String definition, List<ResultRow> rows, String part, String instead) {
        var published = new PublishedCall(ports, definition);
        var changed = published.document.replace(part, instead);
        var read = CallDefinitionJson.read(changed);
        published.announce(read, changed);
        published.imported();
        published.run(rows);
        return read;
    }

    private void announce(CallDefinition definition, String json) {
        call = Call.announced(
                definition.call(),
                definition.programme(),
                definition.calendar(),
                Sha256.of(json),
                Set.of("officer-1", "officer-2"),
                new PseudonymKey("0".repeat(64)));
        var version = new DefinitionVersion(
                1, DefinitionVersion.Kind.ANNOUNCEMENT, call.definition(), PUBLISHED, "officer-1", "the new year");
        ports.calls().announce(call, json, version, entry());
    }

    /** Two universities in Tunisia, one in Georgia; Cem has used up eight months. */
    private void imported() {
        file(
                "1",
                new OfficeFile.Agreements(List.of(
                        agreement("TN-SFAX", "TN"), agreement("TN-TUNIS", "TN"), agreement("GE-TBILISI", "GE"))));
        file(
                "2",
                new OfficeFile.Records(
                        List.of(record(ADA), record(BORA), record(CEM), record(DUYGU), record(RETURNING))));
        file(
                "3",
                new OfficeFile.Participations(List.of(new OfficeFile.Participations.Row(
                        CEM,
                        new Participation(
                                "ICM",
                                StudyLevel.UG,
                                Participation.Outcome.BENEFITED,
                                8,
                                Optional.empty(),
                                Optional.empty())))));
    }

    private void file(String digit, OfficeFile file) {
        var id = new ImportId(digit.repeat(32));
        ports.officeData().store(call.id(), id, file);
        become(call.withImport(file.kind(), id));
    }

    private void run(List<ResultRow> rows) {
        become(call.opened());
        var frozen = call.frozen();
        ports.calls().freeze(call, frozen, entry());
        call = frozen;
        become(call.afterReconciling());
        var manifest = Sha256.of("the manifest");
        become(call.sealed(new Call.SealRef(manifest, call.epoch())));
        var id = RunId.of(manifest, call.definition(), Sha256.of("the code"));
        ports.runs().store(call.id(), id, rows);
        become(call.withRun(new Call.RunRef(id, manifest, Sha256.of("rows"), rows.size())));
        become(call.proposed(Proposal.atOnce(id, "officer-1", "officer-2", PUBLISHED))
                .approved("officer-2", PUBLISHED)
                .published(PUBLISHED));
    }

    private void become(Call next) {
        if (!ports.calls().replace(call, next, entry())) {
            throw new AssertionError("the call is not as seen");
        }
        call = next;
    }

    private TrailEntry entry() {
        return new TrailEntry(
                "entry-" + entries++, PUBLISHED, "officer-1", "test", call.id().value(), "");
    }

    /** Placed; {@code rank} is the place in the queue for the country's grants, 0 for students who asked for none. */
    public static ResultRow placed(StudentNumber student, String university, Why why, int rank) {
        var decision = new GrantDecision(
                why, rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank), Optional.of(new BigDecimal("80.00")));
        var choice = new Choice(new UniversityId(university), Semester.FALL);
        return row(student, new Outcome.Placed(choice, 1, Optional.of(decision)));
    }

    public static ResultRow row(StudentNumber student, Outcome outcome) {
        return new ResultRow(student, outcome, Optional.empty(), OptionalInt.empty(), List.of());
    }

    private static Agreement agreement(String university, String country) {
        return new Agreement(
                new UniversityId(university),
                "University " + university,
                new CountryCode(country),
                5,
                Set.of(StudyLevel.UG),
                Set.of(Semester.FALL),
                Set.of(),
                Optional.empty());
    }

    private static AcademicRecord record(StudentNumber student) {
        return new AcademicRecord(
                student,
                "Somebody",
                new Cohort(new DepartmentCode("CENG"), StudyLevel.UG, 5),
                4,
                Optional.of(Cgpa.of("3.00")),
                true,
                false,
                Set.of(CountryCode.TURKIYE));
    }
}
