/** How alike two texts are, and which texts are copies of one: shingles, resemblance, clusters. */
package blotter.duplicate;
