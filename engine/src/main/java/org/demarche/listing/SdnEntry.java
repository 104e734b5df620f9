package org.demarche.listing;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.demarche.issue.Origin;

/** An {@code sdnEntry} of SDN.XML: the texts of its elements by their path within the entry. */
final class SdnEntry {
  private final Map<String, List<String>> texts = new HashMap<>();
  private final List<Map<String, String>> akas = new ArrayList<>();

  private SdnEntry() {}

  /** Reads from the start of the element to its end. */
  static SdnEntry read(XMLStreamReader xml) throws XMLStreamException {
    SdnEntry entry = new SdnEntry();
    Deque<String> path = new ArrayDeque<>();
    StringBuilder text = new StringBuilder();
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          path.addLast(xml.getLocalName());
          text.setLength(0);
          if (xml.getLocalName().equals("aka")) {
            entry.akas.add(new HashMap<>());
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          if (path.isEmpty()) {
            return entry;
          }
          entry.put(String.join("/", path), text.toString().strip());
          path.removeLast();
          text.setLength(0);
        }
        case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("the entry is open");
        default -> {}
      }
    }
  }

  private void put(String path, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (path.startsWith("akaList/aka/")) {
      akas.get(akas.size() - 1).put(path.substring("akaList/aka/".length()), text);
    } else {
      texts.computeIfAbsent(path, k -> new ArrayList<>(1)).add(text);
    }
  }

  /** The entry as a party; empty without a number or a name. */
  Optional<ListedParty> party(Countries countries, Optional<LocalDate> published, Origin origin) {
    Optional<String> id = one("uid");
    Optional<String> name = one("lastName").map(l -> whole(one("firstName"), l));
    if (id.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    Set<ListedName> names = new LinkedHashSet<>();
    names.add(ListedName.of(name.get()));
    for (Map<String, String> aka : akas) {
      boolean isWeak = "weak".equals(aka.get("category"));
      if (aka.containsKey("lastName")) {
        String text = whole(Optional.ofNullable(aka.get("firstName")), aka.get("lastName"));
        names.add(new ListedName(text, isWeak));
      }
    }
    List<String> of = new ArrayList<>();
    for (String path :
        List.of(
            "addressList/address/country",
            "nationalityList/nationality/country",
            "citizenshipList/citizenship/country",
            "vesselInfo/vesselFlag")) {
      all(path).forEach(text -> countries.of(text).ifPresent(of::add));
    }
    return Optional.of(
        new ListedParty(
            id.get(),
            List.copyOf(names),
            SdnName.kind(one("sdnType")),
            of,
            all("programList/program"),
            Years.in(all("dateOfBirthList/dateOfBirthItem/dateOfBirth")),
            ListingPeriod.seen(published),
            origin));
  }

  private static String whole(Optional<String> first, String last) {
    return first.map(f -> f + " " + last).orElse(last);
  }

  private Optional<String> one(String path) {
    return all(path).stream().findFirst();
  }

  private List<String> all(String path) {
    return texts.getOrDefault(path, List.of());
  }
}
