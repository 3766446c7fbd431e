package tr.edu.metu.ico.outbox;

import java.util.List;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;

/**
 * What students have to be told, kept until it is sent. Rows are stored before the write that makes their change take force,
 * and once more after it, so that a worker killed anywhere loses none; storing a row again changes nothing, so that the next
 * attempt doubles none. Every read is strongly consistent.
 */
public interface Outbox {

    /** Stores those rows whose student, kind and subject have none yet; what is there stays as it is. */
    void put(List<OutboxRow> rows);

    /** All rows of a student in a call, ordered by kind and subject. */
    List<OutboxRow> of(CallId call, StudentNumber student);

    /** All rows of a call in {@link OutboxRow#ORDER}. */
    List<OutboxRow> of(CallId call);
}
