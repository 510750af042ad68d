/** Gold annotations, and how well a run agrees with them. */
package blotter.evaluate;
