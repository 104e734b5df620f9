package org.demarche.codes;

import java.util.List;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.demarche.text.Span;

/** Acts from marked sentences: {@code The envoy <visited> Lima.} One clause each. */
final class CodedExamples {

  private CodedExamples() {}

  static CodedAct act(EventType type, String mode, Status status, String marked) {
    return act(type, mode, status, marked, List.of());
  }

  static CodedAct act(
      EventType type, String mode, Status status, String marked, List<String> sectors) {
    int start = marked.indexOf('<');
    int end = marked.indexOf('>') - 1;
    String sentence = marked.replace("<", "").replace(">", "");
    Span whole = new Span(0, sentence.length());
    return new CodedAct(type, mode, status, sentence, new Span(start, end), whole, sectors, false);
  }
}
