package tr.edu.metu.ico.adapters.mail;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.AccountSuspendedException;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.LimitExceededException;
import software.amazon.awssdk.services.sesv2.model.MailFromDomainNotVerifiedException;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.NotFoundException;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.SendingPausedException;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;
import software.amazon.awssdk.services.sesv2.model.TooManyRequestsException;
import tr.edu.metu.ico.outbox.Mailer;

/**
 * Mails through SES v2, one recipient each. Sending has no idempotency token there, so the client must not retry by itself: a
 * request without a response may have been carried out.
 */
public final class SesMailer implements Mailer {

    private static final int FORBIDDEN = 403;

    private final SesV2Client ses;
    private final String from;
    private final String configurationSet;

    /**
     * @param ses              a client without retries
     * @param fromName         shown beside the address
     * @param fromAddress      an address of the verified domain
     * @param configurationSet where reports about the mails go
     */
    public SesMailer(SesV2Client ses, String fromName, String fromAddress, String configurationSet) {
        this.ses = ses;
        this.from = MailHeader.mailbox(
                fromName,
                MailHeader.address(fromAddress)
                        .orElseThrow(() -> new IllegalArgumentException("MAIL_FROM must be a mail address")));
        this.configurationSet = configurationSet;
    }

    @Override
    public Outcome send(OutgoingMail mail) {
        var address = MailHeader.address(mail.address());
        return address.isEmpty() ? new Outcome.Refused("INVALID_ADDRESS") : send(request(mail, address.get()));
    }

    private SendEmailRequest request(OutgoingMail mail, String address) {
        return SendEmailRequest.builder()
                .fromEmailAddress(from)
                .configurationSetName(configurationSet)
                .destination(to -> to.toAddresses(MailHeader.mailbox(mail.name(), address)))
                .content(content -> content.simple(message -> message.subject(
                                utf8(MailHeader.line(mail.text().subject())))
                        .body(body -> body.text(utf8(mail.text().plain())).html(utf8(mail.html())))))
                .emailTags(NoticeTags.of(mail.notice()).entrySet().stream()
                        .map(tag -> MessageTag.builder()
                                .name(tag.getKey())
                                .value(tag.getValue())
                                .build())
                        .toList())
                .build();
    }

    private static Content utf8(String text) {
        return Content.builder()
                .data(text)
                .charset(StandardCharsets.UTF_8.name())
                .build();
    }

    private Outcome send(SendEmailRequest request) {
        try {
            ses.sendEmail(request);
            return new Outcome.Accepted();
        } catch (SesV2Exception answered) {
            return outcome(answered);
        } catch (SdkClientException unreached) {
            return neverLeft(unreached)
                    ? new Outcome.Closed("UNREACHABLE")
                    : new Outcome.Unknown(unreached.getClass().getSimpleName());
        } catch (SdkException fault) {
            return new Outcome.Unknown(fault.getClass().getSimpleName());
        }
    }

    private static Outcome outcome(SesV2Exception answered) {
        return switch (answered) {
            case TooManyRequestsException _, LimitExceededException _ -> new Outcome.Busy();
            case SendingPausedException _ -> new Outcome.Closed("SENDING_PAUSED");
            case AccountSuspendedException _ -> new Outcome.Closed("ACCOUNT_SUSPENDED");
            case MailFromDomainNotVerifiedException _ -> new Outcome.Closed("DOMAIN_NOT_VERIFIED");
            case NotFoundException _ -> new Outcome.Closed("NO_CONFIGURATION_SET");
            case MessageRejectedException _ -> new Outcome.Refused("REJECTED");
            case BadRequestException _ -> new Outcome.Refused("BAD_REQUEST");
            default ->
                answered.statusCode() == FORBIDDEN
                        ? new Outcome.Closed("NOT_ALLOWED")
                        : new Outcome.Unknown("STATUS_" + answered.statusCode());
        };
    }

    /** Whether not even a connection was made. */
    private static boolean neverLeft(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }
}
