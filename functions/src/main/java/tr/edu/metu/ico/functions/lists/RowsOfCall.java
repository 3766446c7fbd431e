package tr.edu.metu.ico.functions.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.progress.ApplicationState;

/**
 * The applications of a call with the students' records, read once for a whole list: at a few thousand applications that is a
 * few megabytes (decision 0069).
 */
public final class RowsOfCall {

    private final Dossiers dossiers;
    private final OfficeData officeData;

    public RowsOfCall(Parts parts) {
        dossiers = parts.ports().dossiers();
        officeData = parts.ports().officeData();
    }

    /**
     * What was read.
     *
     * @param dossiers ordered by student
     */
    record Rows(List<Dossier> dossiers, Map<StudentNumber, AcademicRecord> records) {

        Optional<AcademicRecord> record(StudentNumber student) {
            return Optional.ofNullable(records.get(student));
        }
    }

    /** The applications that this reader sees; one that was begun and discarded is none. */
    List<Dossier> dossiers(Call call, ListReader reader) {
        return dossiers.all(call.id()).stream()
                .filter(reader::sees)
                .filter(dossier -> ApplicationState.of(dossier) != ApplicationState.NONE)
                .toList();
    }

    /** The faculty of each department for which the office names one; a coordinator knows those of their own. */
    Map<String, TextBody> faculties(Call call, ListReader reader) {
        if (!reader.officer()) {
            return Map.of();
        }
        return officeData.faculties(call).entrySet().stream()
                .collect(Collectors.toMap(
                        named -> named.getKey().value(),
                        named -> TextBody.of(named.getValue()),
                        (one, _) -> one,
                        TreeMap::new));
    }

    /** The same with the records of their students. */
    Rows of(Call call, ListReader reader) {
        var seen = dossiers(call, reader);
        var students =
                seen.stream().map(dossier -> dossier.application().student()).collect(Collectors.toSet());
        return new Rows(seen, officeData.records(call, students));
    }
}
