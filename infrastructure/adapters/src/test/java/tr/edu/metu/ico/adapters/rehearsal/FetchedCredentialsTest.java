package tr.edu.metu.ico.adapters.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Credentials are fetched in a rehearsal, and nothing of it remains. */
class FetchedCredentialsTest {

    private static final String ADDRESS = "aws.containerCredentialsFullUri";

    @Test
    void the_settings_are_afterwards_as_before() {
        var before = Map.copyOf(System.getProperties());

        FetchedCredentials.rehearse();

        assertEquals(before, Map.copyOf(System.getProperties()));
    }

    @Test
    void credentials_that_cannot_be_fetched_fail_the_rehearsal() {
        System.setProperty("aws.containerCredentialsPath", "/other");
        System.setProperty("aws.containerServiceEndpoint", "http://127.0.0.1:1");
        try {
            assertThrows(RuntimeException.class, FetchedCredentials::rehearse);
            assertEquals(null, System.getProperty(ADDRESS));
        } finally {
            System.clearProperty("aws.containerCredentialsPath");
            System.clearProperty("aws.containerServiceEndpoint");
        }
    }
}
