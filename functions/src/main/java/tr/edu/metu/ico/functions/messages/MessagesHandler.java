package tr.edu.metu.ico.functions.messages;

import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.CallStudent;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.messages.NoticesBody.CountsBody;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.outbox.Recipient;

/** Messages of a person, and for officers the state of a call's mails. It changes nothing. */
public final class MessagesHandler extends HttpFunction {

    private final ReadMessages messages;
    private final WatchDeliveries deliveries;

    public MessagesHandler() {
        this(Wiring.parts());
    }

    public MessagesHandler(Parts parts) {
        super(parts);
        messages = new ReadMessages(parts);
        deliveries = new WatchDeliveries(parts);
        get("/me/messages", Subject.NO_CALL, Action.READ_OWN_MESSAGES)
                .query("cursor")
                .answers(MessagesBody.class, this::own);
        get("/calls/{call}/applications/{student}/messages", Subject.APPLICATION, Action.READ_MESSAGES)
                .query("cursor")
                .answers(MessagesBody.class, this::ofCall);
        get("/calls/{call}/notices", Subject.CALL, Action.SEE_NOTICES)
                .query("state", "student", "cursor")
                .answers(NoticesBody.class, this::notices);
        get("/calls/{call}/notice-counts", Subject.CALL, Action.SEE_NOTICES)
                .answers(CountsBody.class, request -> deliveries.counts(request.subject()));
    }

    private MessagesBody own(AuthorizedRequest<Principal, NoBody> request) {
        return messages.of(request.subject(), request.query("cursor"));
    }

    private MessagesBody ofCall(AuthorizedRequest<CallStudent, NoBody> request) {
        var subject = request.subject();
        return messages.of(subject.call().id(), Recipient.of(subject.student()), request.query("cursor"));
    }

    private NoticesBody notices(AuthorizedRequest<Call, NoBody> request) {
        var student = request.query("student");
        if (student.isPresent()) {
            return deliveries.of(
                    request.subject(),
                    BodyFields.parsed(
                            "student",
                            () -> new StudentNumber(student.get()),
                            "A student number has seven digits.",
                            "Öğrenci numarası yedi rakamdır."));
        }
        var state = BodyFields.oneOf(
                "state", ShownState.class, request.query("state").orElse(ShownState.FAILED.name()));
        return deliveries.list(request.subject(), state, request.query("cursor"));
    }
}
