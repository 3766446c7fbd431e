package tr.edu.metu.ico.adapters.dynamo;

import static tr.edu.metu.ico.adapters.dynamo.Cast.DEFINITION;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.entry;

import tr.edu.metu.ico.call.Call;

/** Brings the call of a test to its starting state. */
final class CallsInEveryState {

    private final DynamoCalls calls;

    CallsInEveryState(Table table) {
        calls = new DynamoCalls(table);
    }

    Call stored() {
        return calls.find(OE).orElseThrow();
    }

    Call open() {
        calls.announce(Cast.announced(), DEFINITION, Cast.FIRST, entry("call.announce"));
        return become(Cast.announced(), Cast.announced().opened());
    }

    Call frozen(Call open) {
        calls.freeze(open, open.frozen(), entry("call.freeze"));
        return stored();
    }

    Call closed() {
        return frozen(open());
    }

    Call published() {
        var closed = closed();
        return become(closed, Cast.published(closed));
    }

    Call become(Call seen, Call next) {
        if (!calls.replace(seen, next, entry("call.replace"))) {
            throw new AssertionError("the call is not as seen");
        }
        return next;
    }
}
