/**
 * Reading the definition of a call: every kind of rule, its fields and its sentences.
 *
 * <p>What a rule decides is in the domain; misspelt fields are refused.
 */
package tr.edu.metu.ico.adapters.json.definition;
