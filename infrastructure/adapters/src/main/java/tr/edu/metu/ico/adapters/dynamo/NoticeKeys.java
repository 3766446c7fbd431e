package tr.edu.metu.ico.adapters.dynamo;

import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.outbox.NoticeId;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;

/** Where notices and the people they go to are stored. See the table at {@link ItemKey}. */
final class NoticeKeys {

    private static final String STAFF = "STAFF";
    private static final String REFUSED = "#REFUSED";

    private NoticeKeys() {}

    static String outbox(CallId call, String shard) {
        return Family.OUTBOX.partition(call, shard);
    }

    static ItemKey row(OutboxRow row) {
        return row(row.call(), row.to(), row.kind(), row.subject());
    }

    static ItemKey row(CallId call, Recipient to, OutboxRow.Kind kind, String subject) {
        return new ItemKey(outbox(call, shard(to)), to.text() + "#" + kind + "#" + subject);
    }

    /** All notices to a person in a call. */
    static Query rows(CallId call, Recipient to) {
        return Query.of(outbox(call, shard(to)), to.text() + "#");
    }

    static ItemKey row(NoticeId id) {
        return row(id.call(), id.to(), id.kind(), id.subject());
    }

    /** The one sender at work. */
    static ItemKey lease() {
        return new ItemKey(Family.LEASES.partition(), "NOTICES");
    }

    /** In the index: what is to be sent, of all calls. */
    static String due() {
        return Family.NOTICE_WORK.partition("DUE");
    }

    /** In the index: the notices of a call that an officer is to look at. */
    static String open(CallId call) {
        return Family.NOTICE_WORK.partition(call);
    }

    /** Staff are few and are looked for by department; students are only ever looked up by number. */
    static String contacts(Recipient person) {
        return Family.CONTACTS.partition(person instanceof Recipient.Staff ? STAFF : shard(person));
    }

    static String staff() {
        return Family.CONTACTS.partition(STAFF);
    }

    static ItemKey contact(Recipient person) {
        return new ItemKey(contacts(person), person.text());
    }

    static ItemKey refusal(Recipient person) {
        return new ItemKey(contacts(person), person.text() + REFUSED);
    }

    static boolean isContact(ItemKey key) {
        return !key.sort().endsWith(REFUSED);
    }

    /** A student's shard is that of the number alone, as everywhere else. */
    private static String shard(Recipient person) {
        return ItemKey.shard(person.id());
    }
}
