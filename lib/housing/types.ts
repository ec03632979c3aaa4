import type { MediaType } from "@/lib/documents/rules/kinds";
import type { PlainDate } from "@/lib/platform/dates";
import type { FileSeal } from "@/lib/platform/file-store";
import type {
  CameReason,
  HelpOutcome,
  LeftReason,
  MeterKind,
  MovedTo,
  MoveOutReason,
  PhotoSubject,
  ProtocolKind,
  RefusalReason,
  RoomCondition,
  WalkthroughTopic,
  WithdrawalReason,
} from "./rules/codes";
import type { Dwelt } from "./rules/dwellers";
import type { Place } from "./rules/places";
import type { TenancyAct, TenancyState } from "./rules/states";

export type Tenancy = {
  id: string;
  caseId: string;
  dwellingId: string;
  status: TenancyState;
  plannedFrom: PlainDate;
  plannedUntil: PlainDate | null;
  reason: string | null;
  reservedOn: PlainDate | null;
  offeredOn: PlainDate | null;
  answerDueOn: PlainDate | null;
  answeredOn: PlainDate | null;
  refusalReason: RefusalReason | null;
  refusalNote: string | null;
  accessAssessedOn: PlainDate | null;
  accessNote: string | null;
  areaAssessedOn: PlainDate | null;
  areaNote: string | null;
  alternatives: string[];
  handoverPlannedOn: PlainDate | null;
  handedOverOn: PlainDate | null;
  movedInOn: PlainDate | null;
  movedOutOn: PlainDate | null;
  movedOutTo: MovedTo | null;
  movedOutReason: MoveOutReason | null;
  movedOutAddress: string | null;
  movedOutNote: string | null;
  withdrawnOn: PlainDate | null;
  withdrawalReason: WithdrawalReason | null;
  withdrawalNote: string | null;
  decidedByName: string;
  version: number;
};

/** Places of a tenancy in a period: kept for it, and, once it has moved in, lived in. */
export type TenancyPlace = Place & {
  id: string;
  tenancyId: string;
  keptFrom: PlainDate;
  keptUntil: PlainDate | null;
  livedFrom: PlainDate | null;
  livedUntil: PlainDate | null;
};

/** A tenancy in the list of a case's homes. */
export type TenancyRow = Tenancy & {
  streetAddress: string;
  unit: string | null;
  postalCode: string;
  postalPlace: string;
  people: number;
};

export type TenancyStepRow = {
  id: string;
  step: TenancyAct | "reserve";
  happenedOn: PlainDate;
  fromDay: PlainDate | null;
  toDay: PlainDate | null;
  /** Of one who comes to live there or moves out alone. */
  personName: string | null;
  because: CameReason | LeftReason | null;
  note: string | null;
  byName: string;
};

/** Someone who lives in the home, has lived there or is to; one who came back stands there twice. */
export type TenancyPerson = Dwelt & { personId: string; name: string; number: number };

export type Meter = { kind: MeterKind; number: string | null; reading: string };
export type ProtocolRoom = { name: string; condition: RoomCondition; note: string | null };
/** A name in letters, and the drawing of it when it was drawn. */
export type Signature = { name: string; drawing: string | null; accountId?: string };

export type Protocol = {
  id: string;
  tenancyId: string;
  kind: ProtocolKind;
  heldOn: PlainDate;
  meters: Meter[];
  keyCount: number;
  keyNote: string | null;
  rooms: ProtocolRoom[];
  topics: WalkthroughTopic[];
  note: string | null;
  householdSignature: Signature | null;
  adviserSignature: Signature | null;
  signedAt: string | null;
  digest: string | null;
  version: number;
};

export type HandoverPhoto = {
  id: string;
  tenancyId: string;
  kind: ProtocolKind;
  shows: PhotoSubject;
  caption: string | null;
  /** Added after the protocol was signed, and no part of it. */
  isAddition: boolean;
  fileName: string;
  mediaType: MediaType;
  uploadedByName: string;
  uploadedAt: string;
  version: number;
};

/** A photo with where its file is and what it must come out as. */
export type StoredHandoverPhoto = HandoverPhoto & FileSeal & { storageKey: string };

/** How far another household stands in the way: by days and places alone, never who. */
export type TakenPlace = Place & { from: PlainDate; until: PlainDate | null };

/** What one needs to know of a dwelling to give its places. */
export type DwellingToGive = {
  id: string;
  streetAddress: string;
  unit: string | null;
  postalCode: string;
  postalPlace: string;
  kind: string;
  holding: string;
  areaM2: number | null;
  bedrooms: number | null;
  stepFreeEntrance: boolean | null;
  wheelchairAccessible: boolean | null;
  accessibleBathroom: boolean | null;
  hasLift: boolean | null;
  monthlyRent: number | null;
  includesHeating: boolean | null;
  includesElectricity: boolean | null;
  includesInternet: boolean | null;
  isFurnished: boolean | null;
  minutesToSchool: number | null;
  minutesToWork: number | null;
  availableFrom: PlainDate | null;
  availableTo: PlainDate | null;
  archivedOn: PlainDate | null;
  places: number | null;
  rooms: { id: string; name: string; beds: number }[];
  blocks: {
    roomId: string | null;
    startsOn: PlainDate;
    endsOn: PlainDate | null;
    reason: string;
  }[];
  /** Leases of households that found the home themselves and live there now. */
  livingByLease: number;
};

export type HomeNeed = {
  personId: string;
  adaptationsAssessedOn: PlainDate | null;
  hasEnoughSpace: boolean | null;
  metresToSchool: number | null;
  needsAssessedOn: PlainDate | null;
  placeReason: string | null;
  version: number;
  adaptations: { adaptation: string; inPlaceOn: PlainDate | null }[];
};

export type HousingHelp = {
  id: string;
  caseId: string;
  requestedOn: PlainDate;
  request: string | null;
  decidedOn: PlainDate | null;
  outcome: HelpOutcome | null;
  mainContent: string | null;
  grounds: string | null;
  sentOn: PlainDate | null;
  decidedByName: string | null;
  version: number;
};
