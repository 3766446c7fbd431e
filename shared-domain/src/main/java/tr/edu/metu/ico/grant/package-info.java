/**
 * What a placed student is paid, in EUR, with the full derivation.
 *
 * <p>Only rules and recorded facts decide; nothing here changes a placement.
 */
package tr.edu.metu.ico.grant;
