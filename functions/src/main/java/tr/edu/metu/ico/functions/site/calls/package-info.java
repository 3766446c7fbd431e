/**
 * The pages of calls: the first page, the list of calls, the page of each call, and calendar files.
 *
 * <p>They show the definition and the office data in force. Nothing of applications or runs is read here.
 */
package tr.edu.metu.ico.functions.site.calls;
