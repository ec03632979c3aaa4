import {
  comparisonReaders,
  dwellingFigureReaders,
  interpreterFigureReaders,
  jobbsjansenFigureReaders,
  targetReaders,
  targetSetters,
} from "@/lib/steering/access";
import type { AccessEntry, AccessRule } from "./entry";

const reads: AccessRule = { roles: targetReaders };
const sets: AccessRule = { roles: targetSetters };
const compares: AccessRule = { roles: comparisonReaders };
const measures: AccessRule = { roles: interpreterFigureReaders };
const follows: AccessRule = { roles: jobbsjansenFigureReaders };
const fills: AccessRule = { roles: dwellingFigureReaders };

export const steeringAccess: readonly AccessEntry[] = [
  { kind: "page", id: "/styring", rule: reads },
  { kind: "route", id: "/api/styring/veiledning", rule: reads },
  { kind: "page", id: "/styring/aret", rule: reads },
  { kind: "page", id: "/styring/mal/[indicator]", rule: reads },
  { kind: "page", id: "/styring/telling", rule: reads },
  { kind: "page", id: "/styring/resultater", rule: compares },
  { kind: "route", id: "/api/styring/resultater", rule: compares },
  { kind: "page", id: "/styring/selvbosetting", rule: compares },
  { kind: "route", id: "/api/styring/selvbosetting", rule: compares },
  { kind: "page", id: "/styring/tolk", rule: measures },
  { kind: "route", id: "/api/styring/tolk", rule: measures },
  { kind: "page", id: "/styring/jobbsjansen", rule: follows },
  { kind: "route", id: "/api/styring/jobbsjansen", rule: follows },
  { kind: "page", id: "/styring/boliger", rule: fills },
  { kind: "route", id: "/api/styring/boliger", rule: fills },
  { kind: "action", id: "steering.measure-interpreter-share", rule: measures },
  { kind: "action", id: "steering.set-target", rule: sets },
  { kind: "action", id: "steering.set-year-decision", rule: sets },
  { kind: "action", id: "steering.record-year-request", rule: sets },
  { kind: "action", id: "steering.correct-year-request", rule: sets },
  { kind: "action", id: "steering.set-week-capacity", rule: sets },
  { kind: "action", id: "steering.set-exit-counting", rule: sets },
];
