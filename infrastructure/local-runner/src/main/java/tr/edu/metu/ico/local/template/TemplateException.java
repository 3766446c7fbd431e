package tr.edu.metu.ico.local.template;

/** The template cannot be run on this machine; the message is one sentence for the person who started the runner. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TemplateException(String message) {
        super(message);
    }
}
