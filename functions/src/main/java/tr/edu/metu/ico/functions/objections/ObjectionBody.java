package tr.edu.metu.ico.functions.objections;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ObjectionWindow;
import tr.edu.metu.ico.objection.Objection;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.scoring.OverallScore;

/**
 * An objection and its answer.
 *
 * @param publication counted from 1
 * @param version     to be sent as {@code If-Match} with the next change or answer
 */
public record ObjectionBody(
        String student, int publication, long version, String text, Instant receivedAt, Optional<AnswerBody> answer) {

    /** The office's answer. */
    public record AnswerBody(String decision, String text, Instant at) {}

    static ObjectionBody of(Objection objection) {
        return new ObjectionBody(
                objection.student().value(),
                objection.publication(),
                objection.version(),
                objection.text(),
                objection.receivedAt(),
                objection.answer().map(given -> new AnswerBody(given.decision().name(), given.text(), given.at())));
    }

    /**
     * The deadlines for objections and their answers, and the student's own objections.
     *
     * @param publication the latest publication, to which an objection can be made
     * @param objection   the student's objection to it
     * @param earlier     the student's objections to earlier publications, oldest first
     */
    public record OwnObjection(
            int publication,
            Optional<Instant> until,
            Optional<Instant> answersUntil,
            Optional<ObjectionBody> objection,
            List<ObjectionBody> earlier) {

        static OwnObjection of(Call call, List<Objection> own) {
            int latest = call.publications().size();
            var window = call.publication().flatMap(Call.Publication::objections);
            return new OwnObjection(
                    latest,
                    window.map(ObjectionWindow::until),
                    window.map(ObjectionWindow::answersUntil),
                    own.stream()
                            .filter(objection -> objection.publication() == latest)
                            .map(ObjectionBody::of)
                            .findFirst(),
                    own.stream()
                            .filter(objection -> objection.publication() < latest)
                            .map(ObjectionBody::of)
                            .toList());
        }
    }

    /**
     * A page of the objections to one publication.
     *
     * @param publication  the publication that the page is about
     * @param until        the current deadline: a correction never shortens the promised time
     * @param open         how many, for any publication, keep the result from being final
     * @param publications every publication, with its number of open objections
     */
    public record ObjectionList(
            int publication,
            Optional<Instant> until,
            Optional<Instant> answersUntil,
            int open,
            List<OfPublication> publications,
            List<ListedBody> objections,
            Optional<String> next) {

        /**
         * An objection with whom and what it is about.
         *
         * @param name       missing where there is no record, as the department
         * @param result     as it was published
         */
        public record ListedBody(
                String student,
                Optional<String> name,
                Optional<String> department,
                Optional<DisputedBody> result,
                int publication,
                long version,
                String text,
                Instant receivedAt,
                Optional<AnswerBody> answer) {

            static ListedBody of(Objection objection, Optional<AcademicRecord> record, Optional<ResultRow> row) {
                var body = ObjectionBody.of(objection);
                return new ListedBody(
                        body.student(),
                        record.map(AcademicRecord::name),
                        record.map(known -> known.cohort().department().value()),
                        row.map(DisputedBody::of),
                        body.publication(),
                        body.version(),
                        body.text(),
                        body.receivedAt(),
                        body.answer());
            }
        }

        /**
         * The result that an objection is about.
         *
         * @param university where the student was placed; missing without a place, as semester and preference
         * @param total      of the score, without its parts (INV-23); missing where there is none
         */
        public record DisputedBody(
                String status,
                Optional<String> university,
                Optional<String> semester,
                Optional<Integer> preference,
                Optional<BigDecimal> total) {

            static DisputedBody of(ResultRow row) {
                var place = row.outcome().place();
                return new DisputedBody(
                        row.outcome().status(),
                        place.map(placed -> placed.choice().university().value()),
                        place.map(placed -> placed.choice().semester().name()),
                        place.map(Outcome.Placed::preference),
                        row.score().map(OverallScore::total));
            }
        }

        /** How many objections to a publication are open. */
        public record OfPublication(int publication, Instant publishedAt, int open) {}

        static ObjectionList of(Call call, int number, List<Integer> open, List<ListedBody> found, int size) {
            var page = found.stream().limit(size).toList();
            var window = call.publication().flatMap(Call.Publication::objections);
            return new ObjectionList(
                    number,
                    window.map(ObjectionWindow::until),
                    window.map(ObjectionWindow::answersUntil),
                    open.stream().mapToInt(Integer::intValue).sum(),
                    IntStream.range(0, open.size())
                            .mapToObj(i -> new OfPublication(
                                    i + 1, call.publications().get(i).at(), open.get(i)))
                            .toList(),
                    page,
                    found.size() > size ? Optional.of(page.getLast().student()) : Optional.empty());
        }
    }
}
