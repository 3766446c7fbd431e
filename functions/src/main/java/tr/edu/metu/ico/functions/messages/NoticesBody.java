package tr.edu.metu.ico.functions.messages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.outbox.Notice;
import tr.edu.metu.ico.outbox.Recipient;

/**
 * A page of the notices of a call in one state.
 *
 * @param next cursor of the next page; missing on the last one
 */
public record NoticesBody(List<NoticeBody> notices, Optional<String> next) {

    /**
     * One notice to one person.
     *
     * @param notice  its name in addresses
     * @param student the student number, for students
     * @param staff   the login id, for coordinators and officers
     * @param since   when the state began
     * @param reason  a code for why it was not delivered
     * @param version to be sent with the decision
     */
    public record NoticeBody(
            String notice,
            Optional<String> student,
            Optional<String> staff,
            String kind,
            String subject,
            Instant at,
            String state,
            Instant since,
            Optional<String> reason,
            long version) {

        static NoticeBody of(Notice notice, Instant now) {
            var row = notice.row();
            var delivery = notice.delivery();
            return new NoticeBody(
                    notice.id().text(),
                    Optional.of(row.to())
                            .filter(Recipient.Student.class::isInstance)
                            .map(Recipient::id),
                    Optional.of(row.to())
                            .filter(Recipient.Staff.class::isInstance)
                            .map(Recipient::id),
                    row.kind().name(),
                    row.subject(),
                    row.at(),
                    ShownState.of(delivery, now).name(),
                    delivery.since(),
                    delivery.reason(),
                    delivery.changes());
        }
    }

    /**
     * How many notices of a call are in each state.
     *
     * @param counts by state; states without any are missing
     */
    public record CountsBody(Map<String, Integer> counts) {}
}
