/** From the bytes of a file to documents or rejects: one parser a format, no file system. */
package blotter.corpus;
