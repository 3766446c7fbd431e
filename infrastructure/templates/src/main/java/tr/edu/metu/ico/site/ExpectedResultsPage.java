package tr.edu.metu.ico.site;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;

/**
 * The results of a call that has none, whatever the office is working on.
 *
 * @param expected    when the announcement expects them
 * @param cancelledAt when the call was cancelled, if it was
 */
public record ExpectedResultsPage(CallHead call, Text expected, Optional<Instant> cancelledAt) {}
