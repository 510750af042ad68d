/**
 * What topics are made of and how good they are; what a source labels and how well it is learned.
 */
package blotter.topic;
