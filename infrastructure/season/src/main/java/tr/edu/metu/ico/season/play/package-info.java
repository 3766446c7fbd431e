/**
 * A season of a call played by all participants, through the API alone: the timeline, its acts and their expected results.
 *
 * <p>What one kind of participant does is in {@code cast}, and what should come of it in {@code result}.
 */
package tr.edu.metu.ico.season.play;
