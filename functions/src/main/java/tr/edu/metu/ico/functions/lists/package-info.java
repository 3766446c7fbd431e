/**
 * Lists of a call for staff: applications and documents, sorted, filtered, counted and searched.
 *
 * <p>They show what the reader may see and decide nothing; documents of a special category are not even counted for readers
 * without the permission (INV-23).
 */
package tr.edu.metu.ico.functions.lists;
