/**
 * Reading the events of S3.
 *
 * <p>Only the key is taken from an event: everything else is asked of the store.
 */
package tr.edu.metu.ico.functions.events;
