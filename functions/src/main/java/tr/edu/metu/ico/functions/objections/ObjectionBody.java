package tr.edu.metu.ico.functions.objections;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ObjectionWindow;
import tr.edu.metu.ico.objection.Objection;

/**
 * An objection and its answer.
 *
 * @param publication counted from 1
 * @param version     to be sent as {@code If-Match} with the next change or answer
 */
public record ObjectionBody(
        String student, int publication, long version, String text, Instant receivedAt, Optional<AnswerBody> answer) {

    /** What the office says. */
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

    /** Until when objections are taken and answered, and the student's own. */
    public record OwnObjection(
            int publication,
            Optional<Instant> until,
            Optional<Instant> answersUntil,
            Optional<ObjectionBody> objection) {

        static OwnObjection of(Call call, Optional<Objection> own) {
            var window = call.publication().flatMap(Call.Publication::objections);
            return new OwnObjection(
                    call.publications().size(),
                    window.map(ObjectionWindow::until),
                    window.map(ObjectionWindow::answersUntil),
                    own.map(ObjectionBody::of));
        }
    }

    /**
     * A page of the objections to the latest publication.
     *
     * @param open how many keep the result from being final
     */
    public record ObjectionList(
            int publication,
            Optional<Instant> until,
            Optional<Instant> answersUntil,
            int open,
            List<ObjectionBody> objections,
            Optional<String> next) {

        static ObjectionList of(Call call, int open, List<Objection> found, int size) {
            var page = found.stream().limit(size).map(ObjectionBody::of).toList();
            var window = call.publication().flatMap(Call.Publication::objections);
            return new ObjectionList(
                    call.publications().size(),
                    window.map(ObjectionWindow::until),
                    window.map(ObjectionWindow::answersUntil),
                    open,
                    page,
                    found.size() > size ? Optional.of(page.getLast().student()) : Optional.empty());
        }
    }
}
