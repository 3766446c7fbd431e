/**
 * A visitor of the public site, who reads every page that can be reached.
 *
 * <p>It knows addresses and HTML only; what a page should say is compared by the season.
 */
package tr.edu.metu.ico.season.site;
