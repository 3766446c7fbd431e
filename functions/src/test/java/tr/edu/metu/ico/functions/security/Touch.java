package tr.edu.metu.ico.functions.security;

/**
 * One thing a function did to a store, in the words of the deployment's policies.
 *
 * @param by        the route that was asked, or the handler that was fired
 * @param action    such as {@code dynamodb:PutItem}
 * @param resource  as the template spells it, such as {@code ${Table.Arn}}
 * @param partition the partition key; empty for files
 */
public record Touch(String by, String action, String resource, String partition) {}
