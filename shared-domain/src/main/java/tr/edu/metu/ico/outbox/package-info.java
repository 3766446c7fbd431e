/**
 * Notices to people: the facts, whether they were delivered, and the ports of the outbox and of the mail service.
 *
 * <p>Texts of notices are elsewhere.
 */
package tr.edu.metu.ico.outbox;
