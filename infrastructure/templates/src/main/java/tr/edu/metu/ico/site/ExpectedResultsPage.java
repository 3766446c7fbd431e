package tr.edu.metu.ico.site;

import tr.edu.metu.ico.announcement.Text;

/**
 * The results of a call that has none, whatever the office is working on.
 *
 * @param expected when the announcement expects them
 */
public record ExpectedResultsPage(CallBanner banner, Text expected) implements PageOfCall {}
