/**
 * The ports on the single DynamoDB table: keys, items, conditions, transactions.
 *
 * <p>No domain rules; the SDK types of DynamoDB do not leave this package.
 */
package tr.edu.metu.ico.adapters.dynamo;
