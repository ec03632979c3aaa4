import type { PlainDate } from "@/lib/platform/dates";
import type { RecordContent, RecordKind } from "./rules/records";

/** Something gone through or agreed in the years after the settlement. */
export type FollowUpRecord = RecordContent & {
  id: string;
  caseId: string;
  kind: RecordKind;
  personId: string | null;
  personName: string | null;
  heldOn: PlainDate;
  recordedByName: string;
  version: number;
};
