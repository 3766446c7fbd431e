/**
 * The public site: which pages there are, what they show, and how they follow the table.
 *
 * <p>Nothing of an unpublished result and no name of a student may reach a record of a page.
 */
package tr.edu.metu.ico.functions.site;
