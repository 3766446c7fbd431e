package tr.edu.metu.ico.functions.officefiles;

import java.util.Optional;
import tr.edu.metu.ico.adapters.table.TableFormat;

/** The formats of requested files. */
enum FileFormat {
    XLSX,
    CSV,
    PDF,
    /** The lists for all partner universities, each as CSV and PDF in a folder of its own. */
    ZIP;

    /** The format of a file that holds one table. */
    Optional<TableFormat> table() {
        return this == ZIP ? Optional.empty() : Optional.of(TableFormat.valueOf(name()));
    }

    /** The file extension, such as {@code .csv}. */
    String ending() {
        return table().map(TableFormat::ending).orElse(".zip");
    }

    String contentType() {
        return table().map(TableFormat::contentType).orElse("application/zip");
    }
}
