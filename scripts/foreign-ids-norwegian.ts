import { newId } from "@/lib/platform/ids";
import type { Subject } from "./foreign-ids-subject";

const day = "2026-11-20";
const who = ({ caseId, personId }: Subject, more: object) => ({ caseId, personId, ...more });

/** Inputs for the commands on Norwegian, as `samples` has them for the others. */
export const norwegianSamples: Readonly<
  Record<string, (subject: Subject) => Record<string, unknown>>
> = {
  "norwegian.write-assessment": (subject) =>
    who(subject, {
      ...{ assessedOn: day, occasion: "progress", method: "teacher", oral: "A2" },
      assessor: "Læreren",
      idempotencyKey: newId(),
    }),
  "norwegian.write-test": (subject) =>
    who(subject, { kind: "civics", heldOn: day, idempotencyKey: newId() }),
  "norwegian.write-exemption": (subject) =>
    who(subject, {
      ...{ subject: "civics", ground: "ects_10", decidedOn: day, documentSeenOn: day },
      idempotencyKey: newId(),
    }),
  "norwegian.write-decision": (subject) =>
    who(subject, {
      ...{ kind: "granted", decidedOn: day, startsOn: day, reason: "Trengs i prøven" },
      idempotencyKey: newId(),
    }),
  "norwegian.write-leave": (subject) =>
    who(subject, {
      ...{ ground: "illness", fromOn: day, toOn: day, decidedOn: day },
      idempotencyKey: newId(),
    }),
  "norwegian.write-hours": (subject) =>
    who(subject, {
      ...{ subject: "norwegian", fromOn: day, toOn: day, hours: "4", provider: "Skolen" },
      ...{ source: "school", idempotencyKey: newId() },
    }),
  "norwegian.set-practice": (subject) =>
    who(subject, { version: 0, place: "Biblioteket", timesPerMonth: 4, agreedOn: day }),
  "norwegian.remove-entry": (subject) =>
    who(subject, {
      ...{ kind: "assessment", entryId: subject.levelId, version: 1 },
      reason: "Trengs i prøven",
    }),
};
