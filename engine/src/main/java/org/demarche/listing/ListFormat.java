package org.demarche.listing;

/** Forms of sanctions lists that can be read. */
public enum ListFormat {
  /** {@code targets.simple.csv} of OpenSanctions: a header, lists parted by semicolons. */
  OPENSANCTIONS_CSV("OpenSanctions targets.simple.csv"),
  /** {@code SDN.CSV} of OFAC: no header, {@code -0-} for nothing. */
  SDN_CSV("OFAC SDN.CSV"),
  /** {@code SDN.XML} of OFAC: {@code sdnList} with {@code sdnEntry}. */
  SDN_XML("OFAC SDN.XML");

  private final String title;

  ListFormat(String title) {
    this.title = title;
  }

  /** As its publisher calls it. */
  public String title() {
    return title;
  }
}
