package tr.edu.metu.ico.adapters.table;

import java.util.Locale;
import tr.edu.metu.ico.announcement.Text;

/** More rows than a format takes. */
public final class TableTooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    TableTooLong(TableFormat format, int most) {
        this(new Text(
                format + " files hold at most " + String.format(Locale.ROOT, "%,d", most)
                        + " rows. Ask for another format or for fewer rows.",
                format + " dosyaları en çok " + String.format(Locale.of("tr"), "%,d", most)
                        + " satır içerebilir. Başka bir biçim ya da daha az satır isteyin."));
    }

    private TableTooLong(Text reason) {
        super(reason.en());
        this.reason = reason;
    }

    /** The limit and what to do, in both languages. */
    public Text reason() {
        return reason;
    }
}
