package nl.powervrouwen.ui.certificates;

import nl.powervrouwen.outcomes.CertificateRow;
import nl.powervrouwen.outcomes.EnrolmentProgress;

/** What a participant's line on the certificates screen asks of the screen. */
interface CertificateServices {

  /** Whether who works here may complete enrolments and revoke certificates. */
  boolean mayGraduate();

  /** Completes their enrolment, after asking. */
  void complete(EnrolmentProgress participant);

  /** Asks when they reached a milestone, and records it. */
  void record(EnrolmentProgress participant, String milestone);

  /** Takes a milestone back, after asking. */
  void takeBack(EnrolmentProgress participant, String milestone, long version);

  /** Asks why, and revokes a certificate. */
  void revoke(CertificateRow certificate);

  /** Writes a certificate. */
  CertificateWords.Writer pdf();
}
