package tr.edu.metu.ico.functions.site.results;

import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.site.CallHead;

/** What every page of a call says about it, from the definition in force. */
record CallHeads(Definitions definitions) {

    CallHead of(Call call) {
        var definition = definitions.of(call);
        return new CallHead(call.id().value(), definition.title(), definition.academicYear());
    }
}
