package tr.edu.metu.ico.adapters.aws;

import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.auth.credentials.SystemPropertyCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import tr.edu.metu.ico.adapters.dynamo.DynamoRetries;

/** Makes the clients of the AWS services, all over one HTTP client and with the same credentials. */
public final class AwsClients {

    private static volatile Optional<UsageCounter> counter = Optional.empty();

    private final SdkHttpClient http;
    private final AwsCredentialsProvider credentials;

    private AwsClients(SdkHttpClient http, AwsCredentialsProvider credentials) {
        this.http = http;
        this.credentials = credentials;
    }

    /** From now on, the calls of all new clients are counted; on Lambda nobody does this. */
    public static void countCalls(UsageCounter calls) {
        counter = Optional.of(calls);
    }

    /** Over the network, with credentials from the settings or from where the settings point. */
    public static AwsClients ofEnvironment() {
        return new AwsClients(
                UrlConnectionHttpClient.create(),
                AwsCredentialsProviderChain.of(
                        SystemPropertyCredentialsProvider.create(),
                        EnvironmentVariableCredentialsProvider.create(),
                        ContainerCredentialsProvider.create()));
    }

    /** Over this HTTP client, which needs no real credentials. */
    public static AwsClients over(SdkHttpClient http) {
        var nobody = AwsBasicCredentials.create("nobody", "nobody");
        return new AwsClients(http, StaticCredentialsProvider.create(nobody));
    }

    /** The HTTP client under all of them. */
    public SdkHttpClient http() {
        return http;
    }

    public DynamoDbClient dynamo() {
        return client(
                DynamoDbClient.builder(),
                ClientOverrideConfiguration.builder().retryStrategy(DynamoRetries.strategy()));
    }

    public KmsClient kms() {
        return client(KmsClient.builder());
    }

    public SchedulerClient scheduler() {
        return client(SchedulerClient.builder());
    }

    /** Without retries: a mail must not be sent twice. */
    public SesV2Client ses() {
        return client(SesV2Client.builder()
                .overrideConfiguration(override -> override.retryStrategy(AwsRetryStrategy.doNotRetry())));
    }

    /** @param configuration must match that of {@link #presigner}, so that links point to what the client writes */
    public S3Client s3(S3Configuration configuration) {
        return client(S3Client.builder().serviceConfiguration(configuration));
    }

    public S3Presigner presigner(S3Configuration configuration) {
        return S3Presigner.builder()
                .credentialsProvider(credentials)
                .serviceConfiguration(configuration)
                .build();
    }

    private <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C client(B builder) {
        return client(builder, ClientOverrideConfiguration.builder());
    }

    private <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C client(
            B builder, ClientOverrideConfiguration.Builder settings) {
        counter.ifPresent(settings::addExecutionInterceptor);
        return builder.httpClient(http)
                .credentialsProvider(credentials)
                .overrideConfiguration(settings.build())
                .build();
    }
}
