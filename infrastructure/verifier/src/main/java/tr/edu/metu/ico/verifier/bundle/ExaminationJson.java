package tr.edu.metu.ico.verifier.bundle;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import tr.edu.metu.ico.adapters.bundle.Check;
import tr.edu.metu.ico.adapters.bundle.Examination;
import tr.edu.metu.ico.adapters.bundle.TrailExamination;
import tr.edu.metu.ico.adapters.json.BundleManifest;

/** Examinations as JSON. */
final class ExaminationJson {

    private ExaminationJson() {}

    static String write(Examination examination) {
        var node = JsonNodeFactory.instance.objectNode().put("holds", examination.holds());
        examination.manifest().ifPresent(manifest -> bundle(node, manifest));
        checks(node, examination.checks());
        return node.toPrettyString();
    }

    static String write(TrailExamination examination) {
        var node = JsonNodeFactory.instance.objectNode().put("holds", examination.holds());
        examination
                .evidence()
                .ifPresent(evidence -> node.put("trail", evidence.trail())
                        .put("entries", evidence.linked().size())
                        .put("blocks", evidence.blocks().size())
                        .put("head", evidence.head().digest().hex()));
        checks(node, examination.checks());
        return node.toPrettyString();
    }

    static void checks(ObjectNode node, List<Check> checks) {
        var array = node.putArray("checks");
        checks.forEach(check -> check(array.addObject(), check));
    }

    private static void bundle(ObjectNode node, BundleManifest manifest) {
        node.put("call", manifest.call().value())
                .put("run", manifest.run().toString())
                .put("keyId", manifest.keyId().hex())
                .put("algorithm", manifest.algorithm().name())
                .put("lotCommitment", manifest.lotCommitment().hex());
        node.putObject("trail")
                .put("block", manifest.trail().number())
                .put("digest", manifest.trail().digest().hex());
    }

    private static void check(ObjectNode node, Check check) {
        node.put("check", check.name()).put("status", check.status().name()).put("detail", check.detail());
        if (!check.findings().isEmpty()) {
            var findings = node.putArray("findings");
            check.findings().forEach(finding -> finding(findings.addObject(), finding));
        }
    }

    private static void finding(ObjectNode node, Check.Finding finding) {
        node.put("where", finding.where());
        finding.person().ifPresent(person -> node.put("student", person.value()));
        node.put("detail", finding.detail());
    }
}
