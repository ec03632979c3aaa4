import { canonicalJson } from "@/lib/letters/rules/canonical";
import type { AgreementTerms, WholePlacement } from "../types";

/** What an agreement on a placement is about, as it stands. */
export function termsOf(whole: WholePlacement): AgreementTerms {
  const { employer, contact } = whole;
  return {
    kind: whole.kind,
    fromOn: whole.fromOn,
    toOn: whole.toOn,
    minutesPerWeek: whole.minutesPerWeek,
    goals: whole.goals,
    tasks: whole.tasks,
    municipalContact: whole.municipalContact,
    norwegianInHours: whole.norwegianInHours,
    subsidy: whole.subsidy,
    subsidyFrom: whole.subsidyFrom,
    subsidyTo: whole.subsidyTo,
    insurance: whole.insurance,
    employer: {
      name: employer.name,
      organisationNumber: employer.organisationNumber,
      place: employer.place,
    },
    employerContact: contact && { name: contact.name, phone: contact.phone },
    visits: whole.visits.map(({ plannedOn }) => plannedOn),
  };
}

/** Whether terms are other than those that were signed. Visits are moved without a new agreement. */
export function isChangedSince(signed: AgreementTerms, now: AgreementTerms): boolean {
  const compared = ({ visits: _visits, ...terms }: AgreementTerms) => canonicalJson(terms);
  return compared(signed) !== compared(now);
}
