/**
 * Files of numbers: tensors, the safetensors container, and as much of the ONNX format as it takes
 * to take a public model apart and to write our own. Knows nothing of language or events.
 */
package org.demarche.onnx;
