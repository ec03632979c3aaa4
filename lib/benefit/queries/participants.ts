import "server-only";
import { and, asc, count, eq, gt, gte, isNull, lte, or } from "drizzle-orm";
import { person } from "@/db/schema/people";
import { programmeParticipation } from "@/db/schema/programme";
import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { grouped } from "../rules/grouped";
import type { BenefitFacts, BenefitLaw } from "../types";
import { awayDays, type Period, unpaidLeaves } from "./absence";
import { otherProgrammes, othersOf } from "./other-programmes";
import { partnersOf } from "./partners";
import { incomesOf, situationsOf } from "./recorded";
import { stopsOf } from "./stops";

export type Participant = {
  participationId: string;
  caseId: string;
  personId: string;
  facts: BenefitFacts;
};

/** Condition on participants whose programme gives the benefit and touches a period. */
const inProgramme = (scope: Scope, { from, to }: Period) =>
  and(
    eq(programmeParticipation.municipalityId, scope.municipalityId),
    eq(programmeParticipation.kind, "introduction_programme"),
    lte(programmeParticipation.startedOn, to),
    or(isNull(programmeParticipation.endedOn), gte(programmeParticipation.endedOn, from)),
  );

/** How many participants touch a period. */
export async function countIn(scope: Scope, period: Period): Promise<number> {
  const [row] = await scope.tx
    .select({ participants: count() })
    .from(programmeParticipation)
    .where(inProgramme(scope, period));
  return row?.participants ?? 0;
}

type Asked = { after: string | null; limit: number } | { personId: string };

/**
 * Participants with all that decides their benefit in a period, in the order of their ids: the next
 * ones of the municipality, or those of a person.
 */
export async function participantsIn(
  scope: Scope,
  law: BenefitLaw,
  period: Period,
  asked: Asked,
): Promise<Participant[]> {
  const query = scope.tx
    .select({
      participationId: programmeParticipation.id,
      caseId: programmeParticipation.caseId,
      personId: programmeParticipation.personId,
      decidedOn: programmeParticipation.decidedOn,
      startedOn: programmeParticipation.startedOn,
      plannedEndOn: programmeParticipation.plannedEndOn,
      endedOn: programmeParticipation.endedOn,
      birthDate: person.birthDate,
      precision: person.birthDatePrecision,
    })
    .from(programmeParticipation)
    .innerJoin(
      person,
      and(
        eq(person.municipalityId, programmeParticipation.municipalityId),
        eq(person.id, programmeParticipation.personId),
      ),
    )
    .where(
      and(
        inProgramme(scope, period),
        "personId" in asked ? eq(programmeParticipation.personId, asked.personId) : undefined,
        "after" in asked && asked.after ? gt(programmeParticipation.id, asked.after) : undefined,
      ),
    )
    .orderBy(asc(programmeParticipation.id));
  const rows = await ("limit" in asked ? query.limit(asked.limit) : query);
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.participationId);
  const people = rows.map((row) => row.personId);
  const [away, leaves, stops, situations, incomes, others] = await Promise.all([
    awayDays(scope, law, ids, period),
    unpaidLeaves(scope, ids, period),
    stopsOf(scope, ids),
    situationsOf(scope, people),
    incomesOf(scope, people),
    otherProgrammes(scope, people, period),
  ]);
  const partners = await partnersOf(scope, people, situations);
  const of = {
    leaves: grouped(leaves, (one) => one.participationId),
    stops: grouped(stops, (one) => one.participationId),
    situations: grouped(situations, (one) => one.personId),
    incomes: grouped(incomes, (one) => one.personId),
  };
  return rows.map(({ participationId, caseId, personId, birthDate, precision, ...days }) => ({
    participationId,
    caseId,
    personId,
    facts: {
      ...days,
      startedOn: days.startedOn ?? period.to,
      born: bornBetween(birthDate, precision),
      stops: of.stops.get(participationId) ?? [],
      leaves: of.leaves.get(participationId) ?? [],
      away: away.get(participationId) ?? [],
      situations: of.situations.get(personId) ?? [],
      incomes: of.incomes.get(personId) ?? [],
      partners: partners.get(personId) ?? [],
      others: othersOf(others.get(personId) ?? [], participationId),
    },
  }));
}

/** First and last day on which someone may have been born. */
function bornBetween(date: PlainDate | null, precision: string): BenefitFacts["born"] {
  if (date === null) return null;
  if (precision === "year") return { earliest: date, latest: `${date.slice(0, 4)}-12-31` };
  if (precision === "month") return { earliest: date, latest: addDays(addMonths(date, 1), -1) };
  return { earliest: date, latest: date };
}
