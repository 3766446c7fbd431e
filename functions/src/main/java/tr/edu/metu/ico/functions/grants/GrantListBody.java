package tr.edu.metu.ico.functions.grants;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.grant.GrantTransfer;
import tr.edu.metu.ico.grant.RecordedGrant;

/**
 * The grants of a call, for its officers.
 *
 * @param total EUR of all current records of students who have not withdrawn
 * @param topUp what top-ups are for, where the call has any
 * @param freed grants that can be passed on, each with its queue
 */
record GrantListBody(
        BigDecimal total,
        Optional<TopUpBody> topUp,
        List<LineBody> grants,
        List<FreedBody> freed,
        List<TransferBody> transfers) {

    /**
     * One selected student.
     *
     * @param name  as in the records in force
     * @param rank  place in the queue for the country's grants
     * @param total EUR as last recorded; empty while nothing is recorded for the decision in force
     */
    record LineBody(
            String student,
            Optional<String> name,
            Optional<String> university,
            Optional<String> country,
            String decision,
            Optional<Integer> rank,
            boolean withdrawn,
            int version,
            Optional<BigDecimal> total) {}

    /** A grant that a withdrawal has freed, and the queue for it. */
    record FreedBody(String from, Optional<String> country, List<String> line) {}

    /** A grant that was passed on; {@code skipped} is why students earlier in the queue did not get it. */
    record TransferBody(
            String from,
            String to,
            String country,
            Map<String, String> skipped,
            String reason,
            String passedOnBy,
            Instant passedOnAt) {

        static TransferBody of(GrantTransfer transfer) {
            var skipped = new TreeMap<String, String>();
            transfer.skipped().forEach((student, reason) -> skipped.put(student.value(), reason));
            return new TransferBody(
                    transfer.from().value(),
                    transfer.to().value(),
                    transfer.country().value(),
                    skipped,
                    transfer.reason(),
                    transfer.by(),
                    transfer.at());
        }
    }

    /** @param known what the registrar has about the students, who are named by it */
    static GrantListBody of(
            GrantState state,
            TopUpState topUp,
            List<RecordedGrant> recorded,
            Map<StudentNumber, AcademicRecord> known) {
        var byStudent = recorded.stream().collect(Collectors.toMap(RecordedGrant::student, Function.identity()));
        var lines = state.selected().values().stream()
                .map(one -> line(
                        state,
                        topUp,
                        one,
                        Optional.ofNullable(byStudent.get(one.student())),
                        Optional.ofNullable(known.get(one.student())).map(AcademicRecord::name)))
                .toList();
        var total = lines.stream()
                .filter(line -> !line.withdrawn())
                .flatMap(line -> line.total().stream())
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
        return new GrantListBody(
                total,
                topUp.body(),
                lines,
                state.succession().freed().stream()
                        .map(from -> freed(state, from))
                        .toList(),
                state.transfers().stream().map(TransferBody::of).toList());
    }

    private static LineBody line(
            GrantState state,
            TopUpState topUp,
            GrantState.Selected one,
            Optional<RecordedGrant> last,
            Optional<String> name) {
        boolean granted = state.granted(one);
        return new LineBody(
                one.student().value(),
                name,
                one.university().map(UniversityId::value),
                one.country().map(CountryCode::value),
                GrantBody.decision(one, granted),
                one.rank(),
                one.withdrawn(),
                last.map(RecordedGrant::version).orElse(0),
                last.filter(record -> topUp.isCurrent(record.amount(), granted))
                        .map(record -> record.amount().total()));
    }

    private static FreedBody freed(GrantState state, StudentNumber from) {
        return new FreedBody(
                from.value(),
                state.find(from).flatMap(GrantState.Selected::country).map(CountryCode::value),
                state.succession().line(from).stream().map(StudentNumber::value).toList());
    }
}
