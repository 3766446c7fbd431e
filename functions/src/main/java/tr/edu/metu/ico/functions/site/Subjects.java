package tr.edu.metu.ico.functions.site;

import java.util.List;
import tr.edu.metu.ico.adapters.stream.ChangedItem;
import tr.edu.metu.ico.functions.parts.Parts;

/** The subjects of the site. */
public final class Subjects {

    private final Parts parts;
    private final String siteUrl;

    /** @param siteUrl the address of the site, without a slash at the end */
    public Subjects(Parts parts, String siteUrl) {
        this.parts = parts;
        this.siteUrl = siteUrl;
    }

    /** The subjects whose pages may show a changed item. */
    public List<Subject> of(ChangedItem changed) {
        return switch (changed) {
            case ChangedItem.OfCall _ -> List.of(calls());
            case ChangedItem.Hidden _ -> List.of();
        };
    }

    /** Every subject, according to the current items. */
    public List<Subject> all() {
        return List.of(calls());
    }

    private Subject calls() {
        return new CallsSubject(parts.ports().calls(), parts.definitions(), siteUrl);
    }
}
