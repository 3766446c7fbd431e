/**
 * Writing and examining the bundle of a run and an exported trail.
 *
 * <p>It reads no table and no network; the keys come from outside.
 */
package tr.edu.metu.ico.adapters.bundle;
