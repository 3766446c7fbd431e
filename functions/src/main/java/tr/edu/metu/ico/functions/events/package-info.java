/**
 * Reading the events of S3.
 *
 * <p>Only the key is taken from an event: everything else is read from the store.
 */
package tr.edu.metu.ico.functions.events;
