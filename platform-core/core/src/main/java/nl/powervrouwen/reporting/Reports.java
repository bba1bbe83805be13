package nl.powervrouwen.reporting;

import static nl.powervrouwen.registry.Role.COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.jobs.JobControl;
import nl.powervrouwen.jobs.JobId;
import nl.powervrouwen.jobs.JobWork;
import nl.powervrouwen.jobs.Jobs;
import nl.powervrouwen.modules.ReportFormats;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.reporting.internal.FindingList;
import nl.powervrouwen.reporting.internal.PeopleReader;
import nl.powervrouwen.reporting.internal.PeriodFacts;
import nl.powervrouwen.spi.FileKind;
import nl.powervrouwen.spi.Period;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.ReportFormat;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reports for the municipality. Names stand in them, so they are the coordinator's.
 *
 * <p>Not transactional on purpose: a report reads its people page by page, each in a short
 * transaction of its own, so that ten thousand people hold neither memory nor a connection.
 */
@ApplicationScoped
public class Reports {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

  @Inject private ReportFormats formats;
  @Inject private Jobs jobs;
  @Inject private PeopleReader reader;

  /**
   * Tells what is wrong with the data: first which recorded presence does not count, whatever the
   * format, and then what the format finds.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput when there is no such format or programme, or the
   *     period is not of its kind
   */
  @AllowedRoles(COORDINATOR)
  public ReportCheck check(ReportRequest request) {
    ReportFormat format = format(request, null);
    FindingList findings = new FindingList();
    PeriodFacts facts = reader.facts(request, format.needs());
    PeriodFacts named = facts.telling(findings::meet);
    reader.uncounted(request, findings);
    format.check(named, findings::add);
    return findings.check(facts.peopleCount());
  }

  /**
   * Makes the file in the background; the job counts the participants.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput when there is no such format, programme or kind
   *     of file, or the period is not of its kind
   */
  @AllowedRoles(COORDINATOR)
  public JobId make(ReportRequest request) {
    ReportFormat format = format(request, request.extension());
    Words title = format.title();
    Period period = request.period();
    String days = " " + period.from() + " – " + period.until();
    return jobs.start(
        new Words(title.dutch() + days, title.english() + days),
        (control, out) -> write(request, control, out));
  }

  /** The format is looked up again: its module may have been replaced while the job waited. */
  private JobWork.Made write(ReportRequest request, JobControl control, OutputStream out)
      throws IOException {
    ReportFormat format = format(request, request.extension());
    PeriodFacts read = reader.facts(request, format.needs());
    control.total(read.peopleCount());
    PeriodFacts facts = read.telling(counting(control, read.peopleCount()));
    FileKind written = format.write(facts, kind(format, request.extension()), out);
    Period period = request.period();
    String name = format.id() + "-" + period.from() + "-" + period.until();
    return new JobWork.Made(name + "." + written.extension(), written.mediaType());
  }

  /** The job counts everybody once; a format that reads them again is only followed. */
  private static Consumer<PersonFacts> counting(JobControl control, int people) {
    AtomicInteger left = new AtomicInteger(people);
    return person -> {
      if (left.getAndDecrement() > 0) {
        control.step();
      } else {
        control.checkCancelled();
      }
    };
  }

  private static @Nullable FileKind find(ReportFormat format, String extension) {
    return format.files().stream()
        .filter(kind -> kind.extension().equals(extension))
        .findFirst()
        .orElse(null);
  }

  private static FileKind kind(ReportFormat format, String extension) {
    FileKind kind = find(format, extension);
    if (kind == null) {
      throw new IllegalStateException("The format stopped writing " + extension);
    }
    return kind;
  }

  private ReportFormat format(ReportRequest request, @Nullable String extension) {
    Findings findings = new Findings();
    Period period = request.period();
    findings.range("from", period.from(), FIRST, LAST);
    findings.range("until", period.until(), FIRST, LAST);
    ReportFormat format = formats.find(request.format(), request.version()).orElse(null);
    if (format == null) {
      findings.add("format", Code.REPORT_FORMAT_UNKNOWN);
    } else {
      if (!format.periodType().fits(period)
          || !format.validity().covers(period.from())
          || !format.validity().covers(period.until())) {
        findings.add("period", Code.REPORT_PERIOD);
      }
      if (extension != null && find(format, extension) == null) {
        findings.add("extension", Code.REPORT_FILE_UNKNOWN);
      }
    }
    findings.refuse();
    if (format == null) {
      throw new IllegalStateException("An unknown format was refused before");
    }
    return format;
  }
}
