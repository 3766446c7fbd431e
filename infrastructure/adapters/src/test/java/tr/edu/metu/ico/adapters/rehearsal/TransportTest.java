package tr.edu.metu.ico.adapters.rehearsal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.utils.AttributeMap;

/** The functions' network access is rehearsed against servers in the same process. */
class TransportTest {

    @Test
    void a_client_that_trusts_the_authorities_of_the_jdk_does_not_trust_the_server_of_the_rehearsal() {
        try (var client = UrlConnectionHttpClient.create()) {
            assertDoesNotThrow(() -> Transport.rehearse(client));
        }
    }

    @Test
    void a_client_that_trusts_everybody_is_found_out() {
        var everybody = AttributeMap.builder()
                .put(SdkHttpConfigurationOption.TRUST_ALL_CERTIFICATES, true)
                .build();
        try (var client = UrlConnectionHttpClient.builder().buildWithDefaults(everybody)) {
            var refused = assertThrows(IllegalStateException.class, () -> Transport.rehearse(client));

            assertEquals("the function's client trusts a server for which nobody vouches", refused.getMessage());
        }
    }
}
