package tr.edu.metu.ico.definition;

import java.util.List;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.rule.Rule;

/** What is known of an announcement: enough to run a call, or only a fragment to show and compare. */
public sealed interface Announcement permits CallDefinition, Fragment {

    CallId call();

    Text title();

    /** In the announcement's own order. */
    List<Rule> rules();
}
