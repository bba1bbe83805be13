package nl.powervrouwen.outcomes;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Sensitive;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.jobs.JobControl;
import nl.powervrouwen.jobs.JobId;
import nl.powervrouwen.jobs.JobWork;
import nl.powervrouwen.jobs.Jobs;
import nl.powervrouwen.outcomes.internal.CertificatePdf;
import nl.powervrouwen.outcomes.internal.CheckedCertificate;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.GroupCurriculum;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * The certificates of a whole group: issued in the background, and handed out at a ceremony. The
 * work of the job goes through the rooms' own doors, so each certificate has its own transaction
 * and role check.
 */
@ApplicationScoped
@Transactional
public class GroupCertificates {

  private static final Messages DUTCH = Messages.in(Locale.forLanguageTag("nl"));
  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

  @Inject private Jobs jobs;
  @Inject private Groups groups;
  @Inject private Progress progress;
  @Inject private Certificates certificates;
  @Inject private CertificatePdf pdf;
  @Inject private DutchClock clock;

  /**
   * Writes the list for the ceremony, in the order of names: whom to call, with room to tick off.
   *
   * @param out where to; stays open
   * @throws IOException when writing fails
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  @Sensitive(SensitiveAction.FETCH_FILE)
  public void writeCeremonyList(GroupId id, OutputStream out) throws IOException {
    GroupDetails group = groups.get(id);
    GroupCurriculum curriculum = group.curriculum();
    List<String> names = valid(id).stream().map(CertificateRow::holder).toList();
    pdf.list(
        group.name(),
        curriculum == null ? group.programmeName() : curriculum.title().dutch(),
        names,
        out);
  }

  private List<CertificateRow> valid(GroupId group) {
    return certificates.ofGroup(group).stream().filter(CertificateRow::valid).toList();
  }

  /**
   * Issues a certificate to everybody in a group who completed the curriculum and has none, in the
   * background. The job's file is one PDF with all valid certificates of the group; its notes name
   * who got none and why.
   *
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong
   */
  @AllowedRoles(COORDINATOR)
  public JobId issueAll(GroupId id, CertificateInput input) {
    CheckedCertificate.of(input, clock.today());
    GroupDetails group = groups.get(id);
    return jobs.start(
        new Words("Certificaten " + group.name(), "Certificates " + group.name()),
        (control, out) -> issueAndPrint(group, input, control, out));
  }

  private JobWork.Made issueAndPrint(
      GroupDetails group, CertificateInput input, JobControl control, OutputStream out)
      throws IOException {
    List<EnrolmentProgress> everybody =
        progress.ofGroup(group.id()).stream().filter(one -> one.stage() != Stage.STOPPED).toList();
    Set<EnrolmentId> have =
        valid(group.id()).stream()
            .map(CertificateRow::enrolment)
            .collect(Collectors.toCollection(HashSet::new));
    control.total(everybody.size() + 1);
    for (EnrolmentProgress one : everybody) {
      if (!have.contains(one.enrolment())) {
        issueOrSayWhyNot(one, input, control);
      }
      control.step();
    }
    pdf.print(valid(group.id()), out);
    control.step();
    return new JobWork.Made("certificaten-" + fileName(group.name()) + ".pdf", "application/pdf");
  }

  private void issueOrSayWhyNot(EnrolmentProgress one, CertificateInput input, JobControl control) {
    String name = one.name().spoken();
    if (one.stage() != Stage.COMPLETED) {
      control.note(
          one.complete()
              ? new Words(
                  name + ": voldoet aan alles, maar de deelname is nog niet afgerond.",
                  name + ": meets everything, but the enrolment is not completed yet.")
              : missing(name, one.assessment()));
      return;
    }
    try {
      certificates.issue(one.enrolment(), input);
    } catch (Conflict e) {
      control.note(
          new Words(name + ": " + DUTCH.of(e.problem()), name + ": " + ENGLISH.of(e.problem())));
    }
  }

  private static Words missing(String name, @Nullable Assessment assessment) {
    if (assessment == null) {
      return new Words(
          name + ": het leerplan is niet geladen.", name + ": the curriculum is not loaded.");
    }
    List<Requirement> missing = assessment.missing();
    return new Words(
        name
            + ": mist nog "
            + missing.stream().map(r -> r.what().dutch()).collect(Collectors.joining("; "))
            + ".",
        name
            + ": still lacks "
            + missing.stream().map(r -> r.what().english()).collect(Collectors.joining("; "))
            + ".");
  }

  private static String fileName(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9 -]", "")
            .strip()
            .replaceAll("[ -]+", "-");
    return plain.isEmpty() ? "groep" : plain;
  }
}
