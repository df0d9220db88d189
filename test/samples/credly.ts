/** What sets one sample badge apart from another. */
export interface BadgeFacts {
  uuid: string;
  badge: string;
  /** The issuer's name as the page gives it. */
  issuer: string;
  /** The issuer's id in the badge's JSON, which is what counts. */
  organisationId: string;
  organisation: string;
  /** `YYYY-MM-DD` */
  issuedOn: string;
  expiresOn: string | null;
  expired: boolean;
}

const HOLDER = 'Avery Holloway';

/** The words to fill into credly-badge.html. */
export function badgeWords(facts: BadgeFacts): Record<string, string> {
  const { uuid, badge, issuer, organisation, issuedOn, expired } = facts;
  const issued = new Date(issuedOn).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  return { uuid, badge, issuer, organisation, issued, holder: HOLDER, mark: expired ? ' (Expired)' : '' };
}

/** The badge's JSON in Credly's shape, reduced to the parts about the badge. */
export function badgeJson(facts: BadgeFacts): object {
  const { uuid, badge, issuer, organisationId, organisation, issuedOn, expiresOn } = facts;
  const entity = {
    type: 'Organization',
    id: organisationId,
    name: issuer,
    url: `https://www.credly.com/api/v1/organizations/${organisationId}`,
    vanity_url: `https://www.credly.com/org/${organisation}`,
  };
  const issuedBy = { summary: `issued by ${issuer}`, entities: [{ label: 'Issued by', primary: true, entity }] };
  return {
    data: {
      id: uuid,
      expires_at_date: expiresOn,
      issued_at_date: issuedOn,
      issued_to: HOLDER,
      locale: 'en',
      public: true,
      state: 'accepted',
      earner_path: '/users/avery-holloway',
      is_private_badge: false,
      issuer: issuedBy,
      badge_template: { name: badge, owner_vanity_slug: organisation, issuer: issuedBy },
      evidence: [],
      recommendations: [],
    },
    metadata: {},
  };
}
