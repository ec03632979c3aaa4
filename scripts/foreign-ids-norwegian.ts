import { newId } from "@/lib/platform/ids";
import type { Subject } from "./foreign-ids-subject";

type Sample = (subject: Subject) => Record<string, unknown>;

const day = "2026-11-20";
const reason = "Trengs i prøven";

/** What each kind of entry holds, for the one that the subject has and for a new one. */
export const entryContents = {
  level: {
    ...{ assessedOn: day, occasion: "progress", method: "teacher", oral: "A2" },
    assessor: "Læreren",
  },
  test: { kind: "civics", heldOn: day },
  exemption: { subject: "civics", ground: "ects_10", decidedOn: day, documentSeenOn: day },
  decision: { kind: "granted", decidedOn: day, startsOn: day, reason },
  leave: { ground: "illness", fromOn: day, toOn: day, decidedOn: day },
  hours: {
    ...{ subject: "norwegian", fromOn: day, toOn: day, hours: "4", provider: "Skolen" },
    source: "school",
  },
} as const;

const onEntry = (kind: keyof typeof entryContents): readonly Sample[] => {
  const content = entryContents[kind];
  return [
    ({ caseId, personId }) => ({ caseId, personId, ...content, idempotencyKey: newId() }),
    ({ caseId, personId, entries }) => ({
      ...{ caseId, personId, ...content },
      ...{ entryId: entries[kind], version: 1 },
    }),
  ];
};

/** Inputs for the commands on Norwegian, as `samples` has them for the others. */
export const norwegianSamples: Readonly<Record<string, Sample | readonly Sample[]>> = {
  "norwegian.write-assessment": onEntry("level"),
  "norwegian.write-test": onEntry("test"),
  "norwegian.write-exemption": onEntry("exemption"),
  "norwegian.write-decision": onEntry("decision"),
  "norwegian.write-leave": onEntry("leave"),
  "norwegian.write-hours": onEntry("hours"),
  "norwegian.set-practice": ({ caseId, personId }) => ({
    ...{ caseId, personId, version: 0 },
    ...{ place: "Biblioteket", timesPerMonth: 4, agreedOn: day },
  }),
  "norwegian.remove-entry": ({ caseId, personId, entries }) => ({
    ...{ caseId, personId, reason, kind: "assessment", entryId: entries.level, version: 1 },
  }),
};
