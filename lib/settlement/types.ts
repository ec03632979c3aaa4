import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import type { Direction, Unit } from "@/lib/deadlines/rules/codes";
import type { PlainDate } from "@/lib/platform/dates";
import type { StepContent } from "./rules/step-definition";
import type { StepCode } from "./rules/steps";

/** A step that is recorded, for a person or, without one, for the household. */
export type StepRecord = StepContent & {
  readonly id: string;
  readonly personId: string | null;
  readonly step: StepCode;
  readonly recordedByName: string;
  /** ISO instant. */
  readonly recordedAt: string;
  readonly version: number;
};

/** The household on the state's list, and the municipality's reading and refusal of it. */
export type Distribution = {
  readonly listedOn: PlainDate | null;
  readonly readOn: PlainDate | null;
  readonly missing: readonly string[];
  readonly declinedOn: PlainDate | null;
  readonly declineReason: string | null;
  readonly declineNote: string | null;
  readonly version: number;
};

/** Something that someone's file lacked. */
export type FileGap = {
  readonly personId: string;
  readonly item: string;
  readonly notedOn: PlainDate;
  readonly askedOn: PlainDate | null;
  readonly receivedOn: PlainDate | null;
  readonly version: number;
};

/** How someone comes to the municipality; the planned day stands with the settlement. */
export type ArrivalPlan = {
  readonly personId: string;
  readonly travelMode: string | null;
  readonly arrivalPlace: string | null;
  readonly arrivalTime: string | null;
  readonly metBy: string | null;
  readonly toldOn: PlainDate | null;
  readonly interpreterUse: string | null;
  readonly interpreterLanguage: string | null;
  readonly interpreterCategory: string | null;
  readonly interpreterMode: string | null;
  readonly interpreterBookedOn: PlainDate | null;
  readonly interpreterConfirmedOn: PlainDate | null;
  readonly interpreterDeviationReason: string | null;
  readonly version: number;
};

/** The household's refusal of the offer. */
export type OfferRefusal = {
  readonly refusedOn: PlainDate;
  readonly toldOn: PlainDate;
  readonly told: readonly string[];
  readonly language: string;
  readonly interpreterUse: string;
  readonly interpreterCategory: string | null;
  readonly interpreterDeviationReason: string | null;
  readonly ownWords: string | null;
  readonly recordedByName: string;
  readonly version: number;
};

/** A move to or from another municipality. */
export type MunicipalityMove = {
  readonly id: string;
  readonly direction: "out" | "in";
  readonly otherMunicipality: string;
  readonly movedOn: PlainDate | null;
  readonly ownAnswer: string;
  readonly ownAnsweredOn: PlainDate | null;
  readonly ownAnsweredBy: string | null;
  readonly otherAnswer: string;
  readonly otherAnsweredOn: PlainDate | null;
  readonly otherAnsweredBy: string | null;
  readonly note: string | null;
  readonly version: number;
};

/** All that is recorded of a case's way to settlement, beside the settlement dates. */
export type SettlementRecordOfCase = {
  readonly records: readonly StepRecord[];
  readonly distribution: Distribution | null;
  readonly gaps: readonly FileGap[];
  readonly arrivals: readonly ArrivalPlan[];
  readonly refusal: OfferRefusal | null;
  readonly moves: readonly MunicipalityMove[];
};

/** What of someone in a case the facts of settlement hang on. */
export type SettlementPerson = {
  readonly personId: string;
  readonly birthDate: PlainDate | null;
  readonly birthDatePrecision: string;
  readonly permitGrantedOn: PlainDate | null;
  readonly acceptedOn: PlainDate | null;
  readonly plannedOn: PlainDate | null;
  readonly settledOn: PlainDate | null;
};

/** What of a case the facts of settlement hang on. */
export type SettlementCase = {
  readonly caseId: string;
  readonly settlementType: SettlementType;
  readonly requestOpenedOn: PlainDate | null;
  /** When the request stage was left by saying yes. */
  readonly requestAnsweredOn: PlainDate | null;
  readonly settlementCompletedOn: PlainDate | null;
  readonly people: readonly SettlementPerson[];
};

/** A deadline rule as far as the last day to answer the list is counted by it. */
export type AnswerRule = {
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
  readonly direction: Direction;
  readonly length: number;
  readonly unit: Unit;
};

/** A household on its way, as the list shows it. */
export type WaitingHousehold = {
  readonly caseId: string;
  readonly number: string;
  readonly householdName: string;
  readonly addressProtection: string;
  readonly settlementType: SettlementType;
  readonly members: number;
  /** The day that the list is sorted by. */
  readonly since: PlainDate;
  /** The last day to answer, while that runs. */
  readonly dueOn: PlainDate | null;
  readonly plannedOn: PlainDate | null;
  /** Those who have no settlement date. */
  readonly names: readonly string[];
};

export type WaitingPage = {
  readonly rows: readonly WaitingHousehold[];
  readonly next: { readonly since: PlainDate; readonly caseId: string } | null;
};
