/** When events of different documents are one happening, and what the happening is then. */
package blotter.incident;
