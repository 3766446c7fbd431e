/**
 * What every kind of page of the public site needs: writing it in both languages, and the published calls of a programme.
 *
 * <p>Which pages there are is decided elsewhere.
 */
package tr.edu.metu.ico.functions.site.page;
