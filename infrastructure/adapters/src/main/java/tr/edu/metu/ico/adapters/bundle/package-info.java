/**
 * Writing and examining the bundle of a run and an exported trail.
 *
 * <p>It uses no table and no network; callers supply the keys.
 */
package tr.edu.metu.ico.adapters.bundle;
