/**
 * What a publication would send, shown to officers before it does.
 *
 * <p>Nothing is stored or sent here.
 */
package tr.edu.metu.ico.functions.notices.preview;
