package tr.edu.metu.ico.functions.calls;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.DefinitionVersion;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.RemovedExams;
import tr.edu.metu.ico.definition.RemovedExams.Concern;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.outbox.Outbox;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;

/**
 * Puts a row in the outbox for each student who has begun an application and claims an exam that an amendment removes,
 * or has a recorded score for it.
 */
public final class ExamNotices {

    private final Calls calls;
    private final Dossiers dossiers;
    private final OfficeData officeData;
    private final Outbox outbox;

    public ExamNotices(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        dossiers = ports.dossiers();
        officeData = ports.officeData();
        outbox = ports.outbox();
    }

    /** Adds missing rows for the change from one definition to the next. @param version the next one */
    void add(Call call, CallDefinition before, CallDefinition after, DefinitionVersion version) {
        var removed = RemovedExams.between(before, after);
        if (removed.isEmpty()) {
            return;
        }
        var applicants = officeData.applicants(call);
        outbox.put(dossiers.all(call.id()).stream()
                .filter(dossier -> dossier.withdrawal().isEmpty())
                .flatMap(dossier -> row(dossier, removed, applicants, after, version).stream())
                .toList());
    }

    /** The same for the amendment in force, whose worker may have died midway. */
    void complete(Call call, List<DefinitionVersion> versions) {
        var announced = versions.stream()
                .filter(version -> version.kind() != DefinitionVersion.Kind.DRAFT)
                .toList();
        if (announced.size() > 1) {
            add(
                    call,
                    read(call, announced.get(announced.size() - 2)),
                    read(call, announced.getLast()),
                    announced.getLast());
        }
    }

    private CallDefinition read(Call call, DefinitionVersion version) {
        return CallDefinitionJson.read(
                calls.definition(call.id(), version.digest()).orElseThrow());
    }

    private static Optional<OutboxRow> row(
            Dossier dossier,
            SortedSet<String> removed,
            Map<StudentNumber, Applicant> applicants,
            CallDefinition after,
            DefinitionVersion version) {
        var application = dossier.application();
        var applicant = Optional.ofNullable(applicants.get(application.student()));
        return Concern.of(removed, application, applicant)
                .map(concern -> new OutboxRow(
                        application.call(),
                        Recipient.of(application.student()),
                        OutboxRow.Kind.ACCEPTED_EXAMS_SHORTENED,
                        version.number() + "." + version.digest(),
                        version.at(),
                        version.at(),
                        facts(concern, after)));
    }

    private static SortedMap<String, List<String>> facts(Concern concern, CallDefinition after) {
        var facts = new TreeMap<String, List<String>>();
        facts.put("claimed", List.copyOf(concern.claimed()));
        facts.put("onRecord", List.copyOf(concern.onRecord()));
        facts.put("reasonEn", reasons(concern, after, Text::en));
        facts.put("reasonTr", reasons(concern, after, Text::tr));
        return facts;
    }

    private static List<String> reasons(Concern concern, CallDefinition after, Function<Text, String> language) {
        return concern.exams().stream()
                .flatMap(exam -> RemovedExams.reason(after, exam).stream())
                .map(language)
                .distinct()
                .toList();
    }
}
