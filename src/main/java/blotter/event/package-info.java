/** What a document reports to have happened: who did what, when, how much, and how sure. */
package blotter.event;
