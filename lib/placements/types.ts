import type { PlainDate } from "@/lib/platform/dates";
import type { AgreementDuties } from "./rules/agreement-words";
import type {
  ContactChannel,
  DecisiveTerm,
  EmployerAnswer,
  HireAnswer,
  Industry,
  Insurance,
  JobConclusion,
  NoReason,
  NorwegianAnswer,
  PlacementKind,
  PlacementResult,
  RequiredLevel,
  Subsidy,
  TaskOwner,
  VisitStanding,
} from "./rules/codes";

export type Employer = {
  id: string;
  name: string;
  organisationNumber: string | null;
  industry: Industry;
  place: string | null;
  tasks: string | null;
  requiredLevel: RequiredLevel | null;
  norwegianInHours: NorwegianAnswer | null;
  placesOffered: number;
  answer: EmployerAnswer | null;
  answeredOn: PlainDate | null;
  lastContactOn: PlainDate | null;
  nextContactOn: PlainDate | null;
  nextContactName: string | null;
  note: string | null;
  archivedOn: PlainDate | null;
  version: number;
};

/** An employer in the register; `here` is how many are there today. */
export type EmployerRow = Pick<
  Employer,
  | "id"
  | "name"
  | "industry"
  | "place"
  | "answer"
  | "placesOffered"
  | "lastContactOn"
  | "nextContactOn"
  | "archivedOn"
> & { here: number };

export type EmployerPage = { rows: readonly EmployerRow[]; next: string | null };

export type EmployerPerson = {
  id: string;
  name: string;
  role: string | null;
  phone: string | null;
  email: string | null;
  leftOn: PlainDate | null;
  version: number;
};

/** A contact with an employer; `correctedById` is the entry that holds instead. */
export type EmployerContact = {
  id: string;
  heldOn: PlainDate;
  channel: ContactChannel;
  withWhom: string | null;
  summary: string | null;
  answer: EmployerAnswer | null;
  reasons: NoReason[];
  decisive: DecisiveTerm[];
  nextContactOn: PlainDate | null;
  correctsId: string | null;
  correctedById: string | null;
  byName: string;
  recordedAt: string;
};

export type Placement = {
  id: string;
  caseId: string;
  personId: string;
  employerId: string;
  participationId: string | null;
  lineId: string | null;
  kind: PlacementKind;
  fromOn: PlainDate;
  toOn: PlainDate;
  minutesPerWeek: number;
  goals: string;
  tasks: string;
  employerPersonId: string | null;
  municipalContact: string;
  norwegianInHours: NorwegianAnswer | null;
  norwegianNote: string | null;
  subsidy: Subsidy | null;
  subsidyFrom: PlainDate | null;
  subsidyTo: PlainDate | null;
  insurance: Insurance | null;
  reviewedOn: PlainDate | null;
  wouldHire: HireAnswer | null;
  hiringNeeds: string | null;
  endedOn: PlainDate | null;
  result: PlacementResult | null;
  resultNote: string | null;
  jobFrom: PlainDate | null;
  jobMinutesPerWeek: number | null;
  referenceGivenOn: PlainDate | null;
  changedByName: string;
  version: number;
};

/** Something agreed on in a visit. */
export type PlacementTask = {
  id: string;
  placementId: string;
  visitId: string;
  body: string;
  responsible: TaskOwner;
  dueOn: PlainDate | null;
  doneOn: PlainDate | null;
  version: number;
};

/** A visit that is agreed on, or was held. */
export type PlacementVisit = {
  id: string;
  placementId: string;
  plannedOn: PlainDate;
  heldOn: PlainDate | null;
  standing: VisitStanding | null;
  summary: string | null;
  heldByName: string | null;
  version: number;
};

export type Signature = { name: string; drawing: string | null };

/** What an agreement is about, as it stood when it was signed. */
export type AgreementTerms = Pick<
  Placement,
  | "kind"
  | "fromOn"
  | "toOn"
  | "minutesPerWeek"
  | "goals"
  | "tasks"
  | "municipalContact"
  | "norwegianInHours"
  | "subsidy"
  | "subsidyFrom"
  | "subsidyTo"
  | "insurance"
> & {
  employer: { name: string; organisationNumber: string | null; place: string | null };
  employerContact: { name: string; phone: string | null } | null;
  visits: PlainDate[];
};

export type Agreement = {
  id: string;
  placementId: string;
  method: "screen" | "paper";
  signedOn: PlainDate;
  content: { terms: AgreementTerms; duties: AgreementDuties };
  participantSignature: Signature;
  employerSignature: Signature;
  adviserSignature: Signature;
  digest: string;
  documentId: string;
};

/** A placement with all that belongs to it. */
export type WholePlacement = Placement & {
  employer: Pick<Employer, "id" | "name" | "organisationNumber" | "place" | "norwegianInHours">;
  contact: EmployerPerson | null;
  visits: PlacementVisit[];
  tasksAgreed: PlacementTask[];
  agreements: Agreement[];
};

/** Whether someone can try an ordinary job soon, as it was held then. */
export type JobAssessment = {
  id: string;
  personId: string;
  assessedOn: PlainDate;
  conclusion: JobConclusion;
  reason: string;
  byName: string;
};

/** A placement at an employer, of someone whom the reader may know of. */
export type PlacementHere = Pick<
  Placement,
  | "id"
  | "caseId"
  | "personId"
  | "kind"
  | "fromOn"
  | "toOn"
  | "endedOn"
  | "result"
  | "minutesPerWeek"
> & { name: string };

/** Who is or was at an employer; of those whom the reader may not know of, how many. */
export type PlacementsHere = {
  shown: PlacementHere[];
  hidden: { here: number; ahead: number; before: number };
  /** Places that are taken today. */
  taken: number;
  /** How many have been there since the employer last hired one of them. */
  sinceHired: number;
};
