package tr.edu.metu.ico.season.cast;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import tr.edu.metu.ico.season.Crowd;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.http.Answer;
import tr.edu.metu.ico.season.result.Recount;
import tr.edu.metu.ico.season.result.ResultFile;
import tr.edu.metu.ico.season.result.Row;
import tr.edu.metu.ico.season.result.Summary.Seats;
import tr.edu.metu.ico.season.world.Student;

/** The day of the results: students read their own, staff download the file, and both must agree. */
public final class Publication {
    private final CallContext context;
    private final Students students;

    public Publication(CallContext context, Students students) {
        this.context = context;
        this.students = students;
    }

    /** Every student reads their result; returns the results, ordered by student. */
    public List<Row> read(Crowd crowd) {
        var rows = new ConcurrentLinkedQueue<Row>();
        crowd.all(
                context.world().students(),
                student -> students.result(student).map(Row::read).ifPresent(rows::add));
        return rows.stream().sorted(Comparator.comparing(Row::student)).toList();
    }

    /** The file has the rows that students read, and the names exactly as imported. */
    public void checkFile(ResultFile file, List<Row> read) {
        Unexpected.unlessEqual(
                read,
                file.rows().stream().sorted(Comparator.comparing(Row::student)).toList(),
                "The rows of the result file");
        var names = context.world().students().stream().collect(Collectors.toMap(Student::number, Student::name));
        file.names()
                .forEach((student, name) -> Unexpected.unlessEqual(
                        names.get(student), name, "The name of " + student + " in the result file"));
    }

    /** The staff's counts match the results that students read. */
    public List<Seats> checkSummary(Answer summary, Recount recount) {
        Unexpected.unlessEqual(
                recount.byStatus().values().stream().mapToInt(Math::toIntExact).sum(),
                summary.body().path("applications").asInt(),
                "The number of applications in the run");
        recount.byStatus()
                .forEach((status, count) -> Unexpected.unlessEqual(
                        count, summary.body().path("byStatus").path(status).asLong(), "The number of " + status));
        var reported = summary.list("universities").stream()
                .collect(Collectors.toMap(line -> line.path("university").asText(), Function.identity()));
        return context.world().universities().stream()
                .map(university -> {
                    var seats = new Seats(
                            university.id(),
                            university.name(),
                            university.capacity(),
                            recount.placed(university),
                            recount.cutOff(university));
                    Unexpected.unlessEqual(
                            seats, seats(reported.get(university.id())), "What staff see of " + university.id());
                    return seats;
                })
                .toList();
    }

    private static Seats seats(JsonNode line) {
        var cutOff = line.path("cutOff");
        return new Seats(
                line.path("university").asText(),
                line.path("name").asText(),
                line.path("capacity").asInt(),
                line.path("placed").asInt(),
                cutOff.isMissingNode() || cutOff.isNull()
                        ? Optional.empty()
                        : Optional.of(new BigDecimal(cutOff.asText()).setScale(2)));
    }
}
