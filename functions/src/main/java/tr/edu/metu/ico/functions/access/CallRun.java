package tr.edu.metu.ico.functions.access;

import tr.edu.metu.ico.call.Call;

/** A call and one of its runs: the checked one, one that was published, or one that was the checked run before. */
public record CallRun(Call call, Call.RunRef run) {}
