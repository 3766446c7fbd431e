package tr.edu.metu.ico.functions.notices.texts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ObjectionWindow;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.mail.Notice;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;

/** A row with its call as it is now. */
record AboutRow(OutboxRow row, Call call, CallDefinition definition, Instant now) {

    Notice.About about() {
        return new Notice.About(call.id().value(), definition.title());
    }

    /** The recipient of a notice to a student. */
    StudentNumber student() {
        return switch (row.to()) {
            case Recipient.Student(var number) -> number;
            case Recipient.Staff _ -> throw new IllegalStateException(row.kind() + " is a notice to students");
        };
    }

    /** The deadline of applications and documents, if it is ahead. */
    Optional<Instant> deadline() {
        return Optional.of(call.calendar().closesAt())
                .filter(deadline -> call.state().accepting() && now.isBefore(deadline));
    }

    /** Until when objections to the latest result are accepted, if that is ahead. */
    Optional<Instant> objectionsUntil() {
        return call.publication()
                .flatMap(Call.Publication::objections)
                .map(ObjectionWindow::until)
                .filter(now::isBefore);
    }

    /** The end that a reminder is about. */
    Instant end() {
        return Instant.parse(fact("until").getFirst());
    }

    List<String> fact(String name) {
        return row.facts().getOrDefault(name, List.of());
    }
}
