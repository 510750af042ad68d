/**
 * Sentences, tokens and languages: pure functions over strings, and the only room that imports
 * OpenNLP.
 *
 * <p>Offsets in this room are UTF-16 code units of the text, half open; {@link
 * blotter.text.CodePoints} turns them into the code points that tables hold.
 */
package blotter.text;
