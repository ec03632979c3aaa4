import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import { historyOf } from "@/lib/audit/queries/events";
import { keepOnlyCaseFigures } from "@/lib/cases/fixtures";
import {
  hasAllocationDecision,
  isAgreedSelfSettlement,
  SETTLEMENT_TYPES,
  type SettlementType,
} from "@/lib/cases/rules/settlement-types";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import { inScope } from "@/lib/platform/transaction";
import { ACTS, type Act, aFamily, type Family, pageOf, perform, TRAIL } from "../fixtures";
import { waitingCounts } from "../queries/distribution-list";
import type { FlowAct, FlowState } from "../rules/flow-states";
import { type Position, positionOf, possibleMoves, stateOf, whyNot } from "../rules/position";
import { householdWaitsFor, WAITING_GROUPS } from "../rules/waiting";
import { whereaboutsOf } from "../rules/whereabouts";

beforeAll(keepOnlyCaseFigures);

const TODAY = "2026-11-23";

/** What a tester with pencil and paper would keep of one person. */
type Paper = {
  readonly isAdult: boolean;
  readonly days: Position["days"];
  readonly checked: "here" | "elsewhere" | null;
  readonly asked: PlainDate | null;
  readonly consented: PlainDate | null;
  readonly imdinett: PlainDate | null;
  readonly notice: PlainDate | null;
};

/** And of the household. */
type Model = {
  readonly type: SettlementType;
  readonly people: readonly Paper[];
  readonly listedOn: PlainDate | null;
  readonly declinedOn: PlainDate | null;
  readonly refusedOn: PlainDate | null;
  readonly movedOn: PlainDate | null;
  readonly closed: boolean;
};

const BLANK: Omit<Paper, "isAdult"> = {
  days: {},
  checked: null,
  asked: null,
  consented: null,
  imdinett: null,
  notice: null,
};

const isListed = (type: SettlementType) =>
  hasAllocationDecision(type) && !isAgreedSelfSettlement(type);
const earliest = (days: readonly (PlainDate | null | undefined)[]) =>
  days.flatMap((day) => day ?? []).sort()[0] ?? null;

/** Where one of them stands by the paper; the case was opened today. */
function positionBy({ type, people, ...household }: Model, paper: Paper): Position {
  const accepted = earliest(people.map(({ days }) => days.accepted));
  const distributed = isListed(type)
    ? (household.listedOn ?? earliest([TODAY, accepted]))
    : undefined;
  const { settled } = paper.days;
  const established =
    settled && paper.imdinett && paper.notice
      ? [settled, paper.imdinett, paper.notice].toSorted().at(-1)
      : undefined;
  return {
    type,
    days: {
      ...paper.days,
      ...(distributed && { distributed }),
      ...(household.declinedOn && !accepted && { declined: household.declinedOn }),
      ...(household.refusedOn && { refused: household.refusedOn }),
      ...(settled &&
        household.movedOn &&
        household.movedOn >= settled && { moved: household.movedOn }),
      ...(established && { established }),
    },
    isAdult: paper.isAdult,
    elsewhere: paper.checked === "elsewhere",
    consent: paper.consented ? "given" : null,
  };
}

const isTrue = (whom: readonly number[], holds: (at: number) => boolean) => whom.every(holds);

/** Whether the commands should do it. */
function isPossible(model: Model, act: Act, whom: readonly number[], on: PlainDate): boolean {
  const { type, people, closed } = model;
  if (act === "reopen") return closed;
  if (closed) return false;
  const paper = (at: number) => people[at] as Paper;
  const position = (at: number) => positionBy(model, paper(at));
  const may = (flow: FlowAct, at: number) => whyNot(position(at), flow, on, TODAY) === null;
  const all = people.map((_, at) => at);
  const past = on <= TODAY;
  switch (act) {
    case "list_household": {
      const answered = earliest([...people.map(({ days }) => days.accepted), model.declinedOn]);
      return hasAllocationDecision(type) && past && !(answered && on > answered);
    }
    case "accept": {
      const left = all.filter((at) => !paper(at).days.accepted);
      return left.length > 0 && isTrue(left, (at) => may("accept", at));
    }
    case "decline":
      return isTrue(all, (at) => may("decline", at));
    case "refuse_offer":
      return isTrue(all, (at) => may("refuse_offer", at));
    case "move_out": {
      const first = earliest(people.map(({ days }) => days.settled));
      return first !== null && on >= first && past;
    }
    case "plan_arrival":
      return isTrue(whom, (at) => {
        const { planned, ...days } = position(at).days;
        const why = whyNot({ ...position(at), days }, "plan_arrival", on, TODAY);
        const moves = planned !== undefined && why === "settlement.errors.not-possible-now";
        return !days.settled && type !== "self_settled" && (why === null || moves);
      });
    case "check_here":
    case "check_elsewhere":
      return hasAllocationDecision(type) && past && isTrue(whom, (at) => !paper(at).checked);
    case "ask_consent":
      return past && isTrue(whom, (at) => !paper(at).asked);
    case "give_consent":
      return (
        past && isTrue(whom, (at) => !paper(at).consented && on >= (paper(at).asked ?? "9999"))
      );
    case "see_imdinett":
      return (
        past &&
        isTrue(whom, (at) => !paper(at).imdinett && on >= (paper(at).days.settled ?? "9999"))
      );
    case "send_move_notice":
      return past && isTrue(whom, (at) => !paper(at).notice);
    case "withdraw_refusal":
      return model.refusedOn !== null;
    case "record_health_statement":
      return isTrue(whom, (at) => may(act, at) && on >= (paper(at).consented ?? "9999"));
    default:
      return isTrue(whom, (at) => may(act, at));
  }
}

/** The paper after an act that was done. */
function after(model: Model, act: Act, whom: readonly number[], on: PlainDate): Model {
  const write = (change: (paper: Paper) => Partial<Paper>, at = whom): Model => ({
    ...model,
    people: model.people.map((one, n) => (at.includes(n) ? { ...one, ...change(one) } : one)),
  });
  const day = (state: keyof Position["days"], at = whom) =>
    write(({ days }) => ({ days: { ...days, [state]: on } }), at);
  switch (act) {
    case "list_household":
      return { ...model, listedOn: on };
    case "accept": {
      const left = model.people.flatMap(({ days }, at) => (days.accepted ? [] : [at]));
      return { ...day("accepted", left), declinedOn: null };
    }
    case "decline":
      return { ...model, declinedOn: on, closed: true };
    case "refuse_offer":
      return { ...model, refusedOn: on, closed: true };
    case "withdraw_refusal":
      return { ...model, refusedOn: null };
    case "reopen":
      return { ...model, closed: false };
    case "move_out":
      return { ...model, movedOn: on > (model.movedOn ?? "") ? on : model.movedOn };
    case "check_here":
      return write(() => ({ checked: "here" }));
    case "check_elsewhere":
      return write(() => ({ checked: "elsewhere" }));
    case "ask_consent":
      return write(() => ({ asked: on }));
    case "give_consent":
      return write(() => ({ consented: on }));
    case "see_imdinett":
      return write(() => ({ imdinett: on }));
    case "send_move_notice":
      return write(() => ({ notice: on }));
    case "plan_arrival":
      return day("planned");
    case "record_mapping":
      return day("mapped");
    case "record_health_statement":
      return day("health_information");
    case "record_application":
      return day("applied");
    case "record_allocation":
      return day("allocated");
    case "read_file":
      return day("file_open");
    case "record_entry_permit":
      return day("entry_permit");
    case "register_settlement":
      return day("settled");
  }
}

/** What can never stand in the record, whoever tried what. */
function expectLegal(model: Model, positions: readonly Position[]): void {
  for (const { type, days, elsewhere, consent } of positions) {
    const inOrder = (first: keyof Position["days"], then: keyof Position["days"]) => {
      if (!days[then]) return;
      expect((days[first] ?? "9999") <= days[then], `${type}: ${first} before ${then}`).toBe(true);
    };
    if (hasAllocationDecision(type)) {
      if (isListed(type)) inOrder("distributed", "accepted");
      for (const [first, then] of [
        ["accepted", "allocated"],
        ["allocated", "file_open"],
        ["allocated", "planned"],
        ["allocated", "settled"],
        ["accepted", "refused"],
      ] as const) {
        inOrder(first, then);
      }
    } else {
      const foreign = [days.accepted, days.allocated, days.refused, days.declined];
      expect(foreign.flatMap((day) => day ?? [])).toEqual([]);
    }
    inOrder("settled", "moved");
    inOrder("settled", "established");
    if (days.health_information) expect(consent).toBe("given");
    if (elsewhere && !days.accepted) expect(days.allocated).toBeUndefined();
    expect(Boolean(days.refused && days.settled)).toBe(false);
    expect(Boolean(days.declined && days.accepted)).toBe(false);
  }
  if (model.closed) expect(model.declinedOn ?? model.refusedOn).not.toBeNull();
}

type Try = {
  readonly act: Act;
  readonly whom: readonly number[];
  readonly pick: number;
  readonly along: boolean;
  readonly days: number;
};

const tries: fc.Arbitrary<Try[]> = fc.array(
  fc.record({
    act: fc.constantFrom(...ACTS),
    whom: fc.constantFrom([0, 1], [0, 1], [0, 1], [0], [1]),
    pick: fc.nat({ max: 99 }),
    along: fc.constantFrom(true, true, true, false),
    days: fc.integer({ min: -4, max: 12 }),
  }),
  { minLength: 6, maxLength: 16 },
);

/** An act that leads on for the first of those chosen, some days after the last; else any act. */
function chosen(model: Model, one: Try): { act: Act; on: PlainDate } {
  if (model.closed && one.along) return { act: "reopen", on: TODAY };
  const position = positionBy(model, model.people[one.whom[0] ?? 0] as Paper);
  const known: readonly string[] = ACTS;
  const onwards = possibleMoves(position).filter(({ act }) => known.includes(act));
  // A way out is taken now and then; the way on mostly.
  const hoped = onwards.filter(({ may }) => !may || one.pick > 90);
  const next = hoped[one.pick % Math.max(1, hoped.length)];
  const last = Object.values(position.days)
    .filter((day) => day < TODAY)
    .sort()
    .at(-1);
  const on = addDays(last ?? addDays(TODAY, -80), one.days);
  return one.along && next ? { act: next.act as Act, on } : { act: one.act, on };
}

/** Tries a sequence, and tells the states that were come to. */
async function follow(type: SettlementType, sequence: readonly Try[]): Promise<FlowState[]> {
  const family = await aFamily(type, [
    { givenName: "Amina", familyName: "Yusuf", birthDate: "04.07.1990" },
    { givenName: "Sara", familyName: "Yusuf", birthDate: "2019" },
  ]);
  const { officer, caseId } = family;
  const trail = () => inScope(officer, (scope) => historyOf(scope, { caseId }, { limit: 200 }));
  let model: Model = {
    type,
    people: [
      { ...BLANK, isAdult: true },
      { ...BLANK, isAdult: false },
    ],
    listedOn: null,
    declinedOn: null,
    refusedOn: null,
    movedOn: null,
    closed: false,
  };
  const reached: FlowState[] = [];
  let told = (await trail()).rows.length;
  let page = await pageOf(family);
  for (const [at, one] of sequence.entries()) {
    const { act, on } =
      at === 0 && isListed(type)
        ? { act: "list_household" as const, on: addDays(TODAY, -90) }
        : chosen(model, one);
    const possible = isPossible(model, act, one.whom, on);
    const personIds = one.whom.map((n) => family.personIds[n] as string);
    const result = await perform(family, act, { page, personIds, on });
    const where = `${type}: ${act} of ${one.whom} on ${on} after ${JSON.stringify(model)}`;
    expect(result.ok, `${where}: ${JSON.stringify(result)}`).toBe(possible);
    const { rows } = await trail();
    const new_ = rows.slice(0, rows.length - told).map(({ action }) => action);
    told = rows.length;
    // Each act stands in the trail, and what was refused by a rule left nothing behind.
    if (possible) expect(new_, where).toContain(TRAIL[act] ?? "settlement.record-step");
    else expect(new_, where).toEqual([]);
    if (possible) model = after(model, act, one.whom, on);
    page = await pageOf(family);
    const { head, members, sheet } = page;
    const by = model.people.map((paper) => positionBy(model, paper));
    const stored = family.personIds.map((id) => {
      const person = sheet.persons.find(({ personId }) => personId === id);
      if (!person) throw new Error("a member is lost");
      return positionOf(type, sheet, person);
    });
    expect(stored, where).toEqual(by);
    expect(head.status).toBe(model.closed ? "closed" : "open");
    expectLegal(model, stored);
    const shown = whereaboutsOf(type, sheet, members).flatMap(({ people, state }) =>
      people.map(({ personId }) => [personId, state] as const),
    );
    expect(new Map(shown)).toEqual(
      new Map(by.map((position, n) => [family.personIds[n], stateOf(position)])),
    );
    reached.push(...by.map(stateOf));
  }
  await expectListed(family, model);
  return reached;
}

/** The list of those on their way has the household where the paper has it. */
async function expectListed({ officer }: Family, model: Model): Promise<void> {
  const waits = householdWaitsFor(
    model.type,
    model.people.map(({ days }) => ({
      acceptedOn: days.accepted ?? null,
      allocationDecidedOn: days.allocated ?? null,
      fileReadOn: days.file_open ?? null,
      plannedOn: days.planned ?? null,
      settledOn: days.settled ?? null,
    })),
  );
  // Theirs is the only case of the team.
  const counts = await inScope(officer, waitingCounts);
  const found = WAITING_GROUPS.filter((group) => counts[group] > 0);
  expect(found).toEqual(waits && !model.closed ? [waits] : []);
}

it("stands where a model says after any acts in any kind of settlement, and refuses what it refuses", async () => {
  const reached = new Set<FlowState>();
  const holds = fc.asyncProperty(fc.constantFrom(...SETTLEMENT_TYPES), tries, (type, sequence) =>
    withRollback(async () => {
      for (const state of await follow(type, sequence)) reached.add(state);
    }),
  );
  await fc.assert(holds, { numRuns: 100 });
  // Else the sequences would show little.
  expect([...reached]).toEqual(
    expect.arrayContaining([
      "accepted",
      "allocated",
      "file_open",
      "planned",
      "settled",
      "declined",
    ]),
  );
}, 240_000);
