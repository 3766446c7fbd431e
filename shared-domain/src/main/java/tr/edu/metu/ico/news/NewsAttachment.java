package tr.edu.metu.ico.news;

import java.util.Set;
import tr.edu.metu.ico.announcement.Text;

/**
 * A file below an item of news. It was examined before it became part of the item, and never changes (decision 0080).
 *
 * @param label what the reader sees
 * @param name  the name under which it is saved; its ending follows from the content
 * @param type  one of {@link #TYPES}, as the content shows
 * @param size  in bytes
 * @param tag   the MD5 digest of the content in lower-case hexadecimal, by which the store of pages knows it
 */
public record NewsAttachment(AttachmentId id, Text label, String name, String type, long size, String tag) {

    /** The types that a file may have: browsers show them and never take them for a page. */
    public static final Set<String> TYPES = Set.of("application/pdf", "image/jpeg", "image/png");

    /** The largest file, in bytes. */
    public static final long LARGEST = 5_000_000;

    /** The most characters of a label. */
    public static final int LONGEST_LABEL = 200;

    /** @throws tr.edu.metu.ico.announcement.FaultyValue naming {@code label} and the language */
    public NewsAttachment {
        Sentence.require("label", label, LONGEST_LABEL);
        if (!TYPES.contains(type) || size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("no file of " + size + " bytes of the type " + type + " is attached");
        }
    }

    /** The same under another label. */
    public NewsAttachment labelled(Text other) {
        return new NewsAttachment(id, other, name, type, size, tag);
    }

    /** Where everybody finds it while the item is published: its address on the site, without the leading slash. */
    public String path(NewsId item) {
        return "attachment/" + item + "/" + id + name.substring(name.lastIndexOf('.'));
    }
}
