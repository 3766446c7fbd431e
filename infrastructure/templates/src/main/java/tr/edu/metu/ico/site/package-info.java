/**
 * The public site as text: typed templates, the words of both languages, styles and feeds.
 *
 * <p>Nothing here reads a store or a clock; what a page shows comes in with its record.
 */
package tr.edu.metu.ico.site;
