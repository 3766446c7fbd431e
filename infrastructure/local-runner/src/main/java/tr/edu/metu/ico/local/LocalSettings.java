package tr.edu.metu.ico.local;

import java.nio.file.Path;
import java.util.Map;
import tr.edu.metu.ico.local.s3.LocalS3;
import tr.edu.metu.ico.local.template.SystemTemplate;

/** Points functions and the AWS SDK, by system properties, to AWS on this machine. */
record LocalSettings(Map<String, String> environment, Path log, Path signingKey) {
    void publish(LocalSystem system) {
        environment.forEach((name, value) -> System.setProperty("ico." + name, value));
        System.setProperty("ico.S3_PATH_STYLE", "true");
        System.setProperty("ico.LOG_FILE", log.toString());
        System.setProperty("ico.SIGNING_KEY_FILE", signingKey.toString());
        System.setProperty("aws.endpointUrlDynamoDb", system.dynamodbUrl().toString());
        System.setProperty("aws.endpointUrlS3", system.s3Url().toString());
        System.setProperty("aws.endpointUrlScheduler", system.schedulerUrl().toString());
        System.setProperty("aws.accessKeyId", LocalS3.ACCESS_KEY);
        System.setProperty("aws.secretAccessKey", LocalS3.SECRET_KEY);
        System.setProperty("aws.region", SystemTemplate.REGION);
        System.setProperty("ico.AWS_REGION", SystemTemplate.REGION);
    }
}
