import "server-only";
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { householdMember, person, personContact, personLanguage } from "@/db/schema/people";
import { volunteer, volunteerOffer } from "@/db/schema/volunteers";
import { caseForChange, requireCase } from "@/lib/cases/queries/require-case";
import { codeLabels } from "@/lib/people/queries/code-lists";
import { addMonths } from "@/lib/platform/dates";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import { ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { type SharedField, sharedWith, stateOf } from "../rules/agreement";
import type { AgreementForVolunteer, HelpOffer } from "../types";

const MOST = 50;

const columns = {
  id: volunteerOffer.id,
  caseId: volunteerOffer.caseId,
  offeredOn: volunteerOffer.offeredOn,
  offeredByName: volunteerOffer.offeredByName,
  answer: volunteerOffer.answer,
  answeredOn: volunteerOffer.answeredOn,
  volunteerId: volunteerOffer.volunteerId,
  volunteerName: volunteer.name,
  consentOn: volunteerOffer.consentOn,
  consentBy: volunteerOffer.consentBy,
  consentEndedOn: volunteerOffer.consentEndedOn,
  shared: volunteerOffer.shared,
  meetingPlace: volunteerOffer.meetingPlace,
  tasks: volunteerOffer.tasks,
  startsOn: volunteerOffer.startsOn,
  followUpOn: volunteerOffer.followUpOn,
  followedUpOn: volunteerOffer.followedUpOn,
  followedUpFor: volunteerOffer.followedUpFor,
  endedOn: volunteerOffer.endedOn,
  endReason: volunteerOffer.endReason,
  version: volunteerOffer.version,
};
const ofVolunteer = and(
  eq(volunteer.municipalityId, volunteerOffer.municipalityId),
  eq(volunteer.id, volunteerOffer.volunteerId),
);

/** Offers of help in these cases, the newest first. The caller has opened them. */
export async function offersOf(scope: Scope, caseIds: readonly string[]): Promise<HelpOffer[]> {
  const rows = await scope.tx
    .select(columns)
    .from(volunteerOffer)
    .leftJoin(volunteer, ofVolunteer)
    .where(
      and(
        eq(volunteerOffer.municipalityId, scope.municipalityId),
        inArray(volunteerOffer.caseId, [...caseIds]),
      ),
    )
    .orderBy(desc(volunteerOffer.offeredOn), desc(volunteerOffer.id))
    .limit(caseIds.length * MOST);
  return rows as HelpOffer[];
}

async function findOffer(scope: Scope, offerId: string, action: string): Promise<HelpOffer> {
  const refusal = { action, objectType: "volunteer_offer", objectId: offerId };
  if (!isId(offerId)) throw notFound(refusal);
  const [row] = await scope.tx
    .select(columns)
    .from(volunteerOffer)
    .leftJoin(volunteer, ofVolunteer)
    .where(
      and(eq(volunteerOffer.municipalityId, scope.municipalityId), eq(volunteerOffer.id, offerId)),
    );
  if (!row) throw notFound(refusal);
  return row as HelpOffer;
}

/** An offer in a case that the actor may open. @throws not found, the refusal audited */
export async function viewOffer(scope: Scope, offerId: string, view: string): Promise<HelpOffer> {
  const found = await findOffer(scope, offerId, view);
  await requireCase(scope, found.caseId, view, {
    objectType: "volunteer_offer",
    objectId: offerId,
  });
  return found;
}

/** An offer, its case locked for a change. Fails when the case is closed. @throws not found */
export async function offerForChange(
  scope: Scope,
  offerId: string,
  act: string,
): Promise<Result<HelpOffer>> {
  const { caseId } = await findOffer(scope, offerId, act);
  const opened = await caseForChange(scope, caseId, act);
  return opened.ok ? ok(await findOffer(scope, offerId, act)) : opened;
}

/**
 * The agreement as the volunteer gets it. Nothing of the household is read but what is ticked, and
 * nothing at all when the agreement does not run.
 *
 * @throws not found, the refusal audited
 */
export async function agreementForVolunteer(
  scope: Scope,
  offerId: string,
): Promise<AgreementForVolunteer> {
  const action = "volunteers.view-agreement";
  const offer = await viewOffer(scope, offerId, action);
  if (stateOf(offer) !== "agreed" || !offer.volunteerId || !offer.consentBy) {
    throw notFound({ action, objectType: "volunteer_offer", objectId: offerId });
  }
  const [known] = await scope.tx
    .select({
      name: volunteer.name,
      contactName: volunteer.contactName,
      phone: volunteer.phone,
      email: volunteer.email,
    })
    .from(volunteer)
    .where(
      and(eq(volunteer.municipalityId, scope.municipalityId), eq(volunteer.id, offer.volunteerId)),
    );
  if (!known) throw notFound({ action, objectType: "volunteer", objectId: offer.volunteerId });
  return {
    volunteer: known,
    household: sharedWith(offer.shared, {
      ...(await householdTold(scope, offer.caseId, offer.consentBy, offer.shared)),
      meetingPlace: offer.meetingPlace,
    }),
    tasks: offer.tasks,
    startsOn: offer.startsOn,
    followUpOn: offer.followUpOn,
    contact: { name: scope.actor.name },
  };
}

async function householdTold(
  scope: Scope,
  caseId: string,
  personId: string,
  shared: readonly SharedField[],
) {
  const wants = (field: SharedField) => shared.includes(field);
  const grownUpBy = addMonths(scope.today, -18 * 12);
  const [row] = await scope.tx.execute<{
    firstName: string | null;
    phone: string | null;
    languages: string[];
    children: number;
  }>(sql`select
      ${
        wants("first_name")
          ? sql`(select p.given_name from ${person} p
        where p.municipality_id = ${scope.municipalityId} and p.id = ${personId}::uuid)`
          : sql`null`
      }
        as "firstName",
      ${
        wants("phone")
          ? sql`(select c.phone from ${personContact} c
        where c.municipality_id = ${scope.municipalityId} and c.person_id = ${personId}::uuid)`
          : sql`null`
      }
        as phone,
      ${
        wants("language")
          ? sql`array(select l.language from ${personLanguage} l
        where l.municipality_id = ${scope.municipalityId} and l.person_id = ${personId}::uuid
        order by l.position)`
          : sql`array[]::text[]`
      } as languages,
      ${
        wants("children")
          ? sql`(select count(*)::int from ${settlementCase} c
        join ${householdMember} m on m.municipality_id = c.municipality_id
          and m.household_id = c.household_id
          and (m.to_on is null or m.to_on > ${scope.today}::date)
        join ${person} p on p.municipality_id = m.municipality_id and p.id = m.person_id
        where c.municipality_id = ${scope.municipalityId} and c.id = ${caseId}::uuid
          and p.birth_date > ${grownUpBy}::date)`
          : sql`0`
      } as children`);
  const { languages = [], ...told } = row ?? { firstName: null, phone: null, children: 0 };
  const labels = await codeLabels(
    scope,
    languages.map((code) => ["language", code] as const),
  );
  return {
    ...told,
    languages: languages.map((code) => labels.get(`language.${code}`) ?? code),
  };
}
