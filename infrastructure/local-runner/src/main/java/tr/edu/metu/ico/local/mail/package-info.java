/**
 * The mail service of this machine: it takes mails as SES does, keeps them for people to read, and reports about them.
 *
 * <p>No mail leaves the machine.
 */
package tr.edu.metu.ico.local.mail;
