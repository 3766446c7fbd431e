package tr.edu.metu.ico.adapters.s3;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import tr.edu.metu.ico.adapters.FilesContract;
import tr.edu.metu.ico.file.Files;

/** The contract on LocalStack: skipped with a message where there is no Docker; -Dlocalstack.required=true forbids that. */
class LocalStackFilesTest extends FilesContract {

    /** The last tag that needs no account. */
    private static final DockerImageName IMAGE = DockerImageName.parse("localstack/localstack:4.14.0");

    private static LocalStackContainer container;
    private static LocalS3.Connection connection;

    @BeforeAll
    static void start() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            assertTrue(!Boolean.getBoolean("localstack.required"), "Docker is required for LocalStack and not there");
            System.out.println("SKIPPED: the files on LocalStack, for there is no Docker here");
            abort("there is no Docker here");
        }
        container = new LocalStackContainer(IMAGE).withServices("s3");
        container.start();
        connection = LocalS3.Connection.to(
                container.getEndpoint(),
                AwsBasicCredentials.create(container.getAccessKey(), container.getSecretKey()),
                container.getRegion());
    }

    @AfterAll
    static void stop() {
        if (connection != null) {
            connection.close();
            container.stop();
        }
    }

    @Override
    protected Files files() {
        return connection.files();
    }
}
