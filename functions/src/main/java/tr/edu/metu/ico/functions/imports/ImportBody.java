package tr.edu.metu.ico.functions.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.publication.CheckRun.FindingList;
import tr.edu.metu.ico.functions.publication.CheckRun.FindingList.FindingLine;
import tr.edu.metu.ico.gate.Finding;

/**
 * The state of an import.
 *
 * @param number     sequence number among imports of its kind
 * @param fileName   missing when no file was uploaded
 * @param edit       the change of one row; missing for uploaded files and computed averages
 * @param inForce    whether the call uses it
 * @param partial    whether it was put in force without its bad lines
 * @param acceptable whether it was refused and has good rows that may be accepted
 * @param rows       how many good rows it has
 * @param badLines   how many of its lines are bad
 * @param replaced   the import that was in force before it
 * @param readings   values in an unexpected format, and how they were read; missing in a list
 * @param problems   every bad line; missing in a list
 * @param findings   findings that need a reason before it is put in force; missing in a list and where there are none
 */
public record ImportBody(
        String id,
        String kind,
        int number,
        Optional<String> fileName,
        Optional<ComputedBody> computed,
        Optional<EditBody> edit,
        String state,
        boolean inForce,
        boolean partial,
        boolean acceptable,
        int rows,
        int badLines,
        String requestedBy,
        Instant requestedAt,
        Optional<String> reason,
        Optional<String> replaced,
        Optional<List<ReadingLine>> readings,
        Optional<List<Line>> problems,
        Optional<List<FindingLine>> findings) {

    /** One bad line. */
    public record Line(long line, String column, String value, TextBody message) {}

    /**
     * One kind of reading.
     *
     * @param line  the first line it occurs on; 0 for the file as a whole
     * @param cells how many cells of the column are read this way
     */
    public record ReadingLine(long line, String column, String value, String readAs, int cells, TextBody message) {}

    /** The import of records it was computed from, the method, and the students counted. */
    public record ComputedBody(String records, int students, int cohortsLeftOut, TextBody method) {}

    /** The import of which one row was changed, and the difference. */
    public record EditBody(String base, DifferenceBody.RowBody row) {}

    private static final TextBody METHOD = new TextBody(
            "The average of all full-degree students in the records who are not in a preparatory year"
                    + " and have a CGPA, by department, level and semester, rounded half up to two decimals."
                    + " Cohorts without an average above 0 are left out (reading A-44).",
            "Kayıtlarda tam derece programına kayıtlı olan, hazırlıkta olmayan ve not ortalaması"
                    + " bulunan bütün öğrencilerin bölüm, düzey ve döneme göre ortalaması; iki ondalık basamağa"
                    + " yuvarlanır (yarım yukarı). Ortalaması 0'dan büyük olmayan öğrenci grupları dışarıda"
                    + " bırakılır (A-44 yorumu).");

    /** @param findings about putting it in force */
    static ImportBody of(Import found, Call call, List<Finding> findings) {
        var readings = found.readings().stream()
                .map(r ->
                        new ReadingLine(r.line(), r.column(), r.value(), r.readAs(), r.cells(), TextBody.of(r.text())))
                .toList();
        var lines = found.problems().stream()
                .map(p -> new Line(p.line(), p.column(), p.value(), TextBody.of(p.text())))
                .toList();
        var asked = FindingList.of(findings).findings();
        return of(
                found,
                call,
                Optional.of(readings),
                Optional.of(lines),
                Optional.of(asked).filter(list -> !list.isEmpty()));
    }

    /** Without its bad lines and findings, for a list. */
    static ImportBody inList(Import found, Call call) {
        return of(found, call, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ImportBody of(
            Import found,
            Call call,
            Optional<List<ReadingLine>> readings,
            Optional<List<Line>> problems,
            Optional<List<FindingLine>> findings) {
        return new ImportBody(
                found.id().value(),
                found.kind().name(),
                found.number(),
                Optional.of(found.fileName()).filter(name -> !name.isEmpty()),
                found.source() instanceof Import.Source.Records computed
                        ? Optional.of(computed(computed))
                        : Optional.empty(),
                found.source() instanceof Import.Source.Edit(var base, var change, var _)
                        ? Optional.of(new EditBody(base.value(), DifferenceBody.row(change)))
                        : Optional.empty(),
                found.state().name(),
                call.imported(found.kind()).filter(found.id()::equals).isPresent(),
                found.partial(),
                found.acceptable(),
                found.rows().good(),
                found.rows().bad(),
                found.requestedBy(),
                found.requestedAt(),
                found.reason(),
                found.replaced().map(ImportId::value),
                readings,
                problems,
                findings);
    }

    private static ComputedBody computed(Import.Source.Records source) {
        return new ComputedBody(source.records().value(), source.students(), source.leftOut(), METHOD);
    }
}
