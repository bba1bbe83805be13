package nl.powervrouwen.provisioner.keycloak;

import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.resource.RealmResource;

/** Our words in the mail that Keycloak sends: whose account it is stands in its subject. */
record RealmTexts(RealmResource realm, List<String> changes) {

  private static final String SUBJECT = "executeActionsSubject";

  void provision(RealmPlan plan) {
    if (plan.mail() == null) {
      return;
    }
    // An apostrophe and a brace mean something in Keycloak's texts.
    String name = plan.displayName().replace("'", "''").replaceAll("[{}]", "");
    settle("nl", "Uw account bij " + name);
    settle("en", "Your account at " + name);
  }

  private void settle(String locale, String subject) {
    Map<String, String> has = realm.localization().getRealmLocalizationTexts(locale);
    if (!subject.equals(has.get(SUBJECT))) {
      realm.localization().saveRealmLocalizationText(locale, SUBJECT, subject);
      changes.add("subject of mail in " + locale);
    }
  }
}
