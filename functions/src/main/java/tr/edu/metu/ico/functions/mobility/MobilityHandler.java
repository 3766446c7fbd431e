package tr.edu.metu.ico.functions.mobility;

import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.CallStudent;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.http.Versioned;
import tr.edu.metu.ico.functions.parts.Parts;

/** Nominations, the decisions of hosts and completed mobilities: the list, one student, and all of a partner. */
public final class MobilityHandler extends HttpFunction {

    private static final String MOBILITY = "/calls/{call}/applications/{student}/mobility";

    private final MobilityStates states;
    private final ListMobilities list;
    private final RecordMobility record;
    private final NominateMany nominateMany;

    public MobilityHandler() {
        this(Wiring.parts());
    }

    public MobilityHandler(Parts parts) {
        super(parts);
        states = new MobilityStates(parts);
        list = new ListMobilities(parts);
        record = new RecordMobility(parts);
        nominateMany = new NominateMany(parts);
        get("/calls/{call}/mobilities", Subject.CALL, Action.SEE_MOBILITIES)
                .query("state", "university", "cursor")
                .answers(MobilityListBody.class, this::list);
        get(MOBILITY, Subject.APPLICATION, Action.SEE_MOBILITIES).answersVersion(MobilityBody.class, this::read);
        put(MOBILITY, Subject.APPLICATION, Action.RECORD_MOBILITY)
                .ifMatch()
                .takes(MobilityRequest.class)
                .answersVersion(MobilityBody.class, this::record);
        post("/calls/{call}/nominations", Subject.CALL, Action.RECORD_MOBILITY)
                .takes(NominateMany.NominationsRequest.class)
                .answers(NominateMany.NominationsBody.class, this::nominate);
    }

    private MobilityListBody list(AuthorizedRequest<Call, NoBody> request) {
        var filter = new ListMobilities.Filter(
                request.query("state").map(name -> BodyFields.oneOf("state", MobilityState.Code.class, name)),
                request.query("university").map(code -> BodyFields.university("university", code)),
                request.query("cursor")
                        .map(text -> BodyFields.parsed(
                                "cursor",
                                () -> new StudentNumber(text),
                                "cursor must be the next value of the previous page.",
                                "cursor, önceki sayfanın next değeri olmalıdır.")));
        return list.list(request.subject(), filter);
    }

    private Versioned<MobilityBody> read(AuthorizedRequest<CallStudent, NoBody> request) {
        return shown(states.of(request.subject().call(), request.subject().student()));
    }

    private Versioned<MobilityBody> record(AuthorizedRequest<CallStudent, MobilityRequest> request) {
        return shown(record.record(
                request.principal(),
                request.subject().call(),
                request.subject().student(),
                request.version(),
                request.body().asStatus(),
                request.body().asCorrection(),
                request.receivedAt()));
    }

    private NominateMany.NominationsBody nominate(AuthorizedRequest<Call, NominateMany.NominationsRequest> request) {
        return nominateMany.nominate(request.principal(), request.subject(), request.body(), request.receivedAt());
    }

    private static Versioned<MobilityBody> shown(MobilityState state) {
        return new Versioned<>(MobilityBody.of(state), state.mobility().version());
    }
}
