package nl.powervrouwen.tenancy.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.powervrouwen.tenancy.Site;
import nl.powervrouwen.tenancy.SiteKind;
import nl.powervrouwen.tenancy.TenantId;

/** The table of addresses in the platform's own database. */
public final class SiteTable {

  private static final String UPSERT =
      """
      INSERT INTO site (tenant, kind, display_name, host, issuer, end_session, logo, brand_colour)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (tenant) DO UPDATE SET
        kind = excluded.kind, display_name = excluded.display_name, host = excluded.host,
        issuer = excluded.issuer, end_session = excluded.end_session, logo = excluded.logo,
        brand_colour = excluded.brand_colour
      """;

  private static final String ALL =
      """
      SELECT tenant, kind, display_name, host, issuer, end_session, logo, brand_colour
      FROM site ORDER BY display_name, tenant
      """;

  private SiteTable() {}

  /** Writes a site, or changes what stands there. */
  public static void write(DataSource owner, Site site) {
    try (Connection connection = owner.getConnection();
        PreparedStatement statement = connection.prepareStatement(UPSERT)) {
      statement.setString(1, site.tenant().value());
      statement.setString(2, site.kind().name());
      statement.setString(3, site.displayName());
      statement.setString(4, site.host());
      statement.setString(5, site.issuer());
      statement.setString(6, site.endSession());
      statement.setString(7, site.logo());
      statement.setString(8, site.brandColour());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure("The site of " + site.tenant() + " can't be registered", e);
    }
  }

  /** All sites, by name. */
  static List<Site> read(Connection connection) throws SQLException {
    List<Site> sites = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ALL)) {
      while (row.next()) {
        sites.add(
            new Site(
                new TenantId(row.getString("tenant")),
                SiteKind.valueOf(row.getString("kind")),
                row.getString("display_name"),
                row.getString("host"),
                row.getString("issuer"),
                row.getString("end_session"),
                row.getString("logo"),
                row.getString("brand_colour")));
      }
    }
    return sites;
  }
}
