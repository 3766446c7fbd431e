/**
 * What a record of the table's stream is about, read from the item's key.
 *
 * <p>Nothing here reads an item: records come late, twice or not at all, and only the current item counts.
 */
package tr.edu.metu.ico.adapters.stream;
