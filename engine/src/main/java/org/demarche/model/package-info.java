/**
 * The network: words in, the event graph of a sentence out. Holds the shape that training and
 * reading share, and the only use of ONNX Runtime.
 */
package org.demarche.model;
