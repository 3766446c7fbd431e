package tr.edu.metu.ico.local;

import java.nio.file.Path;
import java.util.stream.Collectors;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.login.Person;

/** The runner's message when it is up. */
final class Welcome {
    private Welcome() {}

    /** @param key the file of the key that bundles and audit trails are signed with */
    static String text(LocalSystem system, Path key) {
        var people = People.all().stream().map(Welcome::line).collect(Collectors.joining("\n"));
        return """
            The student mobility system runs on this machine.

              site       %10$s
              API        %1$s
              login      %2$s
              clock      %10$s/local/clock   (it is %3$s)
              mails      %10$s/local/mails
              S3         %4$s
              DynamoDB   %5$s
              public key %9$s   (for verify BUNDLE --key FILE)

            In a browser open the site, then "Başvurularım" ("My applications"), log in, and choose a person; staff have their own
            pages there. Pages of another origin cannot call the API; curl can, see below.

            Who can log in (besides them, every seven-digit number is a student):
            %6$s

            Try:
              TOKEN=$(curl -s %7$s -d grant_type=password -d username=2500001 -d password=any \\
                  -d client_id=%8$s -d scope=openid | sed -n 's/.*"id_token" *: *"\\([^"]*\\)".*/\\1/p')
              curl -H "Authorization: Bearer $TOKEN" %1$s/calls
              curl -X POST -d '{"advance":"PT1H"}' %10$s/local/clock

            Stop with Ctrl-C; what was done stays.
            """.formatted(
                        system.apiUrl(),
                        system.issuer(),
                        system.clock().instant(),
                        system.s3Url(),
                        system.dynamodbUrl(),
                        people,
                        system.login().tokenEndpoint(),
                        system.login().clientId(),
                        key,
                        system.siteUrl());
    }

    private static String line(Person person) {
        return "  %-18s %s · %s".formatted(person.id(), person.english(), person.turkish());
    }
}
