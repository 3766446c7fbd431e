/**
 * The public site: which pages a changed item affects, how they are made to match the current items, and what has no page.
 *
 * <p>Nothing is remembered between two renderings (decision 0050), and no page shows what is not public.
 */
package tr.edu.metu.ico.functions.site;
