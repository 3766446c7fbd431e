package tr.edu.metu.ico.file;

import java.util.Map;
import java.util.Optional;

/** The rendered pages of the public site. They hold nothing that cannot be rendered again. */
public interface SitePages {

    /** The tag of every page whose key begins with this prefix, by key; strongly consistent. */
    Map<String, String> list(String prefix);

    /**
     * The tag of every page in this folder, without those in folders below it, by key; strongly consistent.
     *
     * @param folder ends with a slash; empty for the root
     */
    Map<String, String> listFolder(String folder);

    /**
     * Stores a page if it is still as it was listed.
     *
     * @param seen the tag it was listed with; empty if it was not listed
     * @return false if somebody else has stored or deleted it since then
     */
    boolean put(SitePage page, Optional<String> seen);

    /** Deletes a page; without effect if there is none. */
    void delete(String key);
}
