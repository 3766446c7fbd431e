/**
 * The public site: which pages there are, which of them a changed item affects, and how they are made to match the items.
 *
 * <p>Nothing is remembered between two renderings (decision 0050). Nothing of an unpublished result and no name of a
 * student may reach a page.
 */
package tr.edu.metu.ico.functions.site;
