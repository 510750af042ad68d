package blotter.text;

/**
 * One token of a text.
 *
 * @param begin offset of its first character in the text, UTF-16 code units
 * @param end offset behind its last character
 * @param lower its characters in lower case (root locale)
 * @param capitalised whether its first character is an upper-case or title-case letter
 */
public record Token(int begin, int end, String lower, boolean capitalised) {}
