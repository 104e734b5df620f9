package org.demarche.listing;

/** Whether a party of a list was listed on a day. */
public enum ListingStatus {
  /** The list gives dates, and they cover the day. */
  LISTED,
  /** It was listed only after the day. */
  NOT_YET_LISTED,
  /** It was taken off before the day. */
  DELISTED,
  /** The party is in the list, but the list does not say whether it was on that day. */
  DATE_UNKNOWN
}
