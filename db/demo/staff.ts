import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import type { Role } from "@/lib/platform/context";
import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import { officeHour } from "./calendar";
import type { DemoMunicipality, StaffMember, TeamKey } from "./municipalities";
import type { Random } from "./random";
import type { DemoRows } from "./rows";

export type Colleague = StaffMember & { id: string };

/** Who works in a municipality, and who of them takes what. */
export type Staff = {
  people: readonly Colleague[];
  teamId: (key: TeamKey) => string;
  teamKeys: readonly TeamKey[];
  /** The team that a case belongs to. */
  teamOf: (type: SettlementType, settled: boolean, lot: number) => TeamKey;
  /** Someone in the role, of the team when it has one; in the circle when that is asked for. */
  choose: (role: Role, team: TeamKey, random: Random, circle?: boolean) => Colleague;
  manager: Colleague;
  administrator: Colleague;
};

type StaffRows = Pick<DemoRows, "teams" | "accounts" | "roles" | "teamMembers" | "circle">;

/** The issuer of accounts that sign in without a provider. */
export const DEMO_ISSUER = "demo";

const subjectOf = (name: string) =>
  name
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("å", "a")
    .replace(/[^a-z]+/g, "-");

/** Accounts, roles, teams and circle of a municipality. Subjects stay the same from load to load. */
export function staffOf(
  municipality: DemoMunicipality,
  today: PlainDate,
  newId: () => string,
  random: Random,
): { staff: Staff; rows: StaffRows } {
  const began = addMonths(today, -72);
  const createdAt = officeHour(began, random);
  const teamIds = new Map(municipality.teams.map(({ key }) => [key, newId()]));
  const teamId = (key: TeamKey) => {
    const id = teamIds.get(key);
    if (!id) throw new RangeError(`${municipality.name} has no team ${key}`);
    return id;
  };
  const people = municipality.staff.map((member) => ({ ...member, id: newId() }));
  const withRole = (role: Role) =>
    people.filter((one) => one.roles.includes(role) && one.leftDaysAgo === undefined);
  const first = (role: Role): Colleague => {
    const [found] = withRole(role);
    if (!found) throw new RangeError(`${municipality.name} has nobody as ${role}`);
    return found;
  };
  const manager = first("manager");
  const administrator = first("administrator");
  const teamKeys = municipality.teams.map(({ key }) => key);

  const teamOf: Staff["teamOf"] = (type, settled, lot) => {
    if (teamKeys.includes("all")) return "all";
    if (type === "unaccompanied_minor" && teamKeys.includes("minors")) return "minors";
    if (!settled) return "settling";
    if (teamKeys.includes("follow-up")) return "follow-up";
    return lot % 2 === 0 ? "east" : "west";
  };

  const choose: Staff["choose"] = (role, team, choice, circle = false) => {
    const able = withRole(role);
    const own = able.filter((one) => one.teams.includes(team));
    const near = own.length > 0 ? own : able;
    const trusted = (circle ? near : []).filter((one) => one.circle);
    return choice.pick(trusted.length > 0 ? trusted : near);
  };

  const left = (one: StaffMember) =>
    one.leftDaysAgo === undefined ? null : addDays(today, -one.leftDaysAgo);
  const rows: StaffRows = {
    teams: municipality.teams.map(({ key, name }) => ({ id: teamId(key), name, createdAt })),
    accounts: people.map((one) => {
      const lastDay = left(one);
      return {
        id: one.id,
        issuer: DEMO_ISSUER,
        subject: `${municipality.id}/${subjectOf(one.name)}`,
        name: one.name,
        email: `${subjectOf(one.name).replace(/-(?=[^-]*$)/, ".")}@${municipality.name.toLowerCase()}.example`,
        title: one.title,
        locale: one.locale ?? "nb",
        isDemo: true,
        disabledAt: lastDay && officeHour(lastDay, random),
        disabledReason: lastDay && "Har sluttet i stillingen.",
        createdAt,
      };
    }),
    roles: people.flatMap((one) =>
      one.roles.map((role) => ({
        accountId: one.id,
        role,
        grantedBy: administrator.id,
        grantedAt: createdAt,
      })),
    ),
    teamMembers: people.flatMap((one) =>
      one.teams.map((key) => ({
        id: newId(),
        teamId: teamId(key),
        accountId: one.id,
        fromOn: began,
        toOn: left(one),
      })),
    ),
    circle: people.flatMap((one) =>
      one.circle
        ? [
            {
              accountId: one.id,
              reason: one.circle,
              addedBy: administrator.id,
              addedAt: createdAt,
            },
          ]
        : [],
    ),
  };
  return { staff: { people, teamId, teamKeys, teamOf, choose, manager, administrator }, rows };
}
