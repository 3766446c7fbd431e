package tr.edu.metu.ico.adapters.dynamo;

import java.util.Locale;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.trial.TrialId;

/**
 * Where the data of a whole call is stored: definitions, gates, runs, trial runs; and the lists of calls, drafts and
 * officers. See the table at {@link ItemKey}.
 */
final class CallKeys {

    static final String VERSION = "VERSION#";
    static final String RUN = "RUN#";

    /** The sort key of a call itself. */
    static final String CALL = "META";

    private CallKeys() {}

    static ItemKey call(CallId call) {
        return new ItemKey(Family.CALL.partition(call), CALL);
    }

    static ItemKey callName(CallId call) {
        return new ItemKey(Family.CALLS.partition(), call.value());
    }

    static ItemKey officer(String id) {
        return new ItemKey(Family.OFFICERS.partition(), id);
    }

    static ItemKey gate(CallId call, String shard) {
        return new ItemKey(Family.GATES.partition(call), shard);
    }

    static ItemKey gate(CallId call, StudentNumber student) {
        return gate(call, ItemKey.shard(student.value()));
    }

    static ItemKey definition(CallId call, Sha256 digest) {
        return new ItemKey(Family.CALL.partition(call), "DEFINITION#" + digest);
    }

    static ItemKey version(CallId call, int number) {
        return new ItemKey(Family.CALL.partition(call), VERSION + String.format(Locale.ROOT, "%08d", number));
    }

    /** Every version of a definition, in order. */
    static Query versions(CallId call) {
        return Query.of(Family.CALL.partition(call), VERSION);
    }

    /** Marks that nothing of a kind of personal data is left in the call. */
    static ItemKey retention(CallId call, String kind) {
        return new ItemKey(Family.CALL.partition(call), "RETENTION#" + kind);
    }

    static ItemKey run(CallId call, RunId run) {
        return new ItemKey(Family.CALL.partition(call), RUN + run);
    }

    /** Every run that was ever a checked run of the call. */
    static Query runs(CallId call) {
        return Query.of(Family.CALL.partition(call), RUN);
    }

    static ItemKey draft(CallId call) {
        return new ItemKey(Family.CALL.partition(call), "DRAFT");
    }

    static ItemKey draftName(CallId call) {
        return new ItemKey(Family.DRAFTS.partition(), call.value());
    }

    static String runRows(CallId call, RunId run, String shard) {
        return Family.RUNS.partition(call, run, shard);
    }

    static ItemKey runRow(CallId call, RunId run, StudentNumber student) {
        return new ItemKey(runRows(call, run, ItemKey.shard(student.value())), student.value());
    }

    static String trials(CallId call) {
        return Family.TRIALS.partition(call);
    }

    static ItemKey trial(CallId call, TrialId trial) {
        return new ItemKey(trials(call), trial.value());
    }

    static String pieces(CallId call, TrialId trial) {
        return Family.TRIALS.partition(call, trial);
    }

    static ItemKey piece(CallId call, TrialId trial, String kind, int number) {
        return new ItemKey(pieces(call, trial), kind + String.format(Locale.ROOT, "#%06d", number));
    }
}
