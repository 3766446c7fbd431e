package tr.edu.metu.ico.local.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything of template.yaml that runs on this machine.
 *
 * @param stage the name of the HTTP API's stage, which every path begins with unless it is {@code $default}
 * @param signIn the ARN of the function that the user pool calls before it issues a token
 */
public record SystemTemplate(
        Map<String, FunctionResource> functions,
        List<Route> routes,
        String stage,
        List<JwtAuthorizerResource> authorizers,
        Cors cors,
        List<S3Trigger> s3Triggers,
        List<ScanTrigger> scanTriggers,
        List<MailTrigger> mailTriggers,
        List<StreamTrigger> streamTriggers,
        List<ScheduleTrigger> schedules,
        Set<String> scheduleGroups,
        List<Bucket> buckets,
        List<Table> tables,
        Optional<Distribution> distribution,
        Optional<String> signIn) {
    public static final String DEFAULT_STAGE = "$default";
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
