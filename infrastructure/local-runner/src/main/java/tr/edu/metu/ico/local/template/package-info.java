/**
 * Reading {@code template.yaml} as far as this machine needs it.
 *
 * <p>Anything it cannot read is an error, not a default.
 */
package tr.edu.metu.ico.local.template;
