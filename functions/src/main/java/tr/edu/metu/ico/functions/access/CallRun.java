package tr.edu.metu.ico.functions.access;

import tr.edu.metu.ico.call.Call;

/** A call and one of its runs: the checked run, a published run, or an earlier checked run. */
public record CallRun(Call call, Call.RunRef run) {}
