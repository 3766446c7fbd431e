package tr.edu.metu.ico.functions.access;

import static tr.edu.metu.ico.functions.access.Relation.ANYONE;
import static tr.edu.metu.ico.functions.access.Relation.ANY_DEPARTMENT;
import static tr.edu.metu.ico.functions.access.Relation.ANY_OFFICER;
import static tr.edu.metu.ico.functions.access.Relation.ANY_STUDENT;
import static tr.edu.metu.ico.functions.access.Relation.CALL_OFFICER;
import static tr.edu.metu.ico.functions.access.Relation.DEPARTMENT;
import static tr.edu.metu.ico.functions.access.Relation.ENTITLED_OFFICER;
import static tr.edu.metu.ico.functions.access.Relation.MEMBER;
import static tr.edu.metu.ico.functions.access.Relation.OWNER;
import static tr.edu.metu.ico.functions.access.Relation.SIGNER;

import java.util.EnumSet;
import java.util.Set;

/** Every action in the system, with the relations that permit it. */
public enum Action {
    CALCULATE_SCORE(ANYONE),
    CHECK_LETTER(ANYONE),
    SEE_SELF(MEMBER),
    SEE_CALLS(MEMBER),
    ANNOUNCE_CALL(ANY_OFFICER),
    EDIT_DRAFT(CALL_OFFICER),
    DEFINE_CALL(CALL_OFFICER),
    CANCEL_CALL(CALL_OFFICER),
    IMPORT_OFFICE_DATA(CALL_OFFICER),
    LIST_APPLICATIONS(CALL_OFFICER, ANY_DEPARTMENT),
    LIST_EVERY_DEPARTMENT(CALL_OFFICER),
    READ_APPLICATION(OWNER, DEPARTMENT, CALL_OFFICER),
    CHECK_ELIGIBILITY(OWNER, CALL_OFFICER),
    SEE_FACTS(OWNER, CALL_OFFICER),
    SEE_SUBMISSIONS(OWNER, CALL_OFFICER),
    SEE_HISTORY(DEPARTMENT, CALL_OFFICER),
    SEE_CALL_OFFICERS(CALL_OFFICER),
    EDIT_APPLICATION(OWNER),
    UPLOAD_DOCUMENT(OWNER),
    SEE_DOCUMENTS(OWNER, CALL_OFFICER),
    OPEN_SPECIAL_DOCUMENT(OWNER, ENTITLED_OFFICER),
    SEE_GROUNDS(OWNER, ENTITLED_OFFICER),
    REVIEW_APPLICATION(DEPARTMENT),
    APPROVE_MANY(ANY_DEPARTMENT),
    READ_COMMENTS(DEPARTMENT, CALL_OFFICER),
    WRITE_COMMENT(DEPARTMENT, CALL_OFFICER),
    LIST_DOCUMENTS_TO_CHECK(CALL_OFFICER),
    SEE_SEAL_BLOCKERS(CALL_OFFICER),
    JUDGE_DOCUMENT(CALL_OFFICER),
    JUDGE_SPECIAL_DOCUMENT(ENTITLED_OFFICER),
    PROPOSE_SCORE(CALL_OFFICER),
    CLOSE_REVIEWS(CALL_OFFICER),
    RUN_TRIALS(CALL_OFFICER),
    SEE_TRIALS(CALL_OFFICER),
    COMPARE_RUNS(CALL_OFFICER),
    READ_TRIAL_ROWS(SIGNER),
    SEE_RUNS(CALL_OFFICER),
    READ_ROWS(SIGNER),
    PROPOSE_PUBLICATION(CALL_OFFICER),
    APPROVE_PUBLICATION(CALL_OFFICER),
    CORRECT_RESULT(CALL_OFFICER),
    OBJECT(OWNER),
    READ_OBJECTION(OWNER, CALL_OFFICER),
    ANSWER_OBJECTIONS(CALL_OFFICER),
    READ_RESULT(OWNER, CALL_OFFICER),
    MAKE_LETTER(OWNER, CALL_OFFICER),
    NOMINATE(CALL_OFFICER),
    SEE_LETTERS(OWNER, CALL_OFFICER),
    REVOKE_LETTER(CALL_OFFICER),
    DOWNLOAD_RESULT_FILE(CALL_OFFICER),
    REQUEST_FILES(CALL_OFFICER, ANY_DEPARTMENT),
    SEE_DEPUTIES(ANY_DEPARTMENT, ANY_OFFICER),
    NAME_DEPUTY(ANY_DEPARTMENT),
    END_DEPUTYSHIP(ANY_DEPARTMENT, ANY_OFFICER),
    DOWNLOAD_BUNDLE(ENTITLED_OFFICER),
    WITHDRAW(OWNER),
    DECIDE_FORCE_MAJEURE(CALL_OFFICER),
    SEE_LEDGER(ANY_OFFICER),
    ADD_TO_LEDGER(ANY_OFFICER),
    SEE_OFFICERS(ANY_OFFICER),
    SEE_GRANTS(CALL_OFFICER),
    READ_GRANT(OWNER, CALL_OFFICER),
    RECORD_GRANT(CALL_OFFICER),
    PASS_ON_GRANT(CALL_OFFICER),
    CONFIRM_TOP_UP_BASIS(CALL_OFFICER),
    DOWNLOAD_PAYMENTS(CALL_OFFICER),
    SEE_MOBILITIES(CALL_OFFICER),
    RECORD_MOBILITY(CALL_OFFICER),
    DOWNLOAD_NOMINATIONS(CALL_OFFICER),
    FILE_PETITION(OWNER),
    SEE_PETITIONS(OWNER, CALL_OFFICER),
    RULE_ON_STUDENT(CALL_OFFICER),
    EXPORT_TRAIL(CALL_OFFICER),
    EXPORT_LEDGER_TRAIL(ANY_OFFICER),
    SEE_NEWS(ANY_OFFICER),
    WRITE_NEWS(ANY_OFFICER),
    PUBLISH_NEWS(ANY_OFFICER),
    WITHDRAW_NEWS(ANY_OFFICER),
    EXPORT_NEWS_TRAIL(ANY_OFFICER),
    READ_MESSAGES(OWNER),
    READ_OWN_MESSAGES(MEMBER),
    SEE_NOTICES(CALL_OFFICER),
    DECIDE_NOTICES(CALL_OFFICER),
    SEE_OWN_DATA(ANY_STUDENT),
    SEE_RETENTION(CALL_OFFICER),
    ERASE_STUDENT(ANY_OFFICER),
    EXPORT_PRIVACY_TRAIL(ANY_OFFICER);

    /** What a cancelled call still allows: reading it, cancelling it again, which changes nothing, and writing to people. */
    private static final Set<Action> AFTER_CANCELLATION = EnumSet.of(
            SEE_CALLS,
            DEFINE_CALL,
            CANCEL_CALL,
            LIST_APPLICATIONS,
            LIST_EVERY_DEPARTMENT,
            READ_APPLICATION,
            CHECK_ELIGIBILITY,
            SEE_FACTS,
            SEE_SUBMISSIONS,
            SEE_HISTORY,
            READ_COMMENTS,
            SEE_CALL_OFFICERS,
            SEE_DOCUMENTS,
            SEE_RUNS,
            READ_MESSAGES,
            SEE_NOTICES,
            DECIDE_NOTICES,
            SEE_RETENTION);

    private final Set<Relation> relations;

    Action(Relation... relations) {
        this.relations = Set.of(relations);
    }

    /** Whether it is allowed on a cancelled call. */
    public boolean survivesCancellation() {
        return AFTER_CANCELLATION.contains(this);
    }

    /** Whether it needs no login. */
    public boolean isPublic() {
        return relations.contains(ANYONE);
    }

    /** Whether it depends on the departments that the person acts for, or shows them. */
    boolean concernsDepartments() {
        return this == SEE_SELF || relations.contains(DEPARTMENT) || relations.contains(ANY_DEPARTMENT);
    }

    /** The relations that permit it. */
    public Set<Relation> relations() {
        return relations;
    }
}
