/**
 * Timed steps: open, freeze, reconcile, seal, place, publish, and what the sweep completes.
 *
 * <p>Every step is safe to run twice, early or late; no user request is served here.
 */
package tr.edu.metu.ico.functions.milestones;
