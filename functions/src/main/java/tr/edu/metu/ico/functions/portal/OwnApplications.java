package tr.edu.metu.ico.functions.portal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Applications;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.ledger.OfficeDataWithLedger;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.objection.Objections;
import tr.edu.metu.ico.progress.ProgressFacts;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.Runs;
import tr.edu.metu.ico.submission.Outlook;

/**
 * The calls that concern a student, with what comes next in each. Applications to all calls are read together; more is
 * read only where the student has applied or still may.
 */
final class OwnApplications {

    private static final Comparator<Call> LATEST_FIRST =
            Comparator.comparing((Call call) -> call.calendar().closesAt()).reversed().thenComparing(Call::id);

    private final Calls calls;
    private final Applications applications;
    private final Dossiers dossiers;
    private final OfficeData officeData;
    private final Runs runs;
    private final Objections objections;
    private final Definitions definitions;
    private final InstantSource clock;

    OwnApplications(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        applications = ports.applications();
        dossiers = ports.dossiers();
        officeData = new OfficeDataWithLedger(parts);
        runs = ports.runs();
        objections = ports.objections();
        definitions = parts.definitions();
        clock = parts.clock();
    }

    /**
     * What was found.
     *
     * @param name from the latest call that has a record of the student
     */
    record Found(Optional<String> name, List<OwnApplicationBody> applications) {}

    /** A call with the student's own facts in it. */
    private record Concern(Optional<String> name, ProgressFacts facts) {}

    /** Latest deadline first. */
    Found of(StudentNumber student) {
        var now = clock.instant();
        var all = calls.all();
        var begun = applications.find(all.stream().map(Call::id).collect(Collectors.toSet()), student);
        var found = all.stream()
                .sorted(LATEST_FIRST)
                .filter(call -> begun.containsKey(call.id()) || call.state().accepting())
                .flatMap(call -> concern(call, student, begun, now))
                .toList();
        return new Found(
                found.stream().flatMap(concern -> concern.name().stream()).findFirst(),
                found.stream()
                        .map(Concern::facts)
                        .map(facts -> OwnApplicationBody.of(definitions.of(facts.call()), facts))
                        .toList());
    }

    private Stream<Concern> concern(
            Call call, StudentNumber student, Map<CallId, Application> begun, Instant now) {
        var dossier = Optional.ofNullable(begun.get(call.id())).flatMap(_ -> dossiers.find(call.id(), student));
        return call.state() == CallState.PUBLISHED
                ? Stream.of(published(call, student, dossier, now))
                : undecided(call, student, dossier, now).stream();
    }

    private Concern published(Call call, StudentNumber student, Optional<Dossier> dossier, Instant now) {
        var row = runs.row(call.id(), call.publication().orElseThrow().run(), student);
        var objection = objections.find(call.id(), call.publications().size(), student);
        var name = officeData.record(call, student).map(AcademicRecord::name);
        return new Concern(
                name,
                new ProgressFacts(call, dossier, Optional.empty(), row.map(ResultRow::outcome), objection, now));
    }

    /** Empty where the call is for other levels and the student has not begun. */
    private Optional<Concern> undecided(Call call, StudentNumber student, Optional<Dossier> dossier, Instant now) {
        var applicant = officeData.applicant(call, student);
        var outlook = applicant.map(known -> outlook(call, dossier, known, now));
        if (dossier.isEmpty() && outlook.filter(OwnApplications::isForOtherLevels).isPresent()) {
            return Optional.empty();
        }
        var facts = new ProgressFacts(call, dossier, outlook, Optional.empty(), Optional.empty(), now);
        return Optional.of(new Concern(applicant.map(Applicant::record).map(AcademicRecord::name), facts));
    }

    private Outlook outlook(Call call, Optional<Dossier> dossier, Applicant applicant, Instant now) {
        var whole = dossier.orElseGet(() -> Dossier.none(call.id(), applicant.record(), now));
        return Outlook.of(definitions.of(call), call, whole, applicant, officeData.agreements(call), now);
    }

    private static boolean isForOtherLevels(Outlook outlook) {
        return outlook.failing().stream().anyMatch(line -> line.problem().field().equals("level"));
    }
}
