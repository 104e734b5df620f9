package org.demarche.listing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.demarche.issue.Issue;
import org.demarche.issue.IssueCode;
import org.demarche.issue.Origin;

/**
 * Reads {@code SDN.XML} of OFAC as a stream. No document type and no entity from outside is ever
 * loaded: a list comes from the net.
 */
final class SdnXml {
  private static final Pattern US_DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private final Countries countries;
  private final Origin file;
  private final List<Issue> issues = new ArrayList<>();
  private final List<ListedParty> parties = new ArrayList<>();
  private Optional<LocalDate> published;
  private Optional<String> count = Optional.empty();

  SdnXml(Path file, Countries countries, Optional<LocalDate> published) {
    this.file = Origin.of(file.toString());
    this.countries = countries;
    this.published = published;
  }

  SanctionsList read(Path path) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try (InputStream in = ListBytes.open(path)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          start(xml);
        }
      }
      checkCount();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      issues.add(
          Issue.in(
              file.atLine(line),
              IssueCode.BROKEN_ROW,
              "expected XML to the end, it breaks off after "
                  + parties.size()
                  + " entries: download the file again"));
    }
    return new SanctionsList(ListFormat.SDN_XML, published, parties, issues);
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "Publish_Date" -> publishedOn(xml.getLocation().getLineNumber(), xml.getElementText());
      case "Record_Count" -> count = Optional.of(xml.getElementText().strip());
      case "sdnEntry" -> entry(xml);
      default -> {}
    }
  }

  private void publishedOn(int line, String text) {
    Matcher date = US_DATE.matcher(text.strip());
    try {
      if (date.matches()) {
        LocalDate day =
            LocalDate.of(
                Integer.parseInt(date.group(3)),
                Integer.parseInt(date.group(1)),
                Integer.parseInt(date.group(2)));
        published = published.or(() -> Optional.of(day));
        return;
      }
    } catch (DateTimeException e) {
      // Named below like any other text that is no date.
    }
    issues.add(
        Issue.in(
            file.atLine(line),
            IssueCode.BAD_DATE,
            "expected Publish_Date as MM/DD/YYYY, found \"" + text.strip() + "\"; left out"));
  }

  private void entry(XMLStreamReader xml) throws XMLStreamException {
    int line = xml.getLocation().getLineNumber();
    SdnEntry entry = SdnEntry.read(xml);
    Optional<ListedParty> party = entry.party(countries, published, file.atLine(line));
    party.ifPresent(parties::add);
    if (party.isEmpty()) {
      issues.add(
          Issue.in(
              file.atLine(line),
              IssueCode.BROKEN_ROW,
              "expected uid and lastName in the entry, found one of them empty: fill it in"));
    }
  }

  private void checkCount() {
    long entries =
        parties.size() + issues.stream().filter(i -> i.code() == IssueCode.BROKEN_ROW).count();
    if (count.isPresent() && !count.get().equals(String.valueOf(entries))) {
      issues.add(
          Issue.in(
              file,
              IssueCode.MISSING_FIELD,
              "expected "
                  + count.get()
                  + " entries as Record_Count says, found "
                  + entries
                  + ": download the file again"));
    }
  }
}
