/**
 * The milestones of calls as one-time schedules of EventBridge Scheduler.
 *
 * <p>A schedule is a hint: no function trusts its time.
 */
package tr.edu.metu.ico.adapters.scheduler;
