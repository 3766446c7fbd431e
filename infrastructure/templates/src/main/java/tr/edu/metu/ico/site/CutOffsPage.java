package tr.edu.metu.ico.site;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tr.edu.metu.ico.comparison.PoolUse;

/**
 * How the places of some universities were asked for and filled.
 *
 * @param number counted from 1
 * @param of     how many pages there are
 */
public record CutOffsPage(CallBanner banner, PublicationFacts publication, int number, int of, List<PoolUse> pools)
        implements PageOfCall {

    /** The most lines on one page. */
    public static final int MOST = 150;

    public CutOffsPage {
        pools = List.copyOf(pools);
    }

    /** All pools in pages, by country and name; one page if there are few. */
    public static List<CutOffsPage> parts(CallBanner banner, PublicationFacts publication, List<PoolUse> pools) {
        var collator = Collator.getInstance(Language.EN.locale());
        var sorted = pools.stream()
                .sorted(Comparator.comparing((PoolUse use) -> use.partner().country())
                        .thenComparing(use -> use.partner().name(), collator::compare))
                .toList();
        int count = Math.max(1, (sorted.size() + MOST - 1) / MOST);
        var parts = new ArrayList<CutOffsPage>();
        for (int i = 0; i < count; i++) {
            var some = sorted.subList(i * MOST, Math.min(sorted.size(), (i + 1) * MOST));
            parts.add(new CutOffsPage(banner, publication, i + 1, count, some));
        }
        return parts;
    }

    /** The address of its own page without the call, such as {@code cut-offs/1-2}. */
    public String path() {
        return "cut-offs/" + publication.number() + "-" + number;
    }
}
