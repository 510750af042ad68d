/**
 * What a text can name, how it is written, and how the writings are found: entities, surfaces,
 * their files and the matcher.
 */
package blotter.lexicon;
