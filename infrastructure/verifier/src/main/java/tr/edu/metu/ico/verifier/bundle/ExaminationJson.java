package tr.edu.metu.ico.verifier.bundle;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import tr.edu.metu.ico.adapters.bundle.Check;
import tr.edu.metu.ico.adapters.bundle.Examination;
import tr.edu.metu.ico.adapters.json.BundleManifest;

/** An examination as JSON. */
final class ExaminationJson {

    private ExaminationJson() {}

    static String write(Examination examination) {
        var node = JsonNodeFactory.instance.objectNode().put("holds", examination.holds());
        examination.manifest().ifPresent(manifest -> bundle(node, manifest));
        var checks = node.putArray("checks");
        examination.checks().forEach(check -> check(checks.addObject(), check));
        return node.toPrettyString();
    }

    private static void bundle(ObjectNode node, BundleManifest manifest) {
        node.put("call", manifest.call().value())
                .put("run", manifest.run().toString())
                .put("keyId", manifest.keyId().hex())
                .put("algorithm", manifest.algorithm().name())
                .put("lotCommitment", manifest.lotCommitment().hex());
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
