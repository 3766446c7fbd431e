package tr.edu.metu.ico.adapters.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.adapters.bundle.Check.Finding;
import tr.edu.metu.ico.adapters.json.BundleManifest;
import tr.edu.metu.ico.adapters.json.PlaceholderNumbers;
import tr.edu.metu.ico.adapters.json.PseudonymisedJson;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.checker.RunChecker;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.selection.Selection;

/** Reads the documents of a bundle and recomputes the result: first the checker's promises, then a full re-run. */
final class Recomputation {

    private static final String DOCUMENTS = "documents";
    private static final String IN_TIME = "inTime";
    private static final String PROMISES = "promises";
    private static final String RERUN = "rerun";

    private final PlaceholderNumbers numbers = new PlaceholderNumbers();
    private final CallDefinition definition;
    private final SealedInput input;
    private final List<ResultRow> rows;

    private Recomputation(BundleManifest manifest, BundleEntries entries) {
        var document = text(entries.of(BundleEntries.DEFINITION));
        definition = CallDefinitionJson.read(document);
        if (!definition.call().equals(manifest.call())) {
            throw new IllegalStateException("the definition is that of another call");
        }
        input = PseudonymisedJson.input(
                manifest.call(),
                manifest.epoch(),
                Sha256.of(entries.of(BundleEntries.DEFINITION)),
                entries.of(BundleEntries.APPLICANTS),
                entries.of(BundleEntries.PROGRAMMES),
                numbers);
        rows = PseudonymisedJson.rows(entries.of(BundleEntries.RESULT), numbers);
    }

    /** The checks on the content of the documents. */
    static List<Check> of(BundleManifest manifest, BundleEntries entries) {
        try {
            return new Recomputation(manifest, entries).checks();
        } catch (RuntimeException unreadable) {
            var why = "The documents cannot be read.";
            return List.of(
                    Check.broken(DOCUMENTS, BundleExaminer.describe(unreadable)),
                    Check.notChecked(IN_TIME, why),
                    Check.notChecked(PROMISES, why),
                    Check.notChecked(RERUN, why));
        }
    }

    private List<Check> checks() {
        var read = input.applications().size() + " applications, " + rows.size() + " rows.";
        return List.of(Check.holds(DOCUMENTS, read), inTime(), promises(), rerun());
    }

    /** INV-1: only what was received from the opening on and before the deadline counts. */
    private Check inTime() {
        var calendar = definition.calendar();
        var findings = input.applications().stream()
                .filter(application -> application.receipt().receivedAt().isBefore(calendar.opensAt())
                        || !application.receipt().receivedAt().isBefore(calendar.closesAt()))
                .map(application -> finding("receivedAt", application.student(), "was not received in time"))
                .toList();
        return Check.of(
                IN_TIME,
                "Every application was received in the application period.",
                "Something counted that was not received in the application period.",
                findings);
    }

    private Check promises() {
        try {
            var findings = RunChecker.check(definition, input, rows).stream()
                    .map(violation -> new Finding(
                            violation.promise(), violation.student().map(numbers::name), violation.detail()))
                    .toList();
            return Check.of(
                    PROMISES,
                    "The rows keep every promise of the checker.",
                    "The rows break promises of the checker.",
                    findings);
        } catch (RuntimeException impossible) {
            return Check.broken(PROMISES, "The rows cannot be judged: " + BundleExaminer.describe(impossible));
        }
    }

    private Check rerun() {
        try {
            return Check.of(
                    RERUN,
                    "Selecting again gives the same rows.",
                    "Selecting again gives other rows.",
                    differences(Selection.select(definition, input)));
        } catch (RuntimeException impossible) {
            return Check.broken(RERUN, "The result cannot be computed: " + BundleExaminer.describe(impossible));
        }
    }

    private List<Finding> differences(List<ResultRow> expected) {
        Map<StudentNumber, ResultRow> describe = new HashMap<>();
        var findings = new ArrayList<Finding>();
        for (var row : rows) {
            if (describe.put(row.student(), row) != null) {
                findings.add(finding("row", row.student(), "has two rows"));
            }
        }
        for (var row : expected) {
            var there = describe.remove(row.student());
            if (there == null) {
                findings.add(finding("row", row.student(), "has no row"));
            } else {
                PseudonymisedJson.differences(row, there)
                        .forEach(part -> findings.add(finding(part, row.student(), "comes out otherwise")));
            }
        }
        describe.keySet().stream()
                .sorted()
                .forEach(student -> findings.add(finding("row", student, "has a row and did not apply")));
        return findings;
    }

    private Finding finding(String where, StudentNumber student, String detail) {
        return new Finding(where, Optional.of(numbers.name(student)), detail);
    }

    private static String text(byte[] document) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new IllegalStateException("the definition is not UTF-8", notUtf8);
        }
    }
}
