package tr.edu.metu.ico.local.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything of template.yaml that runs on this machine.
 *
 * @param signIn the ARN of the function that the user pool calls before it issues a token
 */
public record SystemTemplate(
        Map<String, FunctionResource> functions,
        List<Route> routes,
        List<JwtAuthorizerResource> authorizers,
        Cors cors,
        List<S3Trigger> s3Triggers,
        List<ScanTrigger> scanTriggers,
        List<ScheduleTrigger> schedules,
        Set<String> scheduleGroups,
        List<Bucket> buckets,
        List<Table> tables,
        Optional<String> signIn) {
    public static final String REGION = LocalNames.REGION;
    public static final String ACCOUNT = LocalNames.ACCOUNT;

    /**
     * Reads a SAM template.
     *
     * @param parameters values that override the template's defaults
     * @throws TemplateException in one sentence, if the file is missing, broken, or needs what the runner cannot do
     */
    public static SystemTemplate read(Path file, Map<String, String> parameters) {
        return new TemplateReader(TemplateYaml.read(file), parameters).read();
    }
}
