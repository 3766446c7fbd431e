package tr.edu.metu.ico.trail;

import java.time.Instant;

/**
 * One line of the audit trail, written in the same transaction as what it reports. No personal data: people are named by
 * their subject or student number only, and only inside the trail.
 *
 * @param id     random, unique
 * @param actor  subject of the person, or {@code system:<function>}
 * @param action what was done, such as {@code application.submit}
 * @param object what it was done to, such as {@code OE-2024/2500001}
 * @param detail reason, version or sum; never content
 */
public record TrailEntry(String id, Instant at, String actor, String action, String object, String detail) {}
