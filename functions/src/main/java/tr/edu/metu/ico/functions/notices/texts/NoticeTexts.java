package tr.edu.metu.ico.functions.notices.texts;

import java.time.Instant;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.mail.MailWriter;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.site.SiteAddress;

/**
 * Composes every kind of notice from the state when it is sent, so that it reports the latest and nothing that somebody has
 * settled meanwhile.
 */
public final class NoticeTexts implements Composer {

    private final Calls calls;
    private final Definitions definitions;
    private final ApplicationTexts applications;
    private final ListTexts lists;
    private final ReminderTexts reminders;
    private final ResultTexts results;
    private final StaffTexts staff;
    private final MailWriter writer;

    /** @param site where the links of a mail lead to */
    public NoticeTexts(Parts parts, SiteAddress site) {
        calls = parts.ports().calls();
        definitions = parts.definitions();
        applications = new ApplicationTexts(parts);
        lists = new ListTexts(parts, applications);
        reminders = new ReminderTexts(parts, applications);
        results = new ResultTexts(parts);
        staff = new StaffTexts(parts);
        writer = new MailWriter(site);
    }

    @Override
    public Composed compose(OutboxRow row, Instant now) {
        var call = calls.find(row.call()).orElseThrow();
        return switch (said(new AboutRow(row, call, definitions.of(call), now))) {
            case Said.Now(var notice) -> new Composed.Mail(writer.write(notice));
            case Said.NotYet(var again) -> new Composed.NotNow(again);
            case Said.Nothing(var why) -> new Composed.Overtaken(why);
        };
    }

    private Said said(AboutRow about) {
        return switch (about.row().kind()) {
            case RECEIPT -> applications.receipt(about);
            case DOCUMENT_VERDICT -> applications.verdicts(about);
            case COORDINATOR_DECISION -> applications.decision(about);
            case PARTNER_LIST_CHANGED -> lists.partners(about);
            case ACCEPTED_EXAMS_SHORTENED -> lists.exams(about);
            case RESULT_AVAILABLE -> results.available(about);
            case RESULT_CORRECTED -> results.corrected(about);
            case WITHDRAWAL -> results.withdrawn(about);
            case PETITION_RULED -> results.ruled(about);
            case OBJECTION_ANSWERED -> results.answered(about);
            case GRANT_PASSED_ON -> results.grantPassedOn(about);
            case CALL_CANCELLED -> applications.cancelled(about);
            case DRAFT_NOT_SUBMITTED -> reminders.draft(about);
            case CHANGES_NOT_SUBMITTED -> reminders.changes(about);
            case APPLICATIONS_WAITING -> staff.waiting(about);
            case OBJECTIONS_END -> reminders.objectionsEnd(about);
            case WITHDRAWALS_END -> reminders.withdrawalsEnd(about);
            case IMPORT_FINISHED -> staff.imported(about);
            case SEAL_BLOCKED -> staff.sealBlocked(about);
            case GATE_FINDINGS -> staff.gateFindings(about);
            case PUBLICATION_PROPOSED -> staff.proposed(about);
        };
    }
}
