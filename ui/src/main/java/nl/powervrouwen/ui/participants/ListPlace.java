package nl.powervrouwen.ui.participants;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import nl.powervrouwen.participants.ListPoint;
import nl.powervrouwen.participants.ParticipantFilter;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.ParticipantQuery.Sort;
import nl.powervrouwen.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Where one is in the list: filter, order and page, as the address holds them.
 *
 * @param filter to whom it is limited
 * @param sort by what
 * @param descending last first
 * @param from the point next to the page; null for the first page
 * @param backwards whether the page lies before {@code from}
 */
record ListPlace(
    ListFilter filter, Sort sort, boolean descending, @Nullable ListPoint from, boolean backwards) {

  static final ListPlace START = new ListPlace(ListFilter.EMPTY, Sort.NAME, false, null, false);

  private static final Map<Sort, String> NAMES =
      Map.of(Sort.NAME, "naam", Sort.BIRTH_DATE, "geboren", Sort.REGISTERED, "aangemeld");

  /** Reads it from an address; what is not understood counts as not there. */
  static ListPlace of(QueryParameters query) {
    String wanted = query.getSingleParameter("volgorde").orElse("");
    Sort sort = Sort.NAME;
    for (Map.Entry<Sort, String> name : NAMES.entrySet()) {
      sort = name.getValue().equals(wanted) ? name.getKey() : sort;
    }
    ListFilter filter = ListFilter.of(query);
    boolean descending = query.getSingleParameter("omgekeerd").isPresent();
    String before = query.getSingleParameter("voor").orElse("");
    String after = query.getSingleParameter("na").orElse("");
    if (before.isEmpty() && after.isEmpty()) {
      return new ListPlace(filter, sort, descending, null, false);
    }
    String from = before.isEmpty() ? after : before;
    ListPoint point =
        ListPoint.parse(from).orElseThrow(() -> new NotFound(ParticipantsNavigation.PARTICIPANT));
    return new ListPlace(filter, sort, descending, point, !before.isEmpty());
  }

  QueryParameters query() {
    Map<String, String> query = new HashMap<>();
    filter.addTo(query);
    if (sort != Sort.NAME) {
      query.put("volgorde", NAMES.get(sort));
    }
    if (descending) {
      query.put("omgekeerd", "ja");
    }
    if (from != null) {
      query.put(backwards ? "voor" : "na", from.text());
    }
    return QueryParameters.simple(query);
  }

  ParticipantQuery page(String words, ParticipantFilter limit, int size) {
    return new ParticipantQuery(words, limit, sort, descending, from, backwards, size);
  }

  /** The first page of the same list. */
  ListPlace start() {
    return limited(filter);
  }

  /** The first page of who is in this filter, in the same order. */
  ListPlace limited(ListFilter other) {
    return new ListPlace(other, sort, descending, null, false);
  }

  /** The same page as far as the filter can be. */
  ListPlace with(ListFilter possible) {
    return new ListPlace(possible, sort, descending, from, backwards);
  }

  ListPlace after(ListPoint last) {
    return new ListPlace(filter, sort, descending, last, false);
  }

  ListPlace before(ListPoint first) {
    return new ListPlace(filter, sort, descending, first, true);
  }

  /** The first page by this, the other way round when it is sorted by this already. */
  ListPlace by(Sort other) {
    return new ListPlace(filter, other, other == sort && !descending, null, false);
  }

  /** How a column is sorted, for readers aloud; empty when it is not. */
  String direction(Sort column) {
    if (column != sort) {
      return "";
    }
    return descending ? "descending" : "ascending";
  }
}
