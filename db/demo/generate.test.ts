import { describe, expect, it } from "vitest";
import { OFFICER_ROLES } from "@/lib/cases/rules/officers";
import { settlementDateProblems } from "@/lib/cases/rules/settlement-dates";
import { SETTLEMENT_TYPES, type SettlementType } from "@/lib/cases/rules/settlement-types";
import { STAGES, type Stage, stagesOf } from "@/lib/cases/rules/stages";
import { missingToFinish, type SessionContent } from "@/lib/guidance/rules/session";
import { lastDayOf } from "@/lib/law/rules/duration";
import { PROTECTION_GRADES } from "@/lib/people/rules/address-protection";
import { checkDufNumber } from "@/lib/people/rules/duf-number";
import { findOverlap, type Membership } from "@/lib/people/rules/household";
import { checkIdentityNumber } from "@/lib/people/rules/identity-number";
import { roles } from "@/lib/platform/context";
import { addDays } from "@/lib/platform/dates";
import { mondayOf } from "@/lib/platform/iso-weeks";
import { missingToPublish } from "@/lib/policy/rules/content";
import type { PolicyContent } from "@/lib/policy/types";
import { type ParticipationDates, problemsIn } from "@/lib/programme/rules/participation";
import { type InterpreterPart, interpreterProblems } from "@/lib/settlement/rules/interpreter";
import { STEPS, type StepCode, stepProblems } from "@/lib/settlement/rules/steps";
import {
  householdWaitsFor,
  WAITING_GROUPS,
  type WaitingDates,
} from "@/lib/settlement/rules/waiting";
import { MUNICIPALITY_REGISTER } from "../reference/municipality-register";
import { generateDemo } from "./generate";
import type { DemoRows } from "./rows";

const TODAY = "2026-03-11";
const demo = generateDemo(TODAY);
const each = <K extends Exclude<keyof DemoRows, "municipality">>(key: K) =>
  demo.flatMap<DemoRows[K][number]>(({ rows }) => rows[key]);
const setOf = <T>(values: Iterable<T>) => new Set(values);

function grouped<T>(list: readonly T[], keyOf: (one: T) => string | undefined) {
  const groups = new Map<string | undefined, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

describe("demo data", () => {
  it("is the same for the same day", () => {
    const told = (all: typeof demo) => all.map(({ rows, history }) => ({ rows, history }));
    expect(told(generateDemo(TODAY))).toEqual(told(demo));
  });

  it("has the same people and accounts on another day, as far as they were", () => {
    const later = generateDemo("2027-09-02");
    const told = (all: typeof demo) =>
      all.map(({ rows }) => ({
        names: rows.people.map(({ id, displayName }) => `${id} ${displayName}`),
        accounts: rows.accounts.map(({ id, subject }) => `${id} ${subject}`),
        open: rows.stages
          .filter(({ closedOn }) => !closedOn)
          .map(({ caseId, stage }) => [caseId, stage]),
      }));
    expect(told(later)).toEqual(told(demo));
  });

  it("has about 400 households in three invented municipalities", () => {
    const names = setOf(MUNICIPALITY_REGISTER.map(({ name }) => name));
    const numbers = setOf(MUNICIPALITY_REGISTER.map(({ number }) => number));
    for (const { rows } of demo) {
      expect(names).not.toContain(rows.municipality.name);
      expect(numbers).not.toContain(rows.municipality.id);
      expect(rows.municipality).toMatchObject({ isDemo: true, contact: expect.any(String) });
    }
    const sizes = demo.map(({ rows }) => rows.cases.length);
    expect(sizes.map((size) => Math.round(size / 10) * 10)).toEqual([40, 110, 250]);
  });

  it("has every kind, stage, role, grade, reason to programme and size from one to nine", () => {
    const open = each("stages").filter(({ closedOn }) => !closedOn);
    expect(setOf(open.map(({ stage }) => stage))).toEqual(setOf(STAGES));
    expect(setOf(each("cases").map((one) => one.settlementType))).toEqual(setOf(SETTLEMENT_TYPES));
    expect(setOf(each("people").map((one) => one.addressProtection ?? "none"))).toEqual(
      setOf(PROTECTION_GRADES),
    );
    for (const { rows } of demo) {
      expect(setOf(rows.roles.map(({ role }) => role))).toEqual(setOf(roles));
      expect(setOf(rows.officers.map(({ role }) => role))).toEqual(setOf(OFFICER_ROLES));
      expect(setOf(rows.cases.map(({ status }) => status))).toEqual(setOf(["open", "closed"]));
    }
    const present = each("members").filter(({ toOn }) => !toOn);
    const sizes = new Map<string, number>();
    for (const { householdId } of present) {
      sizes.set(householdId, (sizes.get(householdId) ?? 0) + 1);
    }
    expect([...setOf(sizes.values())].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("has synthetic numbers alone, valid and each once", () => {
    for (const { rows } of demo) {
      const numbers = rows.identifiers.map(({ number }) => number);
      expect(setOf(numbers).size).toBe(numbers.length);
      for (const { kind, number } of rows.identifiers) {
        if (kind === "duf") {
          expect(checkDufNumber(number)).toMatchObject({ ok: true, value: { warnings: [] } });
        } else {
          expect(checkIdentityNumber(number)).toMatchObject({
            ok: true,
            value: {
              series: "synthetic",
              kind: kind === "dnr" ? "d_number" : "national_identity_number",
            },
          });
        }
      }
    }
  });

  it("has nobody in two households at once, and a head in each", () => {
    const memberships = each("members").map(
      (one): Membership => ({ ...one, toOn: one.toOn ? addDays(one.toOn, -1) : null }),
    );
    expect(findOverlap(memberships)).toBeNull();
    const heads = each("members").filter(({ toOn, isHead }) => !toOn && isHead);
    const households = each("members").flatMap((one) => (one.toOn ? [] : [one.householdId]));
    expect(setOf(heads.map((one) => one.householdId))).toEqual(setOf(households));
    expect(setOf(heads.map((one) => one.householdId)).size).toBe(heads.length);
  });

  it("keeps to the stages of each kind of settlement", () => {
    const cases = new Map(each("cases").map((one) => [one.id, one]));
    const standing = new Set<string>();
    for (const row of each("stages")) {
      const found = cases.get(row.caseId);
      expect(stagesOf(found?.settlementType as SettlementType)).toContain(row.stage as Stage);
      expect(row.openedOn >= (found?.openedOn ?? "")).toBe(true);
      if (row.closedOn) expect(row.closedOn >= row.openedOn).toBe(true);
      else standing.add(row.caseId);
    }
    for (const { id, status } of cases.values()) expect(standing.has(id)).toBe(status === "open");
  });

  it("has dates and sessions that the rules accept", () => {
    for (const row of each("settlements")) {
      const { acceptedOn = null, allocationDecidedOn = null } = row;
      const { plannedOn = null, settledOn = null } = row;
      const dates = { acceptedOn, allocationDecidedOn, plannedOn, settledOn };
      expect(settlementDateProblems(dates, TODAY)).toEqual({});
    }
    for (const row of each("programmes")) {
      expect(problemsIn(row as ParticipationDates, TODAY)).toEqual([]);
    }
    const programmes = new Map(each("programmes").map((row) => [row.id, row]));
    for (const { participationId, startsOn, months } of each("programmeDecisions")) {
      const { plannedEndOn } = programmes.get(participationId) ?? {};
      expect(startsOn && months && lastDayOf(startsOn, months)).toBe(plannedEndOn);
    }
    const facts = new Map(each("programmeFacts").map((row) => [row.personId, row]));
    const upper = new Set(
      each("people").flatMap(({ id, hasForeignEducation }) => (hasForeignEducation ? [id] : [])),
    );
    for (const { personId, startedOn, plannedEndOn } of programmes.values()) {
      if (!startedOn || !plannedEndOn || plannedEndOn <= lastDayOf(startedOn, 12)) continue;
      if (upper.has(personId)) expect(facts.get(personId)?.upperSecondary).toBe(false);
    }
    const attended = new Map<string, string[]>();
    for (const { sessionId, personId } of each("attendance")) {
      attended.set(sessionId, [...(attended.get(sessionId) ?? []), personId]);
    }
    for (const row of each("sessions")) {
      if (row.status === "draft") continue;
      const content = {
        ...row,
        attendedPersonIds: attended.get(row.id) ?? [],
        topics: [],
        agreements: [],
        interpretedByMinor: row.interpretedByMinor ?? false,
      };
      expect(missingToFinish(content as unknown as SessionContent, row.heldOn ?? "")).toEqual([]);
    }
  });

  it("records of settlement what the rules accept, of people who are settled with the case", () => {
    const settled = setOf(each("settlements").map((row) => `${row.caseId} ${row.personId}`));
    for (const row of each("settlementRecords")) {
      const { step, doneOn = null, answer = null, note = null } = row;
      expect(stepProblems(step as StepCode, { doneOn, answer, note }, TODAY), step).toEqual({});
      expect(STEPS[step as StepCode].subject === "household").toBe(row.personId === null);
      if (row.personId) expect(settled).toContain(`${row.caseId} ${row.personId}`);
    }
    for (const row of [...each("arrivals"), ...each("fileGaps")]) {
      expect(settled).toContain(`${row.caseId} ${row.personId}`);
    }
    for (const row of each("arrivals")) {
      expect(interpreterProblems(row as InterpreterPart)).toEqual({});
    }
    const dated = new Map(each("settlements").map((row) => [`${row.caseId} ${row.personId}`, row]));
    for (const row of each("settlementRecords").filter(({ step }) => step === "file_read")) {
      const decided = dated.get(`${row.caseId} ${row.personId}`)?.allocationDecidedOn ?? "9999";
      expect(row.doneOn && row.doneOn >= decided).toBe(true);
    }
    for (const { rows } of demo) {
      const closed = new Map(rows.cases.map((one) => [one.id, one.closeReason]));
      for (const { caseId, declinedOn } of rows.distributions) {
        expect(Boolean(declinedOn)).toBe(closed.get(caseId) === "municipality_declined");
      }
      for (const { caseId } of rows.refusals) expect(closed.get(caseId)).toBe("offer_refused");
    }
  });

  it("has households that wait for each thing on the way, and one that lacks somebody's date", () => {
    const waiting = demo.flatMap(({ rows }) => {
      const read = setOf(
        rows.settlementRecords
          .filter(({ step }) => step === "file_read")
          .map((row) => `${row.caseId} ${row.personId}`),
      );
      const open = rows.cases.filter(({ status }) => status === "open");
      return open.map(({ id, settlementType, householdId }) => {
        const members = rows.members.filter((row) => row.householdId === householdId && !row.toOn);
        return householdWaitsFor(
          settlementType as SettlementType,
          members.map(({ personId }): WaitingDates => {
            const key = `${id} ${personId}`;
            const row = rows.settlements.find((one) => `${one.caseId} ${one.personId}` === key);
            return {
              acceptedOn: row?.acceptedOn ?? null,
              allocationDecidedOn: row?.allocationDecidedOn ?? null,
              fileReadOn: read.has(key) ? "read" : null,
              plannedOn: row?.plannedOn ?? null,
              settledOn: row?.settledOn ?? null,
            };
          }),
        );
      });
    });
    for (const group of WAITING_GROUPS) expect(waiting, group).toContain(group);
  });

  it("tells of each case what happened, in an order in which it can have happened", () => {
    for (const { rows, history } of demo) {
      const inOrder = history.toSorted((a, b) => a.at.localeCompare(b.at));
      const ofCase = grouped(inOrder, ({ caseId }) => caseId);
      for (const { id, status } of rows.cases) {
        const told = ofCase.get(id) ?? [];
        expect(told[0]?.action).toBe("cases.open-case");
        // Each move begins with the stages that the one before left.
        let open: unknown = [];
        for (const { changes = [] } of told) {
          const moved = changes.find(({ field }) => field === "openStages");
          if (!moved) continue;
          expect(moved.before).toEqual(open);
          open = moved.after;
        }
        const standing = rows.stages.filter((row) => row.caseId === id && !row.closedOn);
        expect(new Set(open as string[])).toEqual(setOf(standing.map(({ stage }) => stage)));
        expect(standing.length > 0).toBe(status === "open");
      }
      const written = history.filter(({ action }) => action === "cases.add-note");
      expect(written).toHaveLength(rows.notes.length);
      const handedIn = history.filter(({ action }) => action === "documents.add-documents");
      expect(handedIn).toHaveLength(rows.documents.length);
      expect(rows.documents.length).toBeGreaterThan(3);
      const finished = history.filter(({ action }) => action === "guidance.finish-session");
      const held = rows.sessions.filter((row) => row.status === "finished");
      expect(finished).toHaveLength(held.length);
      expect(history.some(({ outcome }) => outcome === "refused")).toBe(rows.teams.length > 1);
    }
  });

  it("has part of the municipality's own checklist answered, round by round", () => {
    for (const { rows } of demo) {
      const items = grouped(rows.municipalityMarks, ({ itemKey }) => itemKey);
      expect(items.size).toBeGreaterThan(6);
      expect(items.size).toBeLessThan(18);
      for (const marks of items.values()) {
        expect(marks.map(({ round }) => round)).toEqual(marks.map((_, at) => at + 1));
        const days = marks.map(({ decidedAt }) => decidedAt ?? "");
        expect(days).toEqual(days.toSorted());
        for (const one of marks) expect(one.note || one.reason).toBeTruthy();
      }
    }
  });

  it("asks for, decides and offers places in numbers that hold together", () => {
    for (const { rows } of demo) {
      for (const one of [...rows.decisions, ...rows.replaced]) {
        expect(one.decidedMinors ?? 0).toBeLessThanOrEqual(one.decidedNumber);
      }
      for (const { year } of rows.decisions) {
        const letters = rows.requests.filter((one) => one.year === year);
        expect(letters.filter(({ kind }) => kind === "original")).toHaveLength(1);
        for (const one of letters) {
          expect(one.requestedMinors ?? 0).toBeLessThanOrEqual(one.requestedNumber);
        }
      }
      expect(rows.capacities.length).toBeGreaterThan(4);
      for (const { weekStartsOn } of rows.capacities) {
        expect(mondayOf(weekStartsOn)).toBe(weekStartsOn);
      }
    }
  });

  it("has a policy in force in each municipality, published complete, and one being written", () => {
    const stated = demo.map(({ rows }) => rows.policyEditions.map(({ status }) => status));
    expect(stated).toEqual([
      ["published", "published"],
      ["published", "draft"],
      ["published", "published"],
    ]);
    for (const { rows } of demo) {
      const days = rows.policyEditions.flatMap(({ validFrom }) => validFrom ?? []);
      expect(days).toEqual(days.toSorted());
      for (const { content } of rows.policyEditions) {
        expect(missingToPublish(content as PolicyContent)).toEqual([]);
      }
    }
  });

  it("says nothing of what has not happened", () => {
    const past = [
      ...each("cases").flatMap(({ openedOn, closedOn }) => [openedOn, closedOn]),
      ...each("stages").flatMap(({ openedOn, closedOn }) => [openedOn, closedOn]),
      ...each("people").flatMap((one) => [
        one.birthDate,
        one.permitGrantedOn,
        one.arrivedInNorwayOn,
      ]),
      ...each("members").flatMap(({ fromOn, toOn }) => [fromOn, toOn]),
      ...each("officers").flatMap(({ fromOn, toOn }) => [fromOn, toOn]),
      ...each("sessions").map(({ heldOn }) => heldOn),
      ...each("agreements").map(({ doneOn }) => doneOn),
      ...each("programmes").flatMap((one) => [one.endedOn, one.statusAfterOneYearOn]),
      ...each("notes").map(({ writtenAt }) => writtenAt?.slice(0, 10)),
      ...each("distributions").flatMap(({ readOn, declinedOn }) => [readOn, declinedOn]),
      ...each("settlementRecords").map(({ doneOn }) => doneOn),
      ...each("fileGaps").flatMap(({ askedOn, receivedOn }) => [askedOn, receivedOn]),
      ...each("arrivals").flatMap((one) => [one.toldOn, one.interpreterBookedOn]),
      ...each("refusals").map(({ refusedOn }) => refusedOn),
      ...each("municipalityMoves").map(({ movedOn }) => movedOn),
      ...each("grants").map(({ startsAt }) => startsAt.slice(0, 10)),
      ...demo.flatMap(({ history }) => history.map(({ at }) => at.slice(0, 10))),
      ...each("requests").map(({ receivedOn }) => receivedOn),
      ...each("replaced").map(({ decidedOn }) => decidedOn),
      ...each("decisions").map(({ decidedOn }) => decidedOn),
      ...each("policyEditions").flatMap((one) =>
        [one.changedAt, one.publishedAt, one.validFrom].map((at) => at?.slice(0, 10)),
      ),
      ...each("targets").map(({ setAt }) => setAt?.slice(0, 10)),
    ];
    expect(past.filter((date) => date && date > TODAY)).toEqual([]);
    const early = each("people").filter(
      ({ birthDate, arrivedInNorwayOn: arrived }) => birthDate && arrived && arrived < birthDate,
    );
    expect(early).toEqual([]);
  });
});
