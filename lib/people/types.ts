import type { PlainDate } from "@/lib/platform/dates";
import type { ProtectedSight, ProtectionGrade } from "./rules/address-protection";
import type { BirthDate } from "./rules/birth-date";
import type { IdentifierKind } from "./rules/identifiers";
import type { NameOrder } from "./rules/person-name";
import type { RelationKind } from "./rules/relations";

export type MaskedIdentifier = {
  id: string;
  kind: IdentifierKind;
  /** Null when the number cannot be read: it was damaged, or its key is gone. */
  masked: string | null;
  endedOn: PlainDate | null;
};

/** A case that the actor may open. */
export type CaseLink = { id: string; number: string; status: "open" | "closed" };

/** A person in a list. */
export type PersonSummary = {
  id: string;
  name: string;
  birth: BirthDate;
  citizenship: string | null;
  identifiers: MaskedIdentifier[];
  /** The strongest grade in the person's household. */
  grade: ProtectionGrade;
  cases: CaseLink[];
};

export type PersonPage = { rows: PersonSummary[]; next: string | null };

/** A person to choose in a form. */
export type PersonSuggestion = {
  id: string;
  name: string;
  birth: BirthDate;
  householdId: string | null;
};

export type Contact = {
  version: number;
  phone: string | null;
  email: string | null;
  streetAddress: string | null;
  postalCode: string | null;
  postalPlace: string | null;
  addressNote: string | null;
};

/** A person as another one's record tells of them; without id and name when hidden from the actor. */
export type OtherPerson = { id: string; name: string } | { id: null; name: null };

export type RelationLine = {
  id: string;
  /** What the other is to the person. */
  kind: RelationKind;
  other: OtherPerson;
  fromOn: PlainDate | null;
  toOn: PlainDate | null;
};

export type HouseholdMemberLine = {
  personId: string;
  name: string;
  /** Whether the actor may open the person. */
  visible: boolean;
  birth: BirthDate;
  isHead: boolean;
  grade: ProtectionGrade;
  interpreterNeeded: boolean | null;
  fromOn: PlainDate;
  /** First day outside. */
  toOn: PlainDate | null;
  leftBecause: string | null;
};

export type Household = {
  id: string;
  version: number;
  splitFromId: string | null;
  mergedIntoId: string | null;
  members: HouseholdMemberLine[];
  former: HouseholdMemberLine[];
  grade: ProtectionGrade;
  cases: CaseLink[];
};

/** A person's time in one household. */
export type HouseholdStay = {
  householdId: string;
  fromOn: PlainDate;
  toOn: PlainDate | null;
  isHead: boolean;
  leftBecause: string | null;
  cases: CaseLink[];
};

export type LoweringProposal = {
  id: string;
  personId: string;
  fromGrade: ProtectionGrade;
  toGrade: ProtectionGrade;
  reason: string;
  proposedBy: string;
  proposedByName: string;
  proposedAt: string;
};

export type PersonLanguageLine = { language: string; label: string; dialect: string | null };

/** All that the record has of a person, as far as the actor may see it. */
export type PersonRecord = {
  id: string;
  version: number;
  givenName: string;
  middleName: string | null;
  familyName: string | null;
  nameOrder: NameOrder;
  displayName: string;
  birth: BirthDate;
  sex: "female" | "male" | "unknown";
  citizenship: string | null;
  educationLevel: string | null;
  hasForeignEducation: boolean | null;
  interpreterNeeded: boolean | null;
  lowDigitalSkills: boolean | null;
  reducedWorkCapacity: boolean | null;
  functionalImpairment: boolean | null;
  permitGround: string | null;
  permitGrantedOn: PlainDate | null;
  permitValidUntil: PlainDate | null;
  arrivedInNorwayOn: PlainDate | null;
  /** The person's own grade, and the strongest in the household. */
  ownGrade: ProtectionGrade;
  grade: ProtectionGrade;
  sight: ProtectedSight;
  /** Null when nothing is recorded, and when the values are hidden. */
  contact: Contact | null;
  identifiers: (MaskedIdentifier & { warnings: string[] })[];
  languages: PersonLanguageLine[];
  relations: RelationLine[];
  stays: HouseholdStay[];
  householdId: string | null;
  proposal: LoweringProposal | null;
  /** Texts of the codes above, by list and code. */
  labels: Record<string, string>;
};

/** What is read of a person to publish facts. */
export type PersonForFacts = {
  caseId: string;
  householdId: string;
  personId: string;
  name: string;
  birth: BirthDate;
  interpreterNeeded: boolean | null;
  lowDigitalSkills: boolean | null;
  reducedWorkCapacity: boolean | null;
  functionalImpairment: boolean | null;
  hasForeignEducation: boolean | null;
  littleSchooling: boolean | null;
  withoutUpperSecondary: boolean | null;
  permitGrantedOn: PlainDate | null;
  permitExpiresOn: PlainDate | null;
  arrivedInNorwayOn: PlainDate | null;
  languages: string[];
  guardian: string | null;
  recordedOn: PlainDate;
};
