package tr.edu.metu.ico.functions.mobility;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.functions.mobility.MobilityBody.PlaceBody;
import tr.edu.metu.ico.functions.mobility.MobilityRequest.CompletionBody;
import tr.edu.metu.ico.mobility.HostRefusal;
import tr.edu.metu.ico.mobility.Mobility;

/**
 * A page of the mobilities of a call, for officers.
 *
 * @param counts     how many students are in each state at the chosen university, on all pages
 * @param mobilities ordered by student number
 * @param next       to be sent as {@code cursor} for the next page; absent on the last
 */
record MobilityListBody(Map<String, Integer> counts, List<LineBody> mobilities, Optional<String> next) {

    /**
     * One student.
     *
     * @param name    absent when the student is no longer in the records in force
     * @param left    what was recorded for a place that a correction of the result has taken away
     * @param version to be sent as {@code If-Match} with the next step
     * @param since   when the last step was recorded
     */
    record LineBody(
            String student,
            Optional<String> name,
            Optional<String> department,
            String state,
            Optional<PlaceBody> place,
            Optional<LeftBody> left,
            Optional<String> refusal,
            Optional<CompletionBody> completion,
            long version,
            Optional<Instant> since) {

        static LineBody of(MobilityState state, Optional<AcademicRecord> known) {
            return new LineBody(
                    state.student().value(),
                    known.map(AcademicRecord::name),
                    known.map(record -> record.cohort().department().value()),
                    state.code().name(),
                    state.place().map(PlaceBody::of),
                    state.left().map(LeftBody::of),
                    state.status().hostRefusal().map(HostRefusal::name),
                    state.status().actualStay().map(CompletionBody::of),
                    state.mobility().version(),
                    state.mobility().last().map(Mobility.Step::at));
        }
    }

    /** A step that no longer counts, since its place is gone. */
    record LeftBody(String status, Optional<PlaceBody> place) {
        static LeftBody of(Mobility.Step step) {
            return new LeftBody(step.status().code().name(), step.place().map(PlaceBody::of));
        }
    }

    static MobilityListBody of(
            List<MobilityState> all, List<MobilityState> page, boolean more, Map<StudentNumber, AcademicRecord> known) {
        var counts = new TreeMap<String, Integer>();
        all.forEach(state -> counts.merge(state.code().name(), 1, Integer::sum));
        return new MobilityListBody(
                counts,
                page.stream()
                        .map(state -> LineBody.of(state, Optional.ofNullable(known.get(state.student()))))
                        .toList(),
                more ? Optional.of(page.getLast().student().value()) : Optional.empty());
    }
}
