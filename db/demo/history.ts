import type { Change } from "@/lib/platform/audit-trail";
import type { PlainDate } from "@/lib/platform/dates";
import { BEFORE_NOON, END_OF_DAY, notBefore, officeHour } from "./calendar";
import type { Crew } from "./cases";
import { acceptedDay } from "./course";
import type { Happening } from "./happening";
import type { Home } from "./home";
import { type Random, seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Colleague, Staff } from "./staff";

type Told = Omit<Happening, "by"> & { by: string };

/** What the rows of the cases say happened and who did it, beside the moves between stages. */
export function historyOf(
  rows: DemoRows,
  homes: readonly Home[],
  crews: ReadonlyMap<string, Crew>,
  staff: Staff,
): Happening[] {
  const random = seeded(`${rows.municipality.id}/history`);
  const colleagues = new Map(staff.people.map((one) => [one.id, one]));
  const openedAt = new Map(rows.cases.map((one) => [one.id, one.createdAt ?? ""]));
  const told: Told[] = [
    ...officers(rows, colleagues, random),
    ...homes.flatMap((home) => settlement(rows, home, random, worker(crews.get(home.caseId)))),
    ...rows.notes.map(note),
    ...rows.documents.map(document),
    ...guidance(rows, random),
    ...rows.programmes.flatMap((row) =>
      programme(row, random, worker(crews.get(row.caseId), "programme_adviser")),
    ),
    ...rows.grants.flatMap((row) => grant(row, colleagues)),
    ...lowering(rows, homes),
  ];
  function worker(crew: Crew = {}, role: keyof Crew = "settlement_officer"): string {
    return (crew[role] ?? crew.settlement_officer ?? staff.manager).id;
  }
  return told.map((one) => ({
    ...one,
    by: colleagues.get(one.by) ?? staff.manager,
    at: notBefore(one.at, openedAt.get(one.caseId ?? "") ?? ""),
  }));
}

function officers(
  rows: DemoRows,
  colleagues: ReadonlyMap<string, Colleague>,
  random: Random,
): Told[] {
  const nameOf = (id: string | undefined) => (id && colleagues.get(id)?.name) || null;
  const current = new Map<string, string>();
  return rows.officers.map(({ caseId, role, accountId, fromOn, assignedBy }) => {
    const key = `${caseId} ${role}`;
    const before = nameOf(current.get(key));
    current.set(key, accountId);
    return {
      at: officeHour(fromOn, random),
      by: assignedBy ?? accountId,
      action: "cases.assign-officer",
      objectType: "case",
      objectId: caseId,
      caseId,
      changes: [{ field: role, before, after: nameOf(accountId) }],
    };
  });
}

/** The dates of all in the household, each written down on the day that it was known. */
function settlement(rows: DemoRows, home: Home, random: Random, by: string): Told[] {
  const { course, caseId } = home;
  const own = rows.settlements.filter((row) => row.caseId === caseId);
  const steps = [
    { field: "acceptedOn", on: acceptedDay(course) },
    { field: "allocationDecidedOn", on: course.allocated },
    { field: "plannedOn", on: course.dated },
    { field: "settledOn", on: course.settled },
  ] as const;
  const days = [
    ...new Set(steps.flatMap(({ on }) => (on !== null && home.has(on) ? [home.on(on)] : []))),
  ];
  return days.flatMap((day) => {
    const at = officeHour(day, random, BEFORE_NOON);
    return own.flatMap((row): Told[] => {
      const changes = steps.flatMap(({ field, on }) =>
        on !== null && home.on(on) === day && row[field]
          ? [{ field, before: null, after: row[field] }]
          : [],
      );
      const { personId } = row;
      const about = { objectType: "person_settlement", objectId: personId, caseId, personId };
      return changes.length > 0
        ? [{ at, by, action: "cases.set-settlement-dates", ...about, changes }]
        : [];
    });
  });
}

const note = (row: DemoRows["notes"][number]): Told => ({
  at: row.writtenAt ?? "",
  by: row.authorId,
  action: "cases.add-note",
  objectType: "case_note",
  objectId: row.id,
  caseId: row.caseId,
  fields: ["body"],
});

const document = (row: DemoRows["documents"][number]): Told => ({
  at: row.uploadedAt,
  by: row.uploadedBy,
  action: "documents.add-documents",
  objectType: "document",
  objectId: row.id,
  caseId: row.caseId,
  changes: [{ field: "documentKind", before: null, after: row.kind }],
});

function guidance(rows: DemoRows, random: Random): Told[] {
  const sessions = new Map(rows.sessions.map((row) => [row.id, row]));
  const topics = new Map<string, string[]>();
  for (const { sessionId, topic } of rows.topics) {
    topics.set(sessionId, [...(topics.get(sessionId) ?? []), topic]);
  }
  const about = (id: string) => ({
    objectType: "guidance_session",
    objectId: id,
    caseId: sessions.get(id)?.caseId,
  });
  return [
    ...rows.sessions.flatMap((row): Told[] => {
      const act = { by: row.adviserId, ...about(row.id) };
      if (row.status === "draft") {
        const at = row.createdAt ?? "";
        const saved = { ...act, at: notBefore(at, at), action: "guidance.save-session" };
        return [{ ...act, at, action: "guidance.start-session" }, saved];
      }
      const changes: Change[] = [
        { field: "status", before: "draft", after: "finished" },
        { field: "heldOn", before: null, after: row.heldOn },
        { field: "topics", before: null, after: topics.get(row.id) ?? [] },
      ];
      return [{ ...act, at: row.finishedAt ?? "", action: "guidance.finish-session", changes }];
    }),
    ...rows.guidancePlans.map((row) => ({
      at: row.writtenAt ?? "",
      by: row.writtenBy,
      action: "guidance.write-plan",
      objectType: "guidance_plan",
      objectId: `${row.caseId}/${row.version}`,
      caseId: row.caseId,
      changes: [{ field: "goals", before: null, after: row.goals ?? [] }],
    })),
    ...rows.additions.map((row) => ({
      ...about(row.sessionId),
      at: row.writtenAt ?? "",
      by: row.authorId,
      action: "guidance.add-to-session",
      changes: [{ field: "addition", before: null, after: row.text }],
    })),
    ...rows.agreements.flatMap(({ id, sessionId, doneOn, doneBy }): Told[] => {
      if (!doneOn || !doneBy) return [];
      const changes = [{ field: "doneOn", before: null, after: doneOn }];
      const done = { ...about(sessionId), objectType: "guidance_agreement", objectId: id };
      const at = officeHour(doneOn, random, END_OF_DAY);
      return [{ ...done, at, by: doneBy, action: "guidance.complete-agreement", changes }];
    }),
  ];
}

/** A programme recorded with its decision, then its start, its end and what came after. */
function programme(row: DemoRows["programmes"][number], random: Random, by: string): Told[] {
  const steps: { on: PlainDate | null | undefined; fields: (keyof typeof row)[] }[] = [
    {
      on: row.decidedOn ?? row.rightArisesOn,
      fields: ["rightArisesOn", "decidedOn", "plannedEndOn", "endGoal"],
    },
    { on: row.startedOn, fields: ["startedOn"] },
    { on: row.endedOn, fields: ["endedOn", "exitReason"] },
    { on: row.statusAfterOneYearOn, fields: ["statusAfterOneYear", "statusAfterOneYearOn"] },
  ];
  const { caseId, personId } = row;
  return steps.flatMap(({ on, fields }, step): Told[] => {
    const changes = fields.flatMap((field) =>
      row[field] ? [{ field, before: null, after: row[field] }] : [],
    );
    if (!on || changes.length === 0) return [];
    const action = step === 0 ? "programme.record-programme" : "programme.change-programme";
    const about = { objectType: "programme_participation", objectId: row.id, caseId, personId };
    return [{ at: officeHour(on, random, BEFORE_NOON), by, action, ...about, changes }];
  });
}

function grant(
  row: DemoRows["grants"][number],
  colleagues: ReadonlyMap<string, Colleague>,
): Told[] {
  const about = { objectType: "case_grant", objectId: row.id, caseId: row.caseId };
  const to = { field: "access", before: null, after: colleagues.get(row.accountId)?.name };
  const lastDay = { field: "lastDay", before: null, after: row.endsAt.slice(0, 10) };
  const taken = row.kind === "emergency";
  const told: Told[] = [
    {
      at: row.startsAt,
      by: row.givenBy,
      action: taken ? "cases.take-emergency-access" : "cases.give-access",
      ...about,
      reason: row.reason,
      changes: taken ? [to] : [to, lastDay],
    },
  ];
  if (row.endedAt) {
    const changes = [{ field: "endedAt", before: null, after: row.endedAt }];
    told.push({ at: row.endedAt, by: row.givenBy, action: "cases.end-access", ...about, changes });
  }
  if (row.reviewedAt && row.reviewedBy) {
    const changes = [{ field: "reviewNote", before: null, after: row.reviewNote }];
    const action = "cases.review-emergency-access";
    told.push({ at: row.reviewedAt, by: row.reviewedBy, action, ...about, changes });
  }
  return told;
}

function lowering(rows: DemoRows, homes: readonly Home[]): Told[] {
  return rows.protectionChanges.map(({ personId, proposedAt, proposedBy, reason }) => ({
    at: proposedAt ?? "",
    by: proposedBy,
    action: "people.propose-lowering",
    objectType: "person",
    objectId: personId,
    personId,
    caseId: homes.find(({ residents }) => residents.some(({ id }) => id === personId))?.caseId,
    reason: reason ?? undefined,
    fields: ["addressProtection"],
  }));
}
