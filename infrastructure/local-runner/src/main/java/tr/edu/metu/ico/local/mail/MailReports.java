package tr.edu.metu.ico.local.mail;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.edu.metu.ico.local.lambda.AsyncInvoker;
import tr.edu.metu.ico.local.lambda.LocalFunctions;
import tr.edu.metu.ico.local.template.MailTrigger;
import tr.edu.metu.ico.local.template.SystemTemplate;

/** Reports about mails to the functions that the template names, with the events of SES. */
public final class MailReports {

    private final List<MailTrigger> triggers;
    private final LocalFunctions functions;
    private final AsyncInvoker invoker;

    public MailReports(List<MailTrigger> triggers, LocalFunctions functions, AsyncInvoker invoker) {
        this.triggers = List.copyOf(triggers);
        this.functions = functions;
        this.invoker = invoker;
    }

    /** Reports that the mail was delivered, or what it met instead; returns at once. */
    public void about(LocalMail mail, Optional<MailFault> fault) {
        var event = event(mail, fault);
        triggers.stream()
                .filter(trigger -> trigger.takes(event.path("detail-type").asText(), mail.configurationSet()))
                .forEach(trigger -> start(trigger.function(), event.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private void start(String function, byte[] event) {
        Thread.ofVirtual().name("mail-report").start(() -> invoker.deliver(functions.get(function), event));
    }

    private static ObjectNode event(LocalMail mail, Optional<MailFault> fault) {
        var type = fault.map(MailFault::report).orElse("Delivery");
        var event = JsonNodeFactory.instance.objectNode();
        event.put("version", "0")
                .put("id", UUID.randomUUID().toString())
                .put("detail-type", detailType(type))
                .put("source", MailTrigger.SOURCE)
                .put("account", SystemTemplate.ACCOUNT)
                .put("time", mail.at())
                .put("region", SystemTemplate.REGION);
        var detail = event.putObject("detail").put("eventType", type);
        var about = detail.putObject("mail").put("messageId", "local-" + mail.id());
        about.putArray("destination").add(mail.to());
        var tags = about.putObject("tags");
        mail.tags().forEach((name, value) -> tags.putArray(name).add(value));
        tags.putArray("ses:configuration-set").add(mail.configurationSet());
        recipients(detail, type, mail.to(), fault.map(MailFault::bounceType).orElse(""));
        return event;
    }

    private static void recipients(ObjectNode detail, String type, String to, String bounceType) {
        if (type.equals("Bounce")) {
            var bounce = detail.putObject("bounce").put("bounceType", bounceType);
            bounce.putArray("bouncedRecipients").addObject().put("emailAddress", to);
        }
        if (type.equals("Complaint")) {
            detail.putObject("complaint")
                    .putArray("complainedRecipients")
                    .addObject()
                    .put("emailAddress", to);
        }
    }

    private static String detailType(String type) {
        return switch (type) {
            case "Bounce" -> "Email Bounced";
            case "Complaint" -> "Email Complaint Received";
            default -> "Email Delivered";
        };
    }
}
