import type { PlainDate } from "@/lib/platform/dates";
import type { TestKind } from "./codes";

export type NextStep = {
  readonly code:
    | "nextStart"
    | "nextMeasure"
    | "nextEnd"
    | "nextTest"
    | "nextCivics"
    | "nextComplaint"
    | "nextQuarantine";
  readonly on: PlainDate | null;
  readonly kind?: TestKind;
};

/** What is next, in the order of its days; what has no day comes first. */
export function nextSteps(
  known: {
    startedOn: PlainDate | null;
    endedOn: PlainDate | null;
    hasStart: boolean;
    hasEnd: boolean;
    isDone: boolean;
    measureOn: PlainDate | null;
    test: { heldOn: PlainDate; kind: TestKind } | null;
    civicsDueOn: PlainDate | null;
    civicsDone: boolean;
    complainBy: PlainDate | null;
    quarantineUntil: PlainDate | null;
  },
  today: PlainDate,
): readonly NextStep[] {
  const found: NextStep[] = [];
  const add = (code: NextStep["code"], on: PlainDate | null) => found.push({ code, on });
  if (!known.hasStart && !known.isDone && known.startedOn) add("nextStart", known.startedOn);
  else if (known.endedOn && !known.hasEnd) add("nextEnd", known.endedOn);
  else if (known.measureOn && !known.isDone && !known.endedOn) add("nextMeasure", known.measureOn);
  if (known.test) found.push({ code: "nextTest", on: known.test.heldOn, kind: known.test.kind });
  if (known.civicsDueOn && !known.civicsDone) add("nextCivics", known.civicsDueOn);
  if (known.complainBy && known.complainBy >= today) add("nextComplaint", known.complainBy);
  if (known.quarantineUntil) add("nextQuarantine", known.quarantineUntil);
  return found.toSorted((a, b) => (a.on ?? "").localeCompare(b.on ?? ""));
}
