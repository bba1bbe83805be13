package nl.powervrouwen.ui.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The time zone of the town halls as a calendar file describes it, with the rules since 1996.
 *
 * <p>Not the library's own description: that calls itself Europe/Brussels, of which Amsterdam is a
 * second name there, and the sessions would refer to a zone that is not in the file.
 */
final class DutchTime {

  /** Its name. */
  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
  private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

  private DutchTime() {}

  /** The description. */
  static VTimeZone described() {
    Observance summer =
        rule(new Daylight(), "CEST", WINTER, SUMMER, LocalDateTime.of(1996, 3, 31, 2, 0));
    Observance winter =
        rule(new Standard(), "CET", SUMMER, WINTER, LocalDateTime.of(1996, 10, 27, 3, 0));
    return new VTimeZone(
        new PropertyList(List.of(new TzId(ZONE.getId()))),
        new ComponentList<>(List.of(summer, winter)));
  }

  private static Observance rule(
      Observance rule, String name, ZoneOffset before, ZoneOffset after, LocalDateTime first) {
    rule.add(new TzName(name));
    rule.add(new TzOffsetFrom(before));
    rule.add(new TzOffsetTo(after));
    rule.add(new DtStart<>(first));
    rule.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + first.getMonthValue() + ";BYDAY=-1SU"));
    return rule;
  }
}
