/**
 * The public pages on partner universities and published results: what they show, from the list in force and signed bundles.
 *
 * <p>No row of a run is read from the table here, and nothing of a run that is not published reaches a page.
 */
package tr.edu.metu.ico.functions.site.results;
