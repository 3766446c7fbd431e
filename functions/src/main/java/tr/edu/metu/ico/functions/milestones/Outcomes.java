package tr.edu.metu.ico.functions.milestones;

import java.util.Set;

/** The outcomes of milestones. */
final class Outcomes {

    static final String NOT_DUE = "NOT_DUE";
    static final String DONE_BEFORE = "DONE_BEFORE";
    static final String OVERTAKEN = "OVERTAKEN";
    static final String OPENED = "OPENED";
    static final String FROZEN = "FROZEN";
    static final String BLOCKED = "BLOCKED";
    static final String SEALED = "SEALED";
    static final String PLACED = "PLACED";
    static final String PROPOSED = "PROPOSED";
    static final String PUBLISHED = "PUBLISHED";
    static final String FINAL = "FINAL";
    static final String LEDGER_COMPLETE = "LEDGER_COMPLETE";
    static final String REFUSED_BY_CHECK = "REFUSED_BY_CHECK";

    /** Outcomes in which nothing happened; the sweep would fill the log with them. */
    static final Set<String> QUIET = Set.of(NOT_DUE, DONE_BEFORE);

    private Outcomes() {}
}
