import type { MediaType } from "@/lib/documents/rules/kinds";
import type { PlainDate } from "@/lib/platform/dates";
import type {
  AfterPlan,
  BlockReason,
  DefectSeverity,
  DefectState,
  DepositAccount,
  DwellingKind,
  EnergyLabel,
  GuaranteeKind,
  Holding,
  Letting,
  MoveReason,
  Regulation,
  Tenure,
} from "./rules/codes";

export type Dwelling = {
  id: string;
  streetAddress: string;
  unit: string | null;
  postalCode: string;
  postalPlace: string;
  kind: DwellingKind;
  letting: Letting;
  landlordId: string | null;
  /** As Statistics Norway counts them. */
  rooms: number | null;
  areaM2: number | null;
  ownEntrance: boolean | null;
  ownBathroom: boolean | null;
  ownKitchen: boolean | null;
  registeredPeople: number | null;
  registeredPeopleOn: PlainDate | null;
  minutesToSchool: number | null;
  minutesToWork: number | null;
  note: string | null;
  version: number;
};

/** A dwelling with all that the register holds, for those who offer and search dwellings. */
export type DwellingRecord = Dwelling & {
  areaName: string | null;
  holding: Holding;
  bedrooms: number | null;
  places: number | null;
  stepFreeEntrance: boolean | null;
  wheelchairAccessible: boolean | null;
  accessibleBathroom: boolean | null;
  hasLift: boolean | null;
  floor: number | null;
  approvedForAllowance: boolean | null;
  energyLabel: EnergyLabel | null;
  availableFrom: PlainDate | null;
  availableTo: PlainDate | null;
  /** Asked a month, in whole øre. */
  monthlyRent: number | null;
  includesHeating: boolean | null;
  includesElectricity: boolean | null;
  includesInternet: boolean | null;
  isFurnished: boolean | null;
  monthlyEnergy: number | null;
  monthlyCostEmpty: number | null;
  archivedOn: PlainDate | null;
};

export type DwellingRoom = {
  id: string;
  name: string;
  areaM2: number | null;
  beds: number;
  archivedOn: PlainDate | null;
  version: number;
};

export type DwellingBlock = {
  id: string;
  /** Null is the whole dwelling. */
  roomId: string | null;
  startsOn: PlainDate;
  endsOn: PlainDate | null;
  reason: BlockReason;
  note: string | null;
  version: number;
};

export type DwellingDefect = {
  id: string;
  roomId: string | null;
  what: string;
  severity: DefectSeverity;
  reportedOn: PlainDate;
  state: DefectState;
  orderedOn: PlainDate | null;
  orderedFrom: string | null;
  repairedOn: PlainDate | null;
  repair: string | null;
  version: number;
};

/** A photo of a dwelling, or of a defect of it. */
export type DwellingPhoto = {
  id: string;
  /** Null is the dwelling itself. */
  defectId: string | null;
  caption: string | null;
  fileName: string;
  mediaType: MediaType;
  uploadedByName: string;
  uploadedAt: string;
  removedAt: string | null;
  erasedAt: string | null;
  version: number;
};

/** A photo with what its file must come out as. */
export type StoredPhoto = DwellingPhoto & {
  dwellingId: string;
  size: number;
  sha256: string;
  storageKey: string;
};

/**
 * Days that places of a dwelling are lived in or kept for someone. Without room and number it is the
 * whole dwelling, or, when `persons` is told, so many places that nobody has named.
 */
export type Stay = {
  roomId: string | null;
  placeNumber: number | null;
  persons: number | null;
  from: PlainDate;
  /** The last day; null is until further notice. */
  to: PlainDate | null;
};

/** A lease, from the unsigned draft on; money in whole øre. */
export type Lease = {
  id: string;
  caseId: string;
  dwellingId: string;
  tenure: Tenure;
  draftReceivedOn: PlainDate | null;
  isWritten: boolean | null;
  startsOn: PlainDate | null;
  isFixedTerm: boolean | null;
  endsOn: PlainDate | null;
  excludesNotice: boolean | null;
  shortTermGround: string | null;
  noticeMonths: number | null;
  monthlyRent: number | null;
  includesHeating: boolean | null;
  includesElectricity: boolean | null;
  monthlyEnergy: number | null;
  deposit: number | null;
  depositAccount: DepositAccount | null;
  guarantee: number | null;
  guaranteeKind: GuaranteeKind | null;
  guaranteeAgreedOn: PlainDate | null;
  prepaidRent: number | null;
  otherPayment: number | null;
  otherPaymentNote: string | null;
  signedOn: PlainDate | null;
  movedInOn: PlainDate | null;
  movedOutOn: PlainDate | null;
  movedOutReason: MoveReason | null;
  regulation: Regulation | null;
  regulatedOn: PlainDate | null;
  guaranteeEndsOn: PlainDate | null;
  toldOfExceptions: boolean | null;
  afterPlan: AfterPlan | null;
  afterPlannedOn: PlainDate | null;
  afterGuaranteePlannedOn: PlainDate | null;
  version: number;
};

/**
 * A dwelling as it stands with its landlord: how many households live and have lived there, those
 * under address protection never among them, and the cases that the reader may open.
 */
export type LandlordDwelling = {
  id: string;
  streetAddress: string;
  unit: string | null;
  postalCode: string;
  postalPlace: string;
  kind: DwellingKind;
  rooms: number | null;
  areaM2: number | null;
  householdsNow: number;
  householdsBefore: number;
  cases: readonly { id: string; number: string }[];
};

export type LandlordDwellings = {
  rows: readonly LandlordDwelling[];
  next: string | null;
  total: number;
  householdsNow: number;
};
