import type { Actor, Locale, MunicipalityId, Role } from "@/lib/platform/context";
import type { PlainDate } from "@/lib/platform/dates";

/** What is known of a request before anyone is: when it came, and from where. */
export type Arrival = { now: string; requestId: string; sourceAddress: string };

/** Someone whom a municipality's identity provider has vouched for. */
export type Identity = {
  municipalityId: MunicipalityId;
  issuer: string;
  subject: string;
  name?: string | undefined;
  email?: string | undefined;
};

export type SessionLimits = { idleSeconds: number; absoluteSeconds: number };

/** A session that stands, and whom it belongs to. */
export type SignedIn = {
  municipalityId: MunicipalityId;
  municipalityName: string;
  actor: Actor;
  locale: Locale;
  /** When the session ends if nothing more is done, ISO instant. */
  expiresAt: string;
  /** When it ends whatever is done. */
  endsAt: string;
};

export type AccountState = "active" | "disabled";

export type AccountRow = {
  id: string;
  name: string;
  email: string | null;
  title: string | null;
  roles: readonly Role[];
  teams: readonly string[];
  state: AccountState;
  lastSignedInAt: string | null;
};

export type AccountDetails = AccountRow & {
  version: number;
  issuer: string;
  subject: string;
  locale: Locale;
  disabledAt: string | null;
  disabledReason: string | null;
  createdAt: string;
  openSessions: number;
  memberships: readonly { teamId: string; teamName: string; fromOn: PlainDate }[];
  circle: { reason: string; addedByName: string | null; addedAt: string } | null;
};

export type AccessRequestRow = {
  id: string;
  name: string | null;
  email: string | null;
  issuer: string;
  subject: string;
  firstSeenAt: string;
  lastSeenAt: string;
};

export type TeamRow = { id: string; name: string; members: number; closedOn: PlainDate | null };

export type TeamDetails = TeamRow & {
  version: number;
  openCases: number;
  people: readonly {
    accountId: string;
    name: string;
    roles: readonly Role[];
    fromOn: PlainDate;
    state: AccountState;
  }[];
};

export type CircleMember = {
  accountId: string;
  name: string;
  roles: readonly Role[];
  reason: string;
  addedByName: string | null;
  addedAt: string;
};

export type DemoAccount = {
  municipalityId: MunicipalityId;
  municipalityName: string;
  accountId: string;
  name: string;
  title: string | null;
  roles: readonly Role[];
};
