package tr.edu.metu.ico.functions.officefiles;

import java.util.Optional;

/**
 * A request for a file.
 *
 * @param run        a run whose rows the reader may see; by default that of the latest publication
 * @param department for lists of applications; a coordinator has only their own
 * @param data       which office data
 * @param university whose list of nominations; all of them in a ZIP file by default
 */
public record FileRequestBody(
        String kind,
        String format,
        String language,
        Optional<String> run,
        Optional<String> department,
        Optional<String> data,
        Optional<String> university) {}
