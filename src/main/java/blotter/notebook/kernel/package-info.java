/** How notebooks run: the start of the Java kernel, and what it shows tables and charts as. */
package blotter.notebook.kernel;
