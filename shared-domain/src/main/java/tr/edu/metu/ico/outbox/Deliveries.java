package tr.edu.metu.ico.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.trail.TrailEntry;

/** The way of notices from the outbox to people. */
public interface Deliveries {

    /**
     * What is to be sent now, of all calls, earliest due first; pages are read as needed, and what was sent costs nothing. It may
     * lag behind: only {@link #replace} decides who sends a notice.
     */
    Stream<Notice> due(Instant now);

    /** A notice as last written. */
    Optional<Notice> find(NoticeId id);

    /** Stores the next state. @return false if the notice has changed since it was read; then nothing is stored */
    boolean replace(Notice seen, Delivery next);

    /** The same by a person, with the entry in the call's audit trail. */
    boolean replace(Notice seen, Delivery next, TrailEntry entry);

    /** All notices to a person in a call, in {@link OutboxRow#ORDER}. */
    List<Notice> of(CallId call, Recipient to);

    /**
     * A page of the notices of a call in one state. States for officers ({@link Delivery.State#open()}) are read from an index in
     * the order in which they began and may lag behind; others by recipient, reading the call's notices.
     *
     * @param cursor {@link Page#next()} of the previous page
     * @throws IllegalArgumentException if no page of this state gave the cursor
     */
    Page in(CallId call, Delivery.State state, Optional<String> cursor, int size);

    /**
     * How many notices of a call are in each state; states without any are absent. It reads all of them.
     *
     * @param state of a delivery, as they are to be told apart
     */
    <S extends Comparable<S>> SortedMap<S, Integer> counts(CallId call, Function<Delivery, S> state);

    /**
     * Takes or keeps the right to send, which one sender at a time has.
     *
     * @param holder names the sender
     * @return false while another one has it
     */
    boolean lease(String holder, Instant now, Instant until);

    /** Gives the right to send back. */
    void release(String holder, Instant now);

    /** A page of notices. @param next missing on the last page */
    record Page(List<Notice> notices, Optional<String> next) {
        public Page {
            notices = List.copyOf(notices);
        }
    }
}
