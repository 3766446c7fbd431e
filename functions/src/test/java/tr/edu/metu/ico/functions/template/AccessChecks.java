package tr.edu.metu.ico.functions.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.adapters.dynamo.Family;

/** Who may access what: each check compares the roles that can with the roles that should, and names the difference. */
final class AccessChecks {

    private static final String TABLE = Template.TABLE_IN_USE;
    private static final Set<String> WRITES =
            Set.of("dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:BatchWriteItem");
    private static final Set<String> READS = Set.of("dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query");
    private static final Set<String> STUDENT_FACING = Set.of(
            "CallsFunction",
            "ApplicationFunction",
            "SubmissionFunction",
            "DocumentsFunction",
            "DocumentUploadedFunction",
            "DocumentScannedFunction",
            "ResultFunction",
            "LettersFunction",
            "ObjectionsFunction",
            "PortalFunction",
            "GrantsFunction",
            "MessagesFunction");
    /** The function that takes proofs for the grant must know who is selected. */
    private static final Set<String> READERS_OF_RUNS = Set.of(
            "DocumentsFunction",
            "OfficeFileFunction",
            "PlaceCallFunction",
            "PublicationFunction",
            "PublishCallFunction",
            "TrialsFunction",
            "ObjectionsFunction",
            "ResultFunction",
            "LettersFunction",
            "WithdrawalFunction",
            "MobilityFunction",
            "PortalFunction",
            "WorkFunction",
            "GrantsFunction",
            "OwnDataFunction",
            "ErasureFunction",
            "RetentionFunction",
            "NoticesFunction",
            "NoticesSweepFunction",
            "RemindersFunction");
    /** The only functions that delete data of students. */
    private static final Set<String> ERASERS = Set.of("ErasureFunction", "RetentionFunction");

    private static final Set<String> DELIVERERS =
            Set.of("SendNoticesFunction", "MailEventsFunction", "NoticeDecisionsFunction");
    private static final Set<String> READERS_OF_THE_TRAIL = Set.of(
            "LinkTrailFunction",
            "PlaceCallFunction",
            "TrailFunction",
            "NoticesFunction",
            "NoticesSweepFunction",
            "WorkFunction");
    /** Of GuardDuty's own rule and of the milestones. */
    private static final Set<String> RULES_AND_SCHEDULES = Set.of("scheduler:DeleteSchedule", "events:DeleteRule");

    private static final Set<String> FIRED = Set.of(
            "${OpenCallFunction.Arn}",
            "${FreezeCallFunction.Arn}",
            "${SealCallFunction.Arn}",
            "${PlaceCallFunction.Arn}",
            "${LinkTrailFunction.Arn}",
            "${OfficeFileFunction.Arn}",
            "${CanaryFunction.Arn}",
            "${SiteSweepFunction.Arn}",
            "${RetentionFunction.Arn}",
            "${NoticesSweepFunction.Arn}",
            "${RemindersFunction.Arn}",
            "${PublishCallFunction.Arn}",
            "${SendNoticesFunction.Arn}");

    /** Rows of an office file that belong to no student; a student's lie in a shard. */
    private static final String ROWS_OF_NOBODY = "ROWS#*#" + "?".repeat(32);

    /** Bad lines of office files. */
    private static final String BAD_LINES = "ROWS#*#P#*";

    /** Names of the office's people, without those of students. */
    private static final String CONTACTS_OF_STAFF = "CONTACTS#STAFF";

    private AccessChecks() {}

    static List<String> statementsOverTheWholeTable(Template template) {
        return Statement.ofRoles(template).stream()
                .filter(AccessChecks::ofTheTable)
                .filter(statement -> statement.partitions().isEmpty()
                        || !statement
                                .body()
                                .at("Condition", "Null", "dynamodb:LeadingKeys")
                                .is("false"))
                .map(Statement::toString)
                .toList();
    }

    /** A pattern other than that of a kind might match items of two kinds, and an exclusion may be forgotten. */
    static List<String> patternsOfNoKind(Template template) {
        return Statement.ofRoles(template).stream()
                .filter(AccessChecks::ofTheTable)
                .filter(statement -> !statement
                                .body()
                                .at("Condition")
                                .entries()
                                .keySet()
                                .equals(Set.of("Null", "ForAllValues:StringLike"))
                        || !kinds(statement.resources().contains(TABLE)).containsAll(statement.partitions()))
                .map(Statement::toString)
                .toList();
    }

    /** The patterns of the kinds, and three that are narrower than their kind. */
    private static Set<String> kinds(boolean table) {
        var kinds = Arrays.stream(Family.values())
                .filter(family -> family.indexed() != table)
                .map(Family::pattern)
                .collect(Collectors.toSet());
        if (table) {
            kinds.addAll(Set.of(ROWS_OF_NOBODY, BAD_LINES, CONTACTS_OF_STAFF));
        }
        return kinds;
    }

    /** What a function without a login can read of students: nothing. */
    static List<String> publicReadersOfStudents(Template template) {
        var open = template.publicFunctions();
        return Stream.of(
                        "ROWS#OE-2024#" + "0".repeat(32) + "#0A",
                        "ROWS#OE-2024#" + "0".repeat(32) + "#P#" + "0".repeat(32),
                        "APPLICATIONS#OE-2024#0A",
                        "RUNS#OE-2024#run-1#00",
                        "LETTERS#OE-2024#0A",
                        "GRANTS#OE-2024#RECORDED",
                        "LEDGER#0A")
                .flatMap(partition -> rolesThat(template, onPartition(READS, partition)).stream()
                        .filter(open::contains)
                        .filter(role -> !denied(template, role, partition))
                        .map(role -> role + " reads " + partition))
                .toList();
    }

    private static boolean denied(Template template, String role, String partition) {
        return Statement.ofRoles(template).stream()
                .filter(statement -> statement.owner().equals(role) && !statement.allows())
                .anyMatch(statement -> statement.actions().containsAll(READS) && statement.coversPartition(partition));
    }

    private static boolean ofTheTable(Statement statement) {
        return statement.resources().stream()
                .anyMatch(resource -> resource.startsWith(TABLE) && !resource.startsWith(TABLE + "/stream/"));
    }

    static List<String> readersOfRuns(Template template) {
        return difference(READERS_OF_RUNS, rolesThat(template, onPartition(READS, "RUNS#OE-2024#run-1#00")));
    }

    static List<String> writersOfRuns(Template template) {
        return difference(
                Set.of("PlaceCallFunction"), rolesThat(template, onPartition(WRITES, "RUNS#OE-2024#run-1#00")));
    }

    /** Grants reveal disabilities and protection; one function handles them; payment list, erasure and own data read. */
    static List<String> usersOfGrants(Template template) {
        var can = rolesThat(template, onPartition(READS, "GRANTS#OE-2024#RECORDED"));
        can.addAll(rolesThat(template, onPartition(WRITES, "GRANTS#OE-2024#PASSED")));
        var may = Set.of(
                "GrantsFunction", "OfficeFileFunction", "OwnDataFunction", "ErasureFunction", "RetentionFunction");
        return difference(may, can);
    }

    /** Results of trial runs reveal as much about students as official ones; only one function handles them. */
    static List<String> usersOfTrials(Template template) {
        var can = rolesThat(template, onPartition(READS, "TRIALS#OE-2024#0123"));
        can.addAll(rolesThat(template, onPartition(WRITES, "TRIALS#OE-2024")));
        return difference(Set.of("TrialsFunction"), can);
    }

    /**
     * Notices are added by functions that nobody can ask directly, or that change a call for all of its applicants; further
     * on they are a matter of the sender, of officers' decisions and of messages.
     */
    static List<String> usersOfTheOutbox(Template template) {
        var writers = new TreeSet<>(DELIVERERS);
        writers.addAll(Set.of(
                "CallDefinitionFunction",
                "ImportDecisionsFunction",
                "SealCallFunction",
                "NoticesFunction",
                "NoticesSweepFunction",
                "RemindersFunction"));
        var readers = new TreeSet<>(DELIVERERS);
        readers.addAll(Set.of("MessagesFunction", "NoticesSweepFunction", "RemindersFunction"));
        writers.addAll(ERASERS);
        readers.addAll(ERASERS);
        readers.add("OwnDataFunction");
        var faults =
                new ArrayList<>(difference(writers, rolesThat(template, onPartition(WRITES, "OUTBOX#OE-2024#0A"))));
        faults.addAll(difference(readers, rolesThat(template, onPartition(READS, "OUTBOX#OE-2024#0A"))));
        return faults;
    }

    /** Addresses are written at login and read when a mail is sent or reported; departments, when coordinators are reminded. */
    static List<String> usersOfContacts(Template template) {
        var faults = new ArrayList<>(difference(
                Set.of(
                        "SendNoticesFunction",
                        "MailEventsFunction",
                        "RemindersFunction",
                        "NoticePreviewFunction",
                        "OwnDataFunction",
                        "ErasureFunction"),
                rolesThat(template, onPartition(READS, "CONTACTS#0A"))));
        faults.addAll(difference(
                Set.of("SignInFunction", "MailEventsFunction", "ErasureFunction"),
                rolesThat(template, onPartition(WRITES, "CONTACTS#0A"))));
        return faults;
    }

    /** One role sends mails, from one address of one domain. */
    static List<String> senders(Template template) {
        return Statement.ofRoles(template).stream()
                .filter(statement -> statement.actions().stream().anyMatch(action -> action.startsWith("ses:")))
                .filter(statement -> !statement.owner().equals("SendNoticesFunction")
                        || !statement.actions().equals(List.of("ses:SendEmail"))
                        || !statement
                                .body()
                                .at("Condition", "StringEquals", "ses:FromAddress")
                                .spelled()
                                .equals("${MailFrom}@${MailDomain}"))
                .map(Statement::toString)
                .toList();
    }

    /** No student-facing function may write whether a call is open, frozen or published. */
    static List<String> studentFacingWritersOfCalls(Template template) {
        var writers = rolesThat(template, onPartition(WRITES, "CALL#OE-2024"));
        writers.retainAll(STUDENT_FACING);
        return List.copyOf(writers);
    }

    /** A role that can write the chain could forge a trail. */
    static List<String> studentFacingWritersOfTheChain(Template template) {
        var writers = rolesThat(template, onPartition(WRITES, "CHAIN#OE-2024"));
        writers.removeIf(role -> !STUDENT_FACING.contains(role) && !role.equals("WithdrawalFunction"));
        return List.copyOf(writers);
    }

    /**
     * Nothing official is ever deleted; trial runs can be, and pages of the site, which are rendered from the rest. Data of
     * students is deleted by the erasers only (decision 0060).
     */
    static List<String> deleters(Template template) {
        return Statement.ofRoles(template).stream()
                .filter(Statement::allows)
                .filter(statement -> !statement.partitions().equals(List.of(Family.TRIALS.pattern())))
                .filter(statement -> !ERASERS.contains(statement.owner()) || deletesWhatIsLocked(statement))
                .filter(statement -> !statement.resources().equals(List.of(SiteChecks.PAGES)))
                .filter(statement -> statement.actions().stream()
                        .anyMatch(action -> action.contains(":Delete") && !RULES_AND_SCHEDULES.contains(action)))
                .map(Statement::toString)
                .toList();
    }

    /** Results, grants, the ledger and the chain stay, and so do files of the office and of results. */
    private static boolean deletesWhatIsLocked(Statement statement) {
        boolean items = !statement.partitions().isEmpty()
                && Stream.of(
                                "RUNS#OE-2024#run-1#00",
                                "GRANTS#OE-2024#RECORDED",
                                "LEDGER#0A",
                                "CHAIN#OE-2024",
                                "CALL#OE-2024")
                        .anyMatch(statement::coversPartition);
        return items
                || statement.resources().stream()
                        .anyMatch(resource -> resource.contains("-results-") || resource.contains("-imports-"));
    }

    /** Every function can add entries to the trail; only linking, exporting, notices and histories read them. */
    static List<String> readersOfTheTrail(Template template) {
        return difference(READERS_OF_THE_TRAIL, rolesThat(template, onPartition(READS, "TRAIL#OE-2024#0A")));
    }

    static List<String> readersOfExportedTrails(Template template) {
        var key = "arn:${AWS::Partition}:s3:::ico-${Stage}-results-${AWS::AccountId}/OE-2024/trail/7-0123.ndjson";
        return difference(
                Set.of("TrailFunction"), rolesThat(template, statement -> statement.allows("s3:GetObject", key)));
    }

    static List<String> readersOfResultFiles(Template template) {
        var key = "arn:${AWS::Partition}:s3:::ico-${Stage}-results-${AWS::AccountId}/OE-2024/runs/run-1/results.csv";
        return difference(
                Set.of("ResultFilesFunction", "OfficeFileFunction"),
                rolesThat(template, statement -> statement.allows("s3:GetObject", key)));
    }

    static List<String> signersOfBundles(Template template) {
        var faults = new ArrayList<>(difference(
                Set.of("PlaceCallFunction"),
                rolesThat(template, statement -> statement.allows("kms:Sign", "${SigningKey.Arn}"))));
        faults.addAll(difference(
                Set.of("LettersFunction"),
                rolesThat(template, statement -> statement.allows("kms:Sign", "${LetterKey.Arn}"))));
        return faults;
    }

    static List<String> readersOfSpecialDocuments(Template template) {
        var readers = Stream.of(
                        "DocumentsFunction",
                        "DocumentUploadedFunction",
                        "DocumentScannedFunction",
                        "FreezeCallFunction",
                        "SealCallFunction",
                        "OwnDataFunction",
                        "ScannerRole")
                .filter(template.resources()::containsKey)
                .collect(Collectors.toSet());
        return difference(
                readers,
                rolesThat(template, statement -> statement.allows("kms:Decrypt", "${SpecialDocumentsKey.Arn}")));
    }

    /**
     * The scheduler's role fires only the milestones, the linking of the trail and the canary, and only for schedules
     * of this account.
     */
    static List<String> schedulerRole(Template template) {
        var faults = new ArrayList<String>();
        var fired = new TreeSet<String>();
        Statement.ofRoles(template).stream()
                .filter(statement -> statement.actions().contains("lambda:InvokeFunction"))
                .forEach(statement -> fired.addAll(statement.resources()));
        faults.addAll(difference(FIRED, fired));
        var trust =
                template.root().at("Resources", "SchedulerRole", "Properties", "AssumeRolePolicyDocument", "Statement");
        if (!trust.at("0", "Condition", "StringEquals", "aws:SourceAccount")
                .spelled()
                .equals("${AWS::AccountId}")) {
            faults.add("SchedulerRole trusts other accounts");
        }
        return faults;
    }

    static List<String> roleLenders(Template template) {
        return Statement.ofRoles(template).stream()
                .filter(statement -> statement.actions().contains("iam:PassRole"))
                .filter(statement -> !statement.resources().equals(List.of("${SchedulerRole.Arn}"))
                        || !statement
                                .body()
                                .at("Condition", "StringEquals", "iam:PassedToService")
                                .is("scheduler.amazonaws.com"))
                .map(Statement::toString)
                .toList();
    }

    private static Predicate<Statement> onPartition(Set<String> actions, String partition) {
        return statement -> statement.allows()
                && statement.resources().contains(TABLE)
                && statement.actions().stream().anyMatch(actions::contains)
                && statement.coversPartition(partition);
    }

    private static Set<String> rolesThat(Template template, Predicate<Statement> can) {
        var roles = new TreeSet<String>();
        Statement.ofRoles(template).stream().filter(can).forEach(statement -> roles.add(statement.owner()));
        return roles;
    }

    private static List<String> difference(Set<String> should, Set<String> can) {
        var faults = new ArrayList<String>();
        can.stream().filter(role -> !should.contains(role)).forEach(role -> faults.add(role + " can but should not"));
        should.stream()
                .filter(role -> !can.contains(role))
                .sorted()
                .forEach(role -> faults.add(role + " should but cannot"));
        return faults;
    }
}
