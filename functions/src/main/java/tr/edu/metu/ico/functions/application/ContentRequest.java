package tr.edu.metu.ico.functions.application;

import java.util.Optional;
import tr.edu.metu.ico.application.ApplicationContent;

/**
 * A draft or a submission as it was sent.
 *
 * @param privacyNotice the version of the privacy notice that the student states to have read; empty if nothing is stated
 */
public record ContentRequest(ApplicationContent content, Optional<Integer> privacyNotice) {}
