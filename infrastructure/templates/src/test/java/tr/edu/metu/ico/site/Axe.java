package tr.edu.metu.ico.site;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** The automatic rules of WCAG 2.2 AA. */
public final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> DISPLAY = List.of("color-contrast", "target-size");

    private Axe() {}

    /** Each violation with the elements it concerns. */
    public static List<String> violations(Page page) {
        return shown(builder(page).withTags(RULES));
    }

    /** The same for what depends on the width of the screen and on colours alone. */
    static List<String> violationsOfDisplay(Page page) {
        return shown(builder(page).withRules(DISPLAY));
    }

    /**
     * In the page itself: otherwise each analysis ends in a tab of its own, which only pages with frames need. What is in order is
     * not described.
     */
    private static AxeBuilder builder(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static List<String> shown(AxeBuilder rules) {
        return rules.analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": "
                        + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining(" | ")))
                .toList();
    }
}
