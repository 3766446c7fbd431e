/**
 * The ports on the single DynamoDB table: keys, items, conditions, transactions.
 *
 * <p>No rule of the domain; SDK types of DynamoDB stay in here.
 */
package tr.edu.metu.ico.adapters.dynamo;
