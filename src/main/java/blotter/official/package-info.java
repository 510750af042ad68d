/** Series that offices publish, and how series of texts go together with them. */
package blotter.official;
