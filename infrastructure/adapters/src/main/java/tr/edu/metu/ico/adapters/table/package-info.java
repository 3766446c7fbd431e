/**
 * Tables for people: declared once, then written as XLSX, CSV or PDF in English or Turkish, row by row.
 *
 * <p>What a table shows, and who may read it, is decided by its caller; nothing here reads a store.
 */
package tr.edu.metu.ico.adapters.table;
