import "server-only";
import { sql } from "drizzle-orm";
import { dwelling, lease } from "@/db/schema/dwellings";
import { landlord } from "@/db/schema/organisations";
import { householdMember, person } from "@/db/schema/people";
import { privateTalk, selfSettlementCheck } from "@/db/schema/self-settlement";
import type { CaseHead } from "@/lib/cases/types";
import type { BirthDatePrecision } from "@/lib/people/rules/birth-date";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { policyInForce, publishedEdition } from "@/lib/policy/queries/editions";
import { NORM_SIZES } from "@/lib/policy/rules/content";
import { adultsAmong, type TalkFrame, talkLack } from "../rules/private-talk";
import type { Application, Assessed, AssessedMember, CheckAnswer } from "../types";

type Row = {
  dwelling: Assessed["dwelling"];
  lease: Assessed["lease"];
  answers: CheckAnswer[];
  members: (Omit<AssessedMember, "birth"> & {
    birthDate: PlainDate | null;
    precision: BirthDatePrecision;
  })[];
  talks: (Pick<TalkFrame, "occasion" | "askedAlone" | "interpreterUse" | "interpretedBy"> & {
    personId: string;
    dwellingId: string | null;
  })[];
};

export type AssessedCase = Pick<CaseHead, "id" | "householdId" | "addressProtection">;
export type AssessedApplication = Pick<
  Application,
  "id" | "caseId" | "dwellingId" | "leaseId" | "monthlyIncome" | "policyEdition"
>;

/**
 * All that the checks of an application are judged by, in one query beside the policy that it is
 * judged by. The case has been opened by the caller, who has asked who may know where the household
 * is to live.
 */
export async function assessedApplication(
  scope: Scope,
  head: AssessedCase,
  application: AssessedApplication,
): Promise<Assessed & { members: AssessedMember[] }> {
  const { policyEdition } = application;
  const [row, policy] = await Promise.all([
    rowOf(scope, head, application),
    policyEdition === null ? policyInForce(scope) : publishedEdition(scope, policyEdition),
  ]);
  const members = row.members.map(({ birthDate, precision, ...member }) => ({
    ...member,
    birth: { date: birthDate, precision },
  }));
  const adults = adultsAmong(members, scope.today);
  const { content } = policy ?? {};
  const size = NORM_SIZES[Math.min(members.length, NORM_SIZES.length) - 1];
  return {
    municipality: scope.municipalityId,
    today: scope.today,
    dwelling: row.dwelling,
    lease: row.lease,
    members,
    memberIds: members.map(({ personId }) => personId),
    adultIds: adults.map(({ personId }) => personId),
    askedIds: adults
      .filter(({ personId }) => talkLack(personId, row.talks, application.dwellingId) === null)
      .map(({ personId }) => personId),
    protection: head.addressProtection,
    monthlyIncome: application.monthlyIncome,
    rentNorm: content && size ? content.rent.norms[size] : null,
    spaceDemand: content?.home ?? null,
    answers: row.answers,
  };
}

async function rowOf(
  scope: Scope,
  head: AssessedCase,
  { id, caseId, dwellingId, leaseId }: AssessedApplication,
): Promise<Row> {
  const m = scope.municipalityId;
  const [row] = await scope.tx.execute<Row>(sql`select
    (select json_build_object('id', d.id, 'streetAddress', d.street_address, 'unit', d.unit,
        'postalCode', d.postal_code, 'postalPlace', d.postal_place, 'kind', d.kind,
        'letting', d.letting, 'landlordId', d.landlord_id, 'landlordName', l.name,
        'rooms', d.rooms, 'areaM2', d.area_m_2, 'ownEntrance', d.own_entrance,
        'ownBathroom', d.own_bathroom, 'ownKitchen', d.own_kitchen,
        'registeredPeople', d.registered_people, 'registeredPeopleOn', d.registered_people_on,
        'minutesToSchool', d.minutes_to_school, 'minutesToWork', d.minutes_to_work)
      from ${dwelling} d left join ${landlord} l
        on l.municipality_id = d.municipality_id and l.id = d.landlord_id
      where d.municipality_id = ${m} and d.id = ${dwellingId}::uuid) as dwelling,
    (select json_build_object('id', l.id, 'tenure', l.tenure,
        'draftReceivedOn', l.draft_received_on, 'isWritten', l.is_written,
        'startsOn', l.starts_on, 'isFixedTerm', l.is_fixed_term, 'endsOn', l.ends_on,
        'excludesNotice', l.excludes_notice, 'shortTermGround', l.short_term_ground,
        'noticeMonths', l.notice_months, 'monthlyRent', l.monthly_rent,
        'includesHeating', l.includes_heating, 'includesElectricity', l.includes_electricity,
        'monthlyEnergy', l.monthly_energy, 'deposit', l.deposit,
        'depositAccount', l.deposit_account, 'guarantee', l.guarantee,
        'guaranteeKind', l.guarantee_kind, 'guaranteeAgreedOn', l.guarantee_agreed_on,
        'prepaidRent', l.prepaid_rent, 'otherPayment', l.other_payment,
        'otherPaymentNote', l.other_payment_note, 'signedOn', l.signed_on,
        'movedInOn', l.moved_in_on, 'movedOutOn', l.moved_out_on)
      from ${lease} l where l.municipality_id = ${m} and l.id = ${leaseId}::uuid) as lease,
    (select coalesce(json_agg(json_build_object('code', c.code, 'state', c.state,
        'reasons', c.reasons, 'note', c.note, 'evidence', c.evidence, 'checkedOn', c.checked_on,
        'checkedByName', c.checked_by_name, 'version', c.version)), '[]')
      from ${selfSettlementCheck} c
      where c.municipality_id = ${m} and c.subject_id = any(
        array[${id}::uuid, ${caseId}::uuid, ${dwellingId}::uuid])) as answers,
    (select coalesce(json_agg(json_build_object('personId', p.id, 'name', p.display_name,
        'birthDate', p.birth_date, 'precision', p.birth_date_precision,
        'interpreterNeeded', p.interpreter_needed)
        order by h.is_head desc, p.birth_date nulls last, p.id), '[]')
      from ${householdMember} h join ${person} p
        on p.municipality_id = h.municipality_id and p.id = h.person_id
      where h.municipality_id = ${m} and h.household_id = ${head.householdId}::uuid
        and h.to_on is null) as members,
    (select coalesce(json_agg(json_build_object('personId', t.person_id, 'occasion', t.occasion,
        'dwellingId', t.dwelling_id, 'askedAlone', t.asked_alone,
        'interpreterUse', t.interpreter_use, 'interpretedBy', t.interpreted_by)), '[]')
      from ${privateTalk} t
      where t.municipality_id = ${m} and t.application_id = ${id}::uuid) as talks`);
  if (!row) throw new Error("the assessment gave no row");
  return row;
}
